import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { WorkSchedule } from '../types.ts';
import { personById } from './people.ts';

/** When and where a person works as of a date; Monday to Friday in the workspace's zone until it is set. */
export async function workScheduleOf(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<WorkSchedule | null> {
  const person = await personById(db, workspaceId, personId, date);
  return person && { zone: person.zone, workWeek: person.workWeek };
}
