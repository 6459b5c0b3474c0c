import type { DeliveryKind } from '../capability.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { itemsOf } from './actions/answers.ts';
import { QUESTION } from './actions/plan-questions.ts';
import { questionOf } from './actions/question.ts';
import { questionMessage } from './messages/question.ts';

/** To a person of whom something is missing; what it is, is looked at when it is sent. */
export const questionDelivery: DeliveryKind = {
  kind: QUESTION,
  notice: 'week',
  proactive: true,
  async destination(context, delivery) {
    const asked = await questionOf(context, delivery);
    if ('skip' in asked) return asked;
    const { slackUserId } = asked.person;
    return slackUserId ? { slackUserId } : { skip: 'not in Slack any more' };
  },
  async render(context, delivery) {
    const asked = await questionOf(context, delivery);
    if ('skip' in asked) return asked;
    const { person, week, things } = asked;
    const today = localDateOf(context.clock.now(), person.zone);
    return questionMessage(await itemsOf(context, person, { week, things }, today), translate(person.locale));
  },
};
