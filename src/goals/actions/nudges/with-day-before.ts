import type { Context } from '../../../context.ts';
import { workingDayBefore } from '../../../kernel/calendar.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { type WithCalendar, withCalendars } from '../../../people/index.ts';
import type { PersonalQuestion } from '../../../reminder.ts';

/** Somebody with their own date and the working day of theirs before it. */
export type WithDayBefore = WithCalendar & { before: LocalDate };

/** Those who worked before, each with the last day on which they did. */
export async function withDayBefore(
  { db }: Context,
  { workspaceId, people }: PersonalQuestion,
): Promise<WithDayBefore[]> {
  return (await withCalendars(db, workspaceId, people)).flatMap((own) => {
    const before = workingDayBefore(own.today, own.calendar, 1);
    return before ? [{ ...own, before }] : [];
  });
}
