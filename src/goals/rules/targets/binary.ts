import { isTooEarly, type Pace, type PaceStatus } from '../pace.ts';
import { isOver, type PeriodDays, periodDays } from './period-days.ts';

/** Yes or no. `target` 1: it is to be yes; 0: it is to stay no. `answers`: how many said what last. */
export type BinaryInput = PeriodDays & { target: number; answers: { yes: number; no: number } };

/** Whether it is as it should be: of several people each has to say yes, and none may where it is to stay no. */
export function isAnswered({ target, answers }: Pick<BinaryInput, 'target' | 'answers'>): boolean {
  const { yes, no } = answers;
  return target === 0 ? yes === 0 : yes > 0 && no === 0;
}

/** How something that is done or not stands: never in between (domain.md §1.5), and open in its first days. */
export function binaryPace(input: BinaryInput): Pace {
  const days = periodDays(input);
  const met = isAnswered(input);
  return {
    ...days,
    expected: input.target,
    ratio: null,
    gap: 0,
    attainment: Number(met),
    requiredPerDay: null,
    status: statusOf(input, days, met),
  };
}

/** What is to stay no holds until the end; what is to become yes is done once it is. */
function statusOf(
  input: BinaryInput,
  days: Pick<Pace, 'elapsedDays' | 'totalDays'>,
  met: boolean,
): PaceStatus {
  if (input.asOf < input.period.start) return 'not_started';
  if (isOver(input)) return met ? 'done' : 'over';
  if (input.target === 0) return met ? 'on_track' : 'behind';
  if (met) return 'done';
  return isTooEarly(days) ? 'too_early' : 'behind';
}
