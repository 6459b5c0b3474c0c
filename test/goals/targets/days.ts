import { periodContaining } from '../../../src/kernel/period.ts';

/** November 2026 has 21 working days; ten of them are gone on Monday the 16th. */
export const november = {
  period: periodContaining('month', '2026-11-16'),
  asOf: '2026-11-16',
  calendar: [1, 2, 3, 4, 5],
};
