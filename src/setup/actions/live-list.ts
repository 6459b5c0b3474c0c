import type { Caller, Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { pageOf } from '../../kernel/page.ts';
import { allTeams, liveTeams, type Team } from '../../people/index.ts';
import { TEAMS_A_PAGE } from './checklist.ts';
import { requireAdmin } from './require-admin.ts';

/** A page of the teams that are live, by name. */
export type LiveList = { teams: readonly { team: Team; since: LocalDate }[]; page: number; pages: number };

/** The teams that are live. Throws a UserError for anyone but an admin. */
export async function liveList(context: Context, caller: Caller, asked: number): Promise<LiveList> {
  const today = await requireAdmin(context, caller, 'setup.read');
  const launches = await liveTeams(context.db, caller.workspaceId);
  const teams = (await allTeams(context.db, caller.workspaceId, today)).flatMap((team) => {
    const launch = launches.get(team.id);
    return launch ? { team, since: launch.liveOn } : [];
  });
  const { shown, ...place } = pageOf(teams, asked, TEAMS_A_PAGE);
  return { teams: shown, ...place };
}
