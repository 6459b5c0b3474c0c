import { answeredOf, type Answered as Counted } from '../../goals/rules/answered.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { shareOf } from '../../kernel/small-group.ts';
import { type Ask, askState } from './asks.ts';

/**
 * How many of what people asked was answered, whatever the answer was, and after how many days half of it was. What was
 * taken back does not count, nor what was asked in the last days and may still be thought about. The days of so few
 * that no share is told are left out, too (domain.md §5.6).
 */
export function answeredAsks(
  asks: readonly Ask[],
  dateOf: (at: Date) => LocalDate,
  { today, people }: { today: LocalDate; people: number },
): Counted {
  const asked = asks
    .filter((ask) => askState(ask) !== 'taken_back')
    .map(({ askedAt, answer }) => ({ asked: dateOf(askedAt), answered: answer && dateOf(answer.at) }));
  const counted = answeredOf(asked, today);
  return { ...counted, medianDays: shareOf(0, people) === null ? null : counted.medianDays };
}
