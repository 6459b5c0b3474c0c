import { daysBetween } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';

/** So many days a status without an end holds messages back: after that it was forgotten rather than meant. */
const DAYS_THAT_COUNT = 7;

/** Whether a status without an end that has stood since an instant still says that somebody is off. */
export function stillCounts(since: Date, now: Date, zone: string): boolean {
  return daysBetween(localDateOf(since, zone), localDateOf(now, zone)) < DAYS_THAT_COUNT;
}
