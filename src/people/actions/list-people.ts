import type { Caller, Context } from '../../context.ts';
import { pageOf } from '../../kernel/page.ts';
import { peopleLed } from '../leading.ts';
import { resolvePerson } from '../resolve-person.ts';
import { byName } from '../rules/names.ts';
import { foldForSearch } from '../rules/search.ts';
import { allActivePeople, peopleByIds, personById } from '../store/people.ts';
import { allTeams } from '../store/teams.ts';
import { peopleWithoutSlack, unmatchedPeople } from '../store/unmatched.ts';
import { workspaceById } from '../store/workspaces.ts';
import type { Person, Team } from '../types.ts';
import { workspaceToday } from './open-change.ts';

/** A line of the list of people. */
export type ListedPerson = { person: Person; team: Team | null; manager: Person | null; leads: boolean };

/** One page of the people a caller may see: all for an admin, for others themselves and those below them. */
export type PeoplePage = {
  people: ListedPerson[];
  /** What was searched for; '' for all. */
  query: string;
  scope: 'everyone' | 'line' | 'self';
  mayEdit: boolean;
  /** How many have no known Slack account; 0 for anyone but an admin. */
  unmatched: number;
  /** How many are said to have none; 0 for anyone but an admin. */
  withoutSlack: number;
  /** From 0. */
  page: number;
  pages: number;
  total: number;
};

const PAGE_SIZE = 10;

/** The people whose name, address or mention fits a query ('' for all), a page at a time. */
export async function listPeople(
  context: Context,
  caller: Caller,
  { query, page }: { query: string; page: number },
): Promise<PeoplePage> {
  const { db } = context;
  const { workspaceId, isAdmin } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const visible = isAdmin
    ? await allActivePeople(db, workspaceId, today)
    : await selfAndBelow(context, caller, today);
  const found = await matching(context, caller, visible, query, today);
  const { shown, ...place } = pageOf(found, page, PAGE_SIZE);

  const managerIds = shown.flatMap((person) => person.managerId ?? []);
  const managers = await peopleByIds(db, workspaceId, managerIds, today);
  const teams = await allTeams(db, workspaceId, today);
  const leaders = new Set(visible.map((person) => person.managerId));
  return {
    people: shown.map((person) => ({
      person,
      team: teams.find((team) => team.id === person.teamId) ?? null,
      manager: managers.find((manager) => manager.id === person.managerId && manager.isActive) ?? null,
      leads: leaders.has(person.id),
    })),
    query,
    scope: isAdmin ? 'everyone' : visible.length > 1 ? 'line' : 'self',
    mayEdit: isAdmin,
    unmatched: isAdmin ? (await unmatchedPeople(db, workspaceId, today)).length : 0,
    withoutSlack: isAdmin ? (await peopleWithoutSlack(db, workspaceId, today)).length : 0,
    ...place,
    total: found.length,
  };
}

async function selfAndBelow(context: Context, caller: Caller, today: string): Promise<Person[]> {
  const { workspaceId, personId } = caller;
  const self = await personById(context.db, workspaceId, personId, today);
  const below = await peopleLed(context.db, workspaceId, personId, today);
  return [...(self ? [self] : []), ...below].sort(byName);
}

async function matching(
  context: Context,
  caller: Caller,
  visible: readonly Person[],
  query: string,
  today: string,
): Promise<readonly Person[]> {
  const wanted = foldForSearch(query);
  if (wanted === '') return visible;
  const named = await resolvePerson(context.db, caller.workspaceId, query, today);
  if (named.kind === 'one') return visible.filter((person) => person.id === named.person.id);
  return visible.filter((person) => foldForSearch(person.name).includes(wanted));
}
