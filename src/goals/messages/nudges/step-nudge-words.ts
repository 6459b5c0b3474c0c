import { formatDate, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { NudgeWords } from '../../../reminder.ts';
import type { StepNumbers } from '../../nudge-numbers.ts';

/** A step of one's own that is due soon, or late: by its place, as its title stands in the goal. */
export function stepNudgeWords({ place, count, done, due, days }: StepNumbers, t: Translations): NudgeWords {
  const words = {
    place,
    count,
    date: formatDate(due, t.locale),
    weekday: formatWeekday(due, t.locale),
    days,
  };
  return {
    why: days < 0 ? t.goalNudges.stepLate(words) : t.goalNudges.stepSoon(words),
    nextStep: days < 0 ? t.goalNudges.stepLateNext : t.goalNudges.stepSoonNext,
    numbers: [t.goalNudges.stepsDone({ done, count }), t.goalNudges.stepDue({ date: words.date })],
    rule: t.goalNudges.stepRule,
  };
}
