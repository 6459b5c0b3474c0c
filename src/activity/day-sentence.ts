import { formatDate } from '../locales/format.ts';
import type { Translations } from '../locales/index.ts';
import type { DayProblem } from './rules/days.ts';

/** Why a day cannot be logged on: a clause that follows a colon, or becomes a sentence with a capital and a full stop. */
export function daySentence(problem: DayProblem, t: Translations): string {
  const date = (value: string) => formatDate(value, t.locale);
  switch (problem.kind) {
    case 'bad_date':
      return t.activity.problem.badDate;
    case 'ambiguous_date':
      return t.activity.problem.ambiguous({ readings: problem.readings.map(date) });
    case 'future':
      return t.activity.problem.future({ date: date(problem.date) });
    case 'too_old':
      return t.activity.problem.tooOld({ earliest: date(problem.earliest) });
  }
}
