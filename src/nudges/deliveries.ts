import type { DeliveryKind } from '../capability.ts';
import { translate } from '../locales/index.ts';
import type { NudgeTrigger } from '../reminder.ts';
import { dueReminder, occasionOf } from './actions/due-reminder.ts';
import { REMINDER } from './actions/plan-reminders.ts';
import { reminderMessage } from './messages/reminder-message.ts';

/** To who stands in for a manager: whom of their people a word is worth this week. What is said is decided when it is sent. */
export function reminderDelivery(triggers: readonly NudgeTrigger[]): DeliveryKind {
  return {
    kind: REMINDER,
    notice: 'reminders',
    proactive: true,
    async destination(context, delivery) {
      const occasion = await occasionOf(context, delivery);
      if ('skip' in occasion) return occasion;
      const { slackUserId } = occasion.recipient;
      return slackUserId ? { slackUserId } : { skip: 'not in Slack any more' };
    },
    async render(context, delivery) {
      const due = await dueReminder(context, triggers, delivery);
      if ('skip' in due) return due;
      return reminderMessage(due.reminder, triggers, translate(due.occasion.recipient.locale));
    },
  };
}
