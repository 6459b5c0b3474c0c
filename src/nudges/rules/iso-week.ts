import type { LocalDate } from '../../kernel/date.ts';
import { periodContaining, type RecurringPeriod } from '../../kernel/period.ts';

/** The ISO week of a day: reminders and their budget go by it, whatever weeks the company counts by. */
export const isoWeek = (day: LocalDate): RecurringPeriod => periodContaining('week', day);
