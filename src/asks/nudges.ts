import type { PersonalTrigger } from '../reminder.ts';
import { askedSince, findToAsk } from './actions/find-to-ask.ts';
import { ASK_BUTTON } from './messages/ids.ts';
import { askNudgeWords } from './messages/nudge-words.ts';

/** Less than a week: after a holiday on Monday the next question comes six days later. */
const COOL_DOWN_DAYS = 4;

/** On the first morning of a week: what do you need from your manager? */
const weeklyAsk: PersonalTrigger = {
  key: 'own_ask',
  // A question rather than news of one's goals: it goes last.
  priority: 70,
  coolDownDays: COOL_DOWN_DAYS,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.asks.nudgeName,
  find: findToAsk,
  actedOn: askedSince,
  words: askNudgeWords,
  button: (_finding, t) => ({ id: ASK_BUTTON, text: t.asks.nudgeButton, value: '' }),
};

export const askNudges: readonly PersonalTrigger[] = [weeklyAsk];
