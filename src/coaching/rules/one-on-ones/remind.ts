import { previousWorkingDay, type WorkWeek } from '../../../kernel/calendar.ts';
import { deliveryHours } from '../../../kernel/working-hours.ts';
import { localDateOf, localTimeOf, toInstant } from '../../../kernel/zoned.ts';

const TWO_HOURS_MS = 2 * 3_600_000;

/** The end of the last working afternoon, while somebody still reads. */
const AFTERNOON = '16:30';

/**
 * When somebody is reminded of a 1:1: two hours before, on their own clocks. Where that lies before their working hours
 * begin, the afternoon of the working day before: a message that waits for the hours would come when it has begun.
 */
export function remindAt(startsAt: Date, { zone, workWeek }: { zone: string; workWeek: WorkWeek }): Date {
  const before = new Date(startsAt.getTime() - TWO_HOURS_MS);
  if (localTimeOf(before, zone) >= deliveryHours.from || workWeek.length === 0) return before;
  return toInstant(previousWorkingDay(localDateOf(before, zone), workWeek), AFTERNOON, zone);
}
