import type { DeliveryKind, DueDelivery, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { type Person, personById, toOnePerson, toPersonAtWork } from '../people/index.ts';
import { CHECK } from './actions/agree.ts';
import { type PlanView, viewOf } from './actions/load-plan.ts';
import { NEWS, NEWS_KINDS } from './actions/news.ts';
import { checkMessage, newsMessage } from './messages/notices.ts';
import { checksOf } from './rules/plan.ts';
import { planById } from './store.ts';

/** To one of the pair: what the other did; or to who was shown the plan. */
export const newsDelivery: DeliveryKind = {
  kind: NEWS,
  ...toOnePerson({
    find: load,
    to: ({ reader }) => reader,
    say(found, _context, delivery) {
      const what = NEWS_KINDS.find((kind) => kind === delivery.params.what);
      if (!what) return { skip: 'nobody knows what happened' };
      return newsMessage(what, found.view, translate(found.reader.locale));
    },
  }),
};

/** To both, on the day of a check that the version that counts has; not after the two work together no more. */
export const checkDelivery: DeliveryKind = {
  kind: CHECK,
  name: (t) => t.improvement.checkName,
  proactive: true,
  async destination(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    return whyNoCheck(found.view, delivery) ?? toPersonAtWork(context, found.reader);
  },
  async render(context, delivery): Promise<Message | Skip> {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    return whyNoCheck(found.view, delivery) ?? checkMessage(found.view, translate(found.reader.locale));
  },
};

function whyNoCheck(
  { plan, agreed, person, manager, words, today }: PlanView,
  { params, target }: DueDelivery,
): Skip | null {
  const checkOn = params.checkOn ?? '';
  if (plan.state !== 'running' || !agreed) return { skip: 'the plan does not run' };
  const checks = checksOf(agreed);
  if (!checks.includes(checkOn)) return { skip: 'the plan has no check that day any more' };
  // Whoever was off for longer than from one check to the next hears of the later one alone.
  if (checks.some((day) => day > checkOn && day <= today)) return { skip: 'the next check has come' };
  if (person.managerId !== manager.id) return { skip: 'the manager of the plan leads them no more' };
  const isSaid = words.some((word) => word.checkOn === checkOn && word.authorId === target);
  return isSaid ? { skip: 'they said their word already' } : null;
}

/** The plan as its addressee sees it; to nobody who may not read it any more. */
async function load(
  context: Context,
  { workspaceId, params, target }: DueDelivery,
): Promise<{ view: PlanView; reader: Person } | Skip> {
  const plan = await planById(context.db, workspaceId, params.planId ?? '');
  if (!plan) return { skip: 'the plan is gone' };
  if (![plan.personId, plan.managerId, plan.sharedWith].includes(target))
    return { skip: 'not theirs to read' };
  const today = localDateOf(context.clock.now(), 'UTC');
  const reader = await personById(context.db, workspaceId, target, today);
  if (!reader) return { skip: 'its reader is gone' };
  return { view: await viewOf(context, workspaceId, plan, target), reader };
}
