import type { Reader } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';
import { byName } from './rules/names.ts';
import { deputiesOn, managersStoodInFor } from './store/deputies.ts';
import { peopleByIds } from './store/people.ts';
import { isManager, reportsBelow } from './store/reporting-lines.ts';
import { teamsLedBy } from './store/teams.ts';
import { isAway } from './store/time-off.ts';
import type { Person, Team } from './types.ts';

/*
 * Who leads whom on a day, deputies counted: on the days they stand in for a manager they lead the people and teams
 * below that manager. The reporting line alone (`reportsBelow`, `teamsLedBy`, `isManager`) knows no deputies.
 */

/** Everyone a person leads on a date: those below them, and below the managers they stand in for; by name. */
export async function peopleLed(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<Person[]> {
  const managers = [personId, ...(await managersStoodInFor(db, workspaceId, personId, date))];
  const led = new Map<string, Person>();
  for (const managerId of managers) {
    for (const person of await reportsBelow(db, workspaceId, managerId, date)) led.set(person.id, person);
  }
  // Whoever stands in for their own manager is below that manager and still not led by themselves.
  led.delete(personId);
  return [...led.values()].sort(byName);
}

/** Every team a person leads on a date: their own, those of managers below them and of those they stand in for. */
export async function teamsLed(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<Team[]> {
  const standsInFor = await managersStoodInFor(db, workspaceId, personId, date);
  const people = await peopleLed(db, workspaceId, personId, date);
  const leaders = [personId, ...standsInFor, ...people.map((person) => person.id)];
  const teams = await Promise.all(leaders.map((id) => teamsLedBy(db, workspaceId, id, date)));
  return [...new Map(teams.flat().map((team) => [team.id, team])).values()];
}

/** Whether a person leads anyone on a date, as a manager or as a deputy. */
export async function leadsSomeone(
  db: Reader,
  workspaceId: string,
  personId: string,
  date: LocalDate,
): Promise<boolean> {
  if (await isManager(db, workspaceId, personId, date)) return true;
  return (await managersStoodInFor(db, workspaceId, personId, date)).length > 0;
}

/**
 * Who does a manager's work on a date, such as being reminded of their people: the manager; on a day they are away
 * (or after they left) their deputy, unless that one is away too; null when there is nobody.
 */
export async function actingFor(
  db: Reader,
  workspaceId: string,
  managerId: string,
  date: LocalDate,
): Promise<Person | null> {
  const deputyId = (await deputiesOn(db, workspaceId, [managerId], date)).get(managerId);
  const ids = [managerId, ...(deputyId ? [deputyId] : [])];
  const people = await peopleByIds(db, workspaceId, ids, date);
  for (const id of ids) {
    const person = people.find((each) => each.id === id);
    if (person?.isActive && !(await isAway(db, workspaceId, id, date))) return person;
  }
  return null;
}
