import type { DeliveryKind, Destination, DueDelivery, Later, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { type Translations, translate } from '../locales/index.ts';
import { liveTeams, type Person, personById, relationTo, toPersonAtWork } from '../people/index.ts';
import { isAllowed } from '../people/permissions.ts';
import { weekOf } from './actions/overview.ts';
import { readinessOf } from './actions/readiness.ts';
import { type Sheet, sheetsOf } from './actions/sheet.ts';
import { BEFORE, BUDDY_ASKED, FIRST_DAY, GATE_ASKED, GATE_DECIDED, WEEK } from './actions/tell.ts';
import {
  beforeMessage,
  buddyAsk,
  gateAskedMessage,
  gateDecidedMessage,
  weekMessage,
  welcomeMessage,
} from './messages/told.ts';
import { onboardingPermissions } from './permissions.ts';
import type { DatedTask } from './rules/running.ts';
import { isWaiting } from './rules/running.ts';
import { onboardingById } from './store/onboardings.ts';

/** To who is asked to be a buddy, while they are asked. */
const buddyAsked = about(BUDDY_ASKED, {}, async ({ sheet, reader, t }) => {
  const { buddy } = sheet.onboarding;
  if (buddy?.personId !== reader.id || buddy.state !== 'asked') return { skip: 'is not asked any more' };
  return buddyAsk(sheet, t);
});

/** Before day one: to who leads the newcomer, or is their buddy. */
const before = about(
  BEFORE,
  { proactive: true, notice: 'onboarding' },
  async ({ context, sheet, reader, t }) => {
    if (sheet.today >= sheet.firstAtWork) return { skip: 'has begun' };
    const { buddy } = sheet.onboarding;
    if (buddy?.personId === reader.id && buddy.state === 'agreed') return beforeMessage(sheet, 'buddy', t);
    if (!(await leads(context, sheet, reader))) return { skip: 'does not lead them any more' };
    return beforeMessage(sheet, 'manager', t);
  },
);

/** On the first day, to the newcomer. */
const firstDay = about(
  FIRST_DAY,
  { proactive: true, name: (t) => t.onboarding.firstDayName },
  async ({ sheet, reader, t }) =>
    sheet.newcomer.id === reader.id ? welcomeMessage(sheet, t) : { skip: 'is not theirs' },
);

/** Once a week, to whoever has something to do. */
const week: DeliveryKind = {
  kind: WEEK,
  notice: 'onboarding',
  proactive: true,
  destination: toReader,
  async render(context, delivery) {
    const reader = await readerOf(context, delivery);
    if (!reader) return { skip: 'gone' };
    const live = await liveTeams(context.db, reader.workspaceId);
    const weeks = (await weekOf(context, reader)).filter(({ sheet }) =>
      live.has(sheet.newcomer.teamId ?? ''),
    );
    return weeks.length > 0
      ? weekMessage(weeks, translate(reader.locale))
      : { skip: 'nothing is to be done this week' };
  },
};

/** To the manager: a gate waits for their word. */
const gateAsked = about(GATE_ASKED, {}, async ({ context, sheet, reader, task, t }) => {
  if (!task || !isWaiting(task)) return { skip: 'answered, or taken back' };
  if (!(await leads(context, sheet, reader))) return { skip: 'does not lead them any more' };
  return gateAskedMessage(sheet, task, await readinessOf(context, context.db, sheet, task, reader.id), t);
});

/** To the newcomer: the manager's word. */
const gateDecided = about(GATE_DECIDED, {}, async ({ context, sheet, reader, task, t }) => {
  if (sheet.newcomer.id !== reader.id) return { skip: 'is not theirs' };
  if (!task?.gate || task.gate.state === 'asked') return { skip: 'said again since' };
  const { workspaceId } = reader;
  const by = await personById(context.db, workspaceId, task.gate.by ?? '', sheet.today);
  return gateDecidedMessage(sheet, task, by?.name ?? '', t);
});

export const deliveries: readonly DeliveryKind[] = [
  buddyAsked,
  before,
  firstDay,
  week,
  gateAsked,
  gateDecided,
];

type About = {
  context: Context;
  sheet: Sheet;
  reader: Person;
  /** Where the delivery names one. */
  task: DatedTask | null;
  t: Translations;
};

/** A message about one onboarding, worded as it stands when it is sent. */
function about(
  kind: string,
  more: Pick<DeliveryKind, 'proactive' | 'notice' | 'name'>,
  say: (asked: About) => Promise<Message | Skip>,
): DeliveryKind {
  return {
    kind,
    ...more,
    destination: toReader,
    async render(context, delivery) {
      const reader = await readerOf(context, delivery);
      const { onboardingId = '', key } = delivery.params;
      const onboarding = await onboardingById(context.db, delivery.workspaceId, onboardingId);
      if (!reader || !onboarding) return { skip: 'gone' };
      // The last gate ends it, and is told of.
      if (onboarding.state === 'ended') return { skip: 'ended' };
      const [sheet] = await sheetsOf(context, context.db, [onboarding]);
      if (!sheet) return { skip: 'gone' };
      const task = sheet.tasks.find((each) => each.key === key) ?? null;
      return say({ context, sheet, reader, task, t: translate(reader.locale) });
    },
  };
}

async function leads({ db, clock }: Context, { newcomer }: Sheet, reader: Person): Promise<boolean> {
  const asker = { workspaceId: reader.workspaceId, personId: reader.id, isAdmin: reader.isAdmin };
  const today = localDateOf(clock.now(), reader.zone);
  const relation = await relationTo(db, asker, { personId: newcomer.id }, today);
  return isAllowed(onboardingPermissions['onboarding.lead'], relation);
}

function readerOf({ db, clock }: Context, { workspaceId, target }: DueDelivery): Promise<Person | null> {
  return personById(db, workspaceId, target, localDateOf(clock.now(), 'UTC'));
}

async function toReader(context: Context, delivery: DueDelivery): Promise<Destination | Later | Skip> {
  return toPersonAtWork(context, await readerOf(context, delivery));
}
