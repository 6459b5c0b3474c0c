import type { PersonalTrigger } from '../reminder.ts';
import { findSilent, loggedSince } from './actions/nudges/find-silent.ts';
import { OPEN_BUTTON } from './ids.ts';
import { silenceWords } from './messages/nudges/silence-words.ts';
import { silenceNumbers } from './nudge-numbers.ts';

/** Nothing was logged for two working days, by somebody who usually does. A third day is no news. */
const silent: PersonalTrigger = {
  key: 'own_silence',
  priority: 45,
  coolDownDays: 7,
  worseBy: Number.POSITIVE_INFINITY,
  name: (t) => t.activityNudges.silenceName,
  find: findSilent,
  actedOn: loggedSince,
  words: (numbers, t) => silenceWords(silenceNumbers.parse(numbers), t),
  button: (_finding, t) => ({ id: OPEN_BUTTON, text: t.activity.openForm, value: '' }),
};

/** The reasons for which somebody is reminded of what they log. */
export const activityNudges: readonly PersonalTrigger[] = [silent];
