import type { Reader } from '../../../database/open.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf, localTimeOf } from '../../../kernel/zoned.ts';
import { type Person, peopleByIds, workCalendarsOf } from '../../../people/index.ts';
import { type ExcusedFor, excusedByAbsence, isThere, type Session } from '../../rules/one-on-ones/session.ts';

/**
 * For whose sake each of these sessions cannot be: days off, public holidays and days that are not worked, each on their
 * own calendar and clocks; those at which both are there are left out.
 */
export async function absences(
  db: Reader,
  workspaceId: string,
  sessions: readonly Pick<Session, 'id' | 'managerId' | 'reportId' | 'startsAt'>[],
  today: LocalDate,
): Promise<ReadonlyMap<string, ExcusedFor>> {
  const days = sessions.map(({ startsAt }) => localDateOf(startsAt, 'UTC')).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return new Map();
  const ids = sessions.flatMap(({ managerId, reportId }) => [managerId, reportId]);
  const people = await peopleByIds(db, workspaceId, ids, today);
  // Somebody's clocks may be a day behind or ahead.
  const range = { from: addDays(first, -1), until: addDays(last, 2) };
  const calendars = await workCalendarsOf(db, workspaceId, people, range);
  const thereAt = (person: Person | undefined, at: Date) => {
    if (!person) return false;
    const calendar = calendars.get(person.id) ?? person.workWeek;
    return isThere(localDateOf(at, person.zone), localTimeOf(at, person.zone), calendar);
  };
  const personOf = (id: string) => people.find((person) => person.id === id);
  return new Map(
    sessions.flatMap(({ id, managerId, reportId, startsAt }): [string, ExcusedFor][] => {
      const isThereFor = {
        manager: thereAt(personOf(managerId), startsAt),
        report: thereAt(personOf(reportId), startsAt),
      };
      const excusedFor = excusedByAbsence(isThereFor);
      return excusedFor ? [[id, excusedFor]] : [];
    }),
  );
}
