import type { DeliveryKind, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { translate } from '../locales/index.ts';
import type { PersonalTrigger } from '../reminder.ts';
import { type DueMorning, dueAgain, dueMorning, ownMorningOf } from './actions/personal/due-morning.ts';
import { AGAIN, MORNING } from './actions/personal/morning-key.ts';
import { morningMessage } from './messages/personal/morning-message.ts';

/** To everybody for whom something of their own is worth a look. What is said is decided when it is sent. */
export function morningDelivery(triggers: readonly PersonalTrigger[]): DeliveryKind {
  return {
    kind: MORNING,
    notice: 'own',
    proactive: true,
    destination: (context, delivery) => toReader(context, delivery, delivery.period),
    render: async (context, delivery) => worded(await dueMorning(context, triggers, delivery), triggers),
  };
}

/** One of them two hours later, since its reader asked for that: so it does not count towards their week. */
export function againDelivery(triggers: readonly PersonalTrigger[]): DeliveryKind {
  return {
    kind: AGAIN,
    destination: (context, delivery) => toReader(context, delivery, null),
    render: async (context, delivery) => worded(await dueAgain(context, triggers, delivery), triggers),
  };
}

async function toReader(context: Context, delivery: DueDelivery, day: string | null) {
  const own = await ownMorningOf(context, delivery, day);
  if ('skip' in own) return own;
  // Whoever works in the afternoon alone now was planned for when they worked all day.
  const now = context.clock.now();
  if (now < own.dueAt) return { notBefore: own.dueAt };
  const { slackUserId } = own.person;
  return slackUserId ? { slackUserId } : { skip: 'not in Slack any more' };
}

function worded(due: DueMorning | Skip, triggers: readonly PersonalTrigger[]) {
  if ('skip' in due) return due;
  return morningMessage(due.morning, triggers, translate(due.own.person.locale));
}
