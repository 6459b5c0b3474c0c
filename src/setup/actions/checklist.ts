import type { Caller, Context } from '../../context.ts';
import { pageOf } from '../../kernel/page.ts';
import { allTeams, liveTeams, unmatchedMembers } from '../../people/index.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { requireAdmin } from './require-admin.ts';

/** Teams on one page of the list; each costs a look at its channel. */
export const TEAMS_A_PAGE = 8;

/** What is still to be set up. */
export type Checklist = {
  teams: number;
  live: number;
  /** The teams of this page that are not live yet, by name. */
  waiting: Readiness[];
  page: number;
  pages: number;
  /** How many people in teams, or leading one of this page, are not matched to a Slack account. */
  unmatched: number;
};

/** How many teams there are, and how many of them are live. */
export async function countTeams(context: Context, caller: Caller): Promise<{ teams: number; live: number }> {
  const { teams, live } = await readTeams(context, caller);
  return { teams: teams.length, live: live.length };
}

/** What is still to be set up, asking Slack about the channels. Throws a UserError for anyone but an admin. */
export async function checklist(context: Context, caller: Caller, asked: number): Promise<Checklist> {
  const { teams, live, today } = await readTeams(context, caller);
  const open = teams.filter((team) => !live.includes(team));
  const { shown, page, pages } = pageOf(open, asked, TEAMS_A_PAGE);
  const waiting = await Promise.all(
    shown.map((team) => readinessOf(context, team, today, { askSlack: true })),
  );
  const members = await unmatchedMembers(context.db, caller.workspaceId, today);
  const unmatched = [...members, ...waiting.flatMap((ready) => ready.unmatched)];
  return {
    teams: teams.length,
    live: live.length,
    waiting,
    page,
    pages,
    unmatched: new Set(unmatched.map(({ id }) => id)).size,
  };
}

async function readTeams(context: Context, caller: Caller) {
  const today = await requireAdmin(context, caller, 'setup.read');
  const teams = await allTeams(context.db, caller.workspaceId, today);
  const launches = await liveTeams(context.db, caller.workspaceId);
  return { teams, live: teams.filter((team) => launches.has(team.id)), today };
}
