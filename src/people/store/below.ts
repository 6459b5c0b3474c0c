import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { byName } from '../rules/names.ts';
import type { Person } from '../types.ts';
import { reportsOf } from './lines.ts';

/** Everyone below a manager, however deep, who works here on that date, by name. */
export async function reportsBelow(
  db: Reader,
  workspaceId: string,
  managerId: string,
  date: LocalDate,
): Promise<Person[]> {
  const found = new Map<string, Person>();
  const waiting = [managerId];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const person of await reportsOf(db, workspaceId, next, date)) {
      if (person.id === managerId || found.has(person.id)) continue;
      found.set(person.id, person);
      waiting.push(person.id);
    }
  }
  return [...found.values()].sort(byName);
}
