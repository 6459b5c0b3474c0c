import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  type Actor,
  actorOf,
  allTeams,
  liveTeams,
  membersOf,
  peopleByIds,
  requirePermission,
  salesRolesOn,
  type Workspace,
  workspaceById,
} from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { mydataPermissions } from '../permissions.ts';
import { allSubjects, EXPORTED, everyPersonId } from '../store/export-rows.ts';
import { answersFile, type CsvFile, goalsFile, historyFile, rowsFile } from './csv-files.ts';

/**
 * The company's goals, history, people and teams as files, for an admin. That it was asked for is kept, and everybody
 * sees it in their own data. Throws a UserError for anyone else.
 */
export async function exportAll(context: Context, caller: Caller): Promise<CsvFile[]> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const workspace = await workspaceById(db, workspaceId);
  const today = localDateOf(clock.now(), workspace.zone);
  const allowed = mydataPermissions['mydata.export'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.mydata.adminsOnly);
  await perform(context, caller, (trx) => auditExport(trx, context, workspaceId, actorOf(caller)));
  return exportFiles(db, workspace, today);
}

/** Keeps that everything was exported, and by whom. */
export async function auditExport(
  trx: Writer,
  context: Pick<Context, 'newId' | 'clock'>,
  workspaceId: string,
  actor: Actor,
): Promise<void> {
  const entry = { ...actor, action: EXPORTED, subjectKind: 'workspace', subjectId: workspaceId };
  await writeAudit(trx, context, workspaceId, [entry]);
}

/** The same files, for whoever runs the server. They are read while they are written. */
export async function exportFiles(db: Reader, workspace: Workspace, today: LocalDate): Promise<CsvFile[]> {
  const subjects = await allSubjects(db, workspace.id);
  const names = new Map(subjects.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const ground = { db, workspaceId: workspace.id, subjects, nameOf };
  return [
    goalsFile('goals.csv', ground),
    answersFile('answers.csv', ground),
    historyFile('history.csv', ground),
    await peopleFile(db, workspace.id, today, nameOf),
    await teamsFile(db, workspace.id, today, nameOf),
  ];
}

/** With the columns that the import of people reads first. */
async function peopleFile(
  db: Reader,
  workspaceId: string,
  today: LocalDate,
  nameOf: (id: string) => string,
): Promise<CsvFile> {
  const columns =
    'name,email,slack_id,manager,team,started_on,ended_on,works_here,is_guest,is_admin,zone,language,role';
  const ids = await everyPersonId(db, workspaceId);
  const people = await peopleByIds(db, workspaceId, ids, today);
  const roles = await salesRolesOn(db, workspaceId, ids, today);
  const rows = people.map((each) => [
    each.name,
    each.email,
    each.slackUserId,
    each.managerId && nameOf(each.managerId),
    each.teamId && nameOf(each.teamId),
    each.startedOn,
    each.endedOn,
    yesOrNo(each.isActive),
    yesOrNo(each.isGuest),
    yesOrNo(each.isAdmin),
    each.zone,
    each.locale,
    roles.get(each.id) ?? null,
  ]);
  return rowsFile('people.csv', columns.split(','), rows);
}

async function teamsFile(
  db: Reader,
  workspaceId: string,
  today: LocalDate,
  nameOf: (id: string) => string,
): Promise<CsvFile> {
  const columns = 'name,managers,members,channel_id,zone,language,holidays,live_on';
  const live = await liveTeams(db, workspaceId);
  const rows = [];
  for (const team of await allTeams(db, workspaceId, today)) {
    const members = await membersOf(db, workspaceId, team.id, today);
    const managers = members.filter(({ isTeamManager }) => isTeamManager).map(({ id }) => nameOf(id));
    const own = members.filter(({ teamId }) => teamId === team.id);
    rows.push([
      team.name,
      managers.join('; '),
      own.length,
      team.channelId,
      team.zone,
      team.locale,
      team.holidays,
      live.get(team.id)?.liveOn ?? null,
    ]);
  }
  return rowsFile('teams.csv', columns.split(','), rows);
}

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');
