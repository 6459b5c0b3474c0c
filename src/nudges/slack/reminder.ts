import type { Answer, Button, Request } from '../../capability.ts';
import type { NudgeTrigger } from '../../reminder.ts';
import type { Reminder } from '../actions/reminder.ts';
import { snooze, unsnooze } from '../actions/snooze.ts';
import { whyNudged } from '../actions/why.ts';
import { SNOOZE, UNSNOOZE, WHY } from '../messages/ids.ts';
import { reminderMessage } from '../messages/reminder-message.ts';
import { whyView } from '../messages/why-view.ts';
import type { RewriteWeek } from './week.ts';

/** *Snooze a week* and *Undo* change their part of the message, a manager's week or a deputy's; *Why this?* opens a modal. */
export function reminderButtons(triggers: readonly NudgeTrigger[], rewriteWeek: RewriteWeek): Button[] {
  const replaced = async (
    reminder: Reminder,
    place: string | undefined,
    request: Request,
  ): Promise<Answer> => ({
    kind: 'replace',
    message:
      place === 'week'
        ? await rewriteWeek(request, reminder.day)
        : reminderMessage(reminder, triggers, request.t),
  });
  return [
    {
      id: SNOOZE,
      async run(request) {
        const [id = '', place] = request.value.split(' ');
        return replaced(await snooze(request.context, request.caller, id), place, request);
      },
    },
    {
      id: UNSNOOZE,
      async run(request) {
        const [id = '', place] = request.value.split(' ');
        return replaced(await unsnooze(request.context, request.caller, id), place, request);
      },
    },
    {
      id: WHY,
      async run({ context, caller, t, value }) {
        const [id = ''] = value.split(' ');
        return { kind: 'open', view: whyView(await whyNudged(context, caller, id), triggers, t) };
      },
    },
  ];
}
