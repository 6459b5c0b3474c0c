import type { Caller, Context } from '../../context.ts';
import { pageOf } from '../../kernel/page.ts';
import { allActivePeople } from '../store/people.ts';
import { allTeams } from '../store/teams.ts';
import { workspaceById } from '../store/workspaces.ts';
import type { Person, Team } from '../types.ts';
import { workspaceToday } from './open-change.ts';

/** A line of the list of teams. */
export type ListedTeam = { team: Team; managers: Person[]; memberCount: number };

/** One page of all teams; everyone may see which there are. */
export type TeamsPage = { teams: ListedTeam[]; mayEdit: boolean; page: number; pages: number; total: number };

const PAGE_SIZE = 10;

/** The teams by name, a page at a time (from 0). */
export async function listTeams(context: Context, caller: Caller, page: number): Promise<TeamsPage> {
  const { db } = context;
  const { workspaceId, isAdmin } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const teams = await allTeams(db, workspaceId, today);
  const people = await allActivePeople(db, workspaceId, today);
  const { shown, ...place } = pageOf(teams, page, PAGE_SIZE);
  return {
    teams: shown.map((team) => {
      const members = people.filter((person) => person.teamId === team.id);
      const managerIds = new Set(members.map((member) => member.managerId));
      return {
        team,
        managers: people.filter((person) => managerIds.has(person.id)),
        memberCount: members.filter((member) => !managerIds.has(member.id)).length,
      };
    }),
    mayEdit: isAdmin,
    ...place,
    total: teams.length,
  };
}
