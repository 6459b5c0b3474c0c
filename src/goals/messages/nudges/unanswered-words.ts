import { kpiByKey } from '../../../kpis/catalogue.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { NudgeWords } from '../../../reminder.ts';
import type { UnansweredNumbers } from '../../nudge-numbers.ts';
import { numberWords } from '../contract/words.ts';

/** A number that waits for an answer, in words; one of a company's own KPI without its name, which people typed. */
export function unansweredWords(numbers: UnansweredNumbers, t: Translations): NudgeWords {
  const say = t.goalNudges;
  const { kpi, isOwn, days } = numbers;
  const words = {
    number: kpi === null ? null : numberWords(kpiByKey(kpi), numbers, t),
    date: formatDate(numbers.since, t.locale),
    days,
  };
  return {
    why: isOwn ? say.unansweredWhy(words) : say.unansweredWishWhy(words),
    nextStep: isOwn ? say.unansweredNext : say.unansweredWishNext,
    numbers: [say.unansweredSince(words)],
    rule: say.unansweredRule,
  };
}
