import type { Button } from '../../capability.ts';
import type { NudgeTrigger } from '../../reminder.ts';
import { snooze, unsnooze } from '../actions/snooze.ts';
import { whyNudged } from '../actions/why.ts';
import { SNOOZE, UNSNOOZE, WHY } from '../messages/ids.ts';
import { reminderMessage } from '../messages/reminder-message.ts';
import { whyView } from '../messages/why-view.ts';

/** *Snooze a week* and *Undo* change their part of the message; *Why this?* opens a modal. */
export function reminderButtons(triggers: readonly NudgeTrigger[]): Button[] {
  return [
    {
      id: SNOOZE,
      async run({ context, caller, t, value }) {
        const reminder = await snooze(context, caller, value);
        return { kind: 'replace', message: reminderMessage(reminder, triggers, t) };
      },
    },
    {
      id: UNSNOOZE,
      async run({ context, caller, t, value }) {
        const reminder = await unsnooze(context, caller, value);
        return { kind: 'replace', message: reminderMessage(reminder, triggers, t) };
      },
    },
    {
      id: WHY,
      async run({ context, caller, t, value }) {
        return { kind: 'open', view: whyView(await whyNudged(context, caller, value), triggers, t) };
      },
    },
  ];
}
