import { formatDate, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { NudgeWords } from '../../../reminder.ts';
import type { SilenceNumbers } from '../../nudge-numbers.ts';

/** Two working days without a log, in words. */
export function silenceWords({ earlier, later, lastLogged }: SilenceNumbers, t: Translations): NudgeWords {
  const say = t.activityNudges;
  const [first, second] = [earlier, later].map((day) => formatWeekday(day, t.locale));
  const days = { earlier: first ?? '', later: second ?? '' };
  return {
    why: say.silenceWhy(days),
    nextStep: say.silenceNext({ day: days.later.toLocaleLowerCase(t.locale) }),
    numbers: [
      say.silenceDays({ earlier: formatDate(earlier, t.locale), later: formatDate(later, t.locale) }),
      say.silenceLast({ date: formatDate(lastLogged, t.locale) }),
    ],
    rule: say.silenceRule,
  };
}
