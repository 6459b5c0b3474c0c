import type { Caller, Context } from '../../context.ts';
import { pageOf } from '../../kernel/page.ts';
import { allTeams } from '../store/teams.ts';
import { peopleWithoutSlack } from '../store/unmatched.ts';
import type { Person, Team } from '../types.ts';
import { requireMatcher } from './require-matcher.ts';

/** One page (from 0) of the people who are said to have no Slack account, by name. */
export type WithoutSlackPage = {
  people: { person: Person; team: Team | null }[];
  page: number;
  pages: number;
  total: number;
};

const PAGE_SIZE = 10;

/** Who is said to have none, a page at a time. Throws a UserError for anyone but an admin. */
export async function listWithoutSlack(
  context: Context,
  caller: Caller,
  page: number,
): Promise<WithoutSlackPage> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = await requireMatcher(context, caller);
  const everyone = await peopleWithoutSlack(db, workspaceId, today);
  const teams = await allTeams(db, workspaceId, today);
  const { shown, ...place } = pageOf(everyone, page, PAGE_SIZE);
  return {
    people: shown.map((person) => ({
      person,
      team: teams.find((team) => team.id === person.teamId) ?? null,
    })),
    ...place,
    total: everyone.length,
  };
}
