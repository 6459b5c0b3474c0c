import type { Reader } from '../../database/open.ts';
import { periodsBetween } from '../../kernel/company-year.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { companyYear, type Person, workCalendarsOf } from '../../people/index.ts';
import { askTime } from '../rules/ask-time.ts';

/** When each of these people is asked, if anything is missing, from an instant until before another; in no order. */
export async function askInstants(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  { from, until }: { from: Date; until: Date },
): Promise<{ person: Person; at: Date }[]> {
  // Somebody's clocks may be a day behind or ahead.
  const days = { from: addDays(localDateOf(from, 'UTC'), -1), until: addDays(localDateOf(until, 'UTC'), 2) };
  const weeks = periodsBetween(await companyYear(db, workspaceId), 'week', days);
  const whole = { from: weeks[0]?.start ?? days.from, until: weeks.at(-1)?.end ?? days.until };
  const calendars = await workCalendarsOf(db, workspaceId, people, whole);
  return people.flatMap((person) =>
    weeks.flatMap((week) => {
      const asked = askTime(week, calendars.get(person.id) ?? person.workWeek);
      const at = asked && toInstant(asked.date, asked.time, person.zone);
      return at && at >= from && at < until ? [{ person, at }] : [];
    }),
  );
}
