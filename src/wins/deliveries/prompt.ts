import type { DeliveryKind, DueDelivery, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { translate } from '../../locales/index.ts';
import { type Person, personById, toOnePerson } from '../../people/index.ts';
import { PROMPT } from '../actions/plan-prompts.ts';
import { currentWin } from '../actions/told-win.ts';
import { promptMessage } from '../messages/prompt.ts';
import { type Win, winById } from '../store/wins.ts';

/** To whoever reached something, in their hours; dropped when a correction says it is no longer so. */
export const promptDelivery: DeliveryKind = {
  kind: PROMPT,
  notice: 'wins',
  proactive: true,
  ...toOnePerson({
    find: load,
    to: ({ person }) => person,
    async say({ win, person }, context) {
      const current = await currentWin(context, person, win);
      if (!current) return { skip: 'no longer true' };
      return promptMessage(win.id, current, translate(person.locale));
    },
  }),
};

async function load(
  { db, clock }: Context,
  { workspaceId, params }: DueDelivery,
): Promise<{ win: Win; person: Person } | Skip> {
  const win = await winById(db, workspaceId, params.winId ?? '');
  if (win?.state !== 'asked') return { skip: 'answered already' };
  const person = await personById(db, workspaceId, win.personId, localDateOf(clock.now(), 'UTC'));
  return person?.isActive ? { win, person } : { skip: 'has left' };
}
