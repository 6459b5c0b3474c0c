import type { Caller, Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type MessageSettings, messageSettingsOf } from '../store/message-settings.ts';
import { allActivePeople, personById } from '../store/people.ts';
import { allTeams, teamsOf } from '../store/teams.ts';
import { workspaceById } from '../store/workspaces.ts';
import type { Person, Team, Workspace } from '../types.ts';
import { workspaceToday } from './open-change.ts';
import { type Coming, comingOf } from './time-off/coming.ts';

/** A caller's own place, and for an admin what is still to be set up. */
export type Status = {
  workspace: Workspace;
  person: Person;
  manager: Person | null;
  teams: Team[];
  isAdmin: boolean;
  /** Days off ahead, who stands in, and for whom, as of `today` (the caller's). */
  coming: Coming;
  /** When they want quiet, and of what they do not hear. */
  messages: MessageSettings;
  today: LocalDate;
  /** Null for anyone but an admin. */
  setup: {
    people: number;
    teams: number;
    withoutTeam: number;
    withoutChannel: number;
    /** Teams with members of whom nobody reports to someone who works here. */
    withoutManager: number;
  } | null;
};

/** Where the caller stands in the company. */
export async function myStatus(context: Context, caller: Caller): Promise<Status> {
  const { db } = context;
  const { workspaceId, personId, isAdmin } = caller;
  const workspace = await workspaceById(db, workspaceId);
  const today = workspaceToday(context, workspace);
  const person = await personById(db, workspaceId, personId, today);
  if (!person) throw new Error(`The caller ${personId} is not in the workspace`);
  const above = person.managerId ? await personById(db, workspaceId, person.managerId, today) : null;
  const manager = above?.isActive ? above : null;
  const own = await teamsOf(db, workspaceId, personId, today);
  const localToday = localDateOf(context.clock.now(), person.zone);
  const coming = await comingOf(db, person, localToday);
  const messages = await messageSettingsOf(db, workspaceId, personId);
  const status = { workspace, person, manager, teams: own, isAdmin, coming, messages, today: localToday };
  if (!isAdmin) return { ...status, setup: null };
  const everyone = await allActivePeople(db, workspaceId, today);
  const teams = await allTeams(db, workspaceId, today);
  const active = new Set(everyone.map((each) => each.id));
  const inTeams = everyone.filter((each) => each.teamId !== null);
  const led = new Set(inTeams.filter((each) => active.has(each.managerId ?? '')).map((each) => each.teamId));
  const setup = {
    people: everyone.length,
    teams: teams.length,
    withoutTeam: everyone.filter((each) => each.teamId === null).length,
    withoutChannel: teams.filter((team) => team.channelId === null).length,
    withoutManager: new Set(inTeams.flatMap(({ teamId }) => (led.has(teamId) ? [] : [teamId]))).size,
  };
  return { ...status, setup };
}
