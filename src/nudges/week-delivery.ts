import type { DeliveryKind } from '../capability.ts';
import { translate } from '../locales/index.ts';
import { dueWeek, managerWeekOf } from './actions/week/due-week.ts';
import type { WeekSources } from './actions/week/sources.ts';
import { WEEK } from './actions/week/week-key.ts';
import { weekMessage } from './messages/week/week-message.ts';

/**
 * To a manager, once a week: who is worth a word, what they owe, what of their own is worth a look. What is said is decided
 * when it is sent. It has no notice of its own: its parts are switched off apart, and without any nothing is left to say.
 */
export function weekDelivery(sources: WeekSources): DeliveryKind {
  return {
    kind: WEEK,
    name: (t) => t.week.messageName,
    proactive: true,
    async destination(context, delivery) {
      const own = await managerWeekOf(context, delivery);
      if ('skip' in own) return own;
      // Whoever works in the afternoon alone now was planned for when they worked all day.
      if (context.clock.now() < own.dueAt) return { notBefore: own.dueAt };
      const { slackUserId } = own.manager;
      return slackUserId ? { slackUserId } : { skip: 'not in Slack any more' };
    },
    async render(context, delivery) {
      const due = await dueWeek(context, sources, delivery);
      if ('skip' in due) return due;
      return weekMessage(due.week, sources, translate(due.own.manager.locale));
    },
  };
}
