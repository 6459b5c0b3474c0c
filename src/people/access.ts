import type { Caller } from '../context.ts';
import type { Reader } from '../database/open.ts';
import { type Sentence, UserError } from '../errors.ts';
import type { LocalDate } from '../kernel/date.ts';
import { type Audience, isAllowed, type Relation } from './permissions.ts';
import { deputiesOn } from './store/deputies.ts';
import { teamManagerIds } from './store/memberships.ts';
import { personById } from './store/people.ts';
import { managerIdsAbove } from './store/reporting-lines.ts';
import { teamById, teamsOf } from './store/teams.ts';

/** Whose records: a person's or a team's. */
export type Subject = { personId: string } | { teamId: string };

/** As much of a caller as decides what they may do. */
export type Asker = Pick<Caller, 'workspaceId' | 'personId' | 'isAdmin'>;

const stranger: Relation = { isSelf: false, isInLineAbove: false, isTeammate: false, isAdmin: false };

/**
 * How the caller stands to a person or team on a date. To a subject of another workspace everyone is a stranger.
 *
 * Of a team, its managers (those to whom a member reports directly) and everyone above them are in the line above;
 * members and managers are teammates; nobody is the team itself. On the days someone stands in for a manager they
 * stand where that manager does.
 */
export async function relationTo(
  db: Reader,
  caller: Asker,
  subject: Subject,
  date: LocalDate,
): Promise<Relation> {
  return (await findRelation(db, caller, subject, date)) ?? stranger;
}

/** Throws a UserError with the given refusal unless the caller is one of those who may. */
export async function requirePermission(
  db: Reader,
  caller: Asker,
  audiences: readonly Audience[],
  subject: Subject,
  date: LocalDate,
  refusal: Sentence,
): Promise<void> {
  const relation = await findRelation(db, caller, subject, date);
  if (!relation || !isAllowed(audiences, relation)) throw new UserError(refusal);
}

/** Null when the subject is not in the caller's workspace. */
function findRelation(db: Reader, caller: Asker, subject: Subject, date: LocalDate) {
  return 'personId' in subject
    ? relationToPerson(db, caller, subject.personId, date)
    : relationToTeam(db, caller, subject.teamId, date);
}

async function relationToPerson(
  db: Reader,
  caller: Asker,
  personId: string,
  date: LocalDate,
): Promise<Relation | null> {
  const { workspaceId, isAdmin } = caller;
  // Asked most often, and needs no reading: nobody stands above or beside themselves.
  if (personId === caller.personId) return { ...stranger, isSelf: true, isAdmin };
  if (!(await personById(db, workspaceId, personId, date))) return null;
  const line = await managerIdsAbove(db, workspaceId, personId, date);
  const theirs = await teamsOf(db, workspaceId, personId, date);
  const own = await teamsOf(db, workspaceId, caller.personId, date);
  return {
    isSelf: false,
    isInLineAbove: await isAmong(db, caller, line, date),
    isTeammate: own.some((team) => theirs.some((other) => other.id === team.id)),
    isAdmin,
  };
}

async function relationToTeam(
  db: Reader,
  caller: Asker,
  teamId: string,
  date: LocalDate,
): Promise<Relation | null> {
  const { workspaceId, isAdmin } = caller;
  if (!(await teamById(db, workspaceId, teamId, date))) return null;
  const own = await teamsOf(db, workspaceId, caller.personId, date);
  return {
    isSelf: false,
    isInLineAbove: await leads(db, caller, teamId, date),
    isTeammate: own.some((team) => team.id === teamId),
    isAdmin,
  };
}

async function leads(db: Reader, caller: Asker, teamId: string, date: LocalDate): Promise<boolean> {
  const { workspaceId } = caller;
  for (const managerId of await teamManagerIds(db, workspaceId, teamId, date)) {
    const line = [managerId, ...(await managerIdsAbove(db, workspaceId, managerId, date))];
    if (await isAmong(db, caller, line, date)) return true;
  }
  return false;
}

/** Whether the caller is one of these managers, or stands in for one. */
async function isAmong(
  db: Reader,
  { workspaceId, personId }: Asker,
  managerIds: readonly string[],
  date: LocalDate,
): Promise<boolean> {
  if (managerIds.includes(personId)) return true;
  return [...(await deputiesOn(db, workspaceId, managerIds, date)).values()].includes(personId);
}
