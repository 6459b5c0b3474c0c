import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { byName } from '../rules/names.ts';
import type { Person } from '../types.ts';
import { selectPeople, toPerson, worksHereOn } from './select-people.ts';

/**
 * Members of teams of whom nobody knows which Slack account is theirs, by name. Those of whom an admin said that they
 * have none are left out.
 */
export async function unmatchedMembers(db: Reader, workspaceId: string, date: LocalDate): Promise<Person[]> {
  const rows = await selectUnmatched(db, workspaceId, date)
    .where('membership.team_id', 'is not', null)
    .execute();
  return rows.map(toPerson).sort(byName);
}

/** Those of these people of whom the same holds, by name. */
export async function unmatchedAmong(
  db: Reader,
  workspaceId: string,
  date: LocalDate,
  people: readonly Person[],
): Promise<Person[]> {
  const ids = people.filter((person) => person.slackUserId === null).map((person) => person.id);
  const found: Person[] = [];
  for (const chunk of inChunks(ids)) {
    const rows = await selectUnmatched(db, workspaceId, date).where('person.id', 'in', chunk).execute();
    found.push(...rows.map(toPerson));
  }
  return found.sort(byName);
}

/** The same for everyone (managers and owners of deals are in no team, perhaps), members of teams first. */
export async function unmatchedPeople(db: Reader, workspaceId: string, date: LocalDate): Promise<Person[]> {
  const people = (await selectUnmatched(db, workspaceId, date).execute()).map(toPerson);
  return people.sort((a, b) => Number(a.teamId === null) - Number(b.teamId === null) || byName(a, b));
}

/** Everyone of whom an admin said that they have no Slack account, by name. */
export async function peopleWithoutSlack(
  db: Reader,
  workspaceId: string,
  date: LocalDate,
): Promise<Person[]> {
  const rows = await selectUnknown(db, workspaceId, date).where('person.without_slack', '=', 1).execute();
  return rows.map(toPerson).sort(byName);
}

function selectUnmatched(db: Reader, workspaceId: string, date: LocalDate) {
  return selectUnknown(db, workspaceId, date).where('person.without_slack', '=', 0);
}

function selectUnknown(db: Reader, workspaceId: string, date: LocalDate) {
  return selectPeople(db, workspaceId, date).where(worksHereOn(date)).where('slack.value', 'is', null);
}
