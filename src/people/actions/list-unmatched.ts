import type { Caller, Context } from '../../context.ts';
import { pageOf } from '../../kernel/page.ts';
import { suggest } from '../rules/suggest.ts';
import { allActivePeople } from '../store/people.ts';
import { allTeams } from '../store/teams.ts';
import { unmatchedPeople } from '../store/unmatched.ts';
import type { Person, Team } from '../types.ts';
import { requireMatcher } from './require-matcher.ts';

/** Somebody whose Slack account we do not know, and whose it may be. */
export type Unmatched = { person: Person; team: Team | null; suggestions: Person[] };

/** One page of them (from 0), members of teams first. */
export type UnmatchedPage = { people: Unmatched[]; page: number; pages: number; total: number };

const PAGE_SIZE = 6;

/** The people to match, a page at a time. Throws a UserError for anyone but an admin. */
export async function listUnmatched(context: Context, caller: Caller, page: number): Promise<UnmatchedPage> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = await requireMatcher(context, caller);
  const everyone = await unmatchedPeople(db, workspaceId, today);
  const { shown, ...place } = pageOf(everyone, page, PAGE_SIZE);
  const teams = await allTeams(db, workspaceId, today);
  const people = await allActivePeople(db, workspaceId, today);
  const accounts = people.filter((person) => person.slackUserId !== null);
  return {
    people: shown.map((person) => ({
      person,
      team: teams.find((team) => team.id === person.teamId) ?? null,
      suggestions: suggest(person, accounts),
    })),
    ...place,
    total: everyone.length,
  };
}
