import type { Reader, Writer } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { PeriodKind } from '../kernel/period.ts';
import type { KpiKey } from '../kpis/catalogue.ts';

/** Whose goal it is. */
export type GoalSubject = { personId: string } | { teamId: string };

/** A goal's version as it stands for a period. */
export type Goal = {
  id: string;
  subject: GoalSubject;
  kpi: KpiKey;
  periodKind: PeriodKind;
  version: number;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  /** In the KPI's unit: a count, or minor units of `currency`. */
  target: number;
  currency: string | null;
  authorId: string | null;
  reason: string;
  recordedAt: number;
};

/** A version about to be stored; a null target ends the goal. */
export type NewGoalVersion = {
  validFrom: LocalDate;
  validTo: LocalDate | null;
  target: number | null;
  currency: string | null;
  authorId: string | null;
  reason: string;
};

/**
 * The goals of some people and teams that hold on `date`: per goal the highest version that covers it, ended ones
 * left out.
 */
export async function goalsOn(
  db: Reader,
  workspaceId: string,
  subjects: { personIds?: readonly string[]; teamIds?: readonly string[] },
  date: LocalDate,
): Promise<Goal[]> {
  return (await goalsOnDays(db, workspaceId, subjects, [date]))[0] ?? [];
}

/** The same for several days, in their order, in one query. */
export async function goalsOnDays(
  db: Reader,
  workspaceId: string,
  subjects: { personIds?: readonly string[]; teamIds?: readonly string[] },
  days: readonly LocalDate[],
): Promise<Goal[][]> {
  const { personIds = [], teamIds = [] } = subjects;
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (personIds.length + teamIds.length === 0 || !first || !last) return days.map(() => []);
  const rows = await versions(db, workspaceId)
    .where('goal_version.goal_id', 'in', goalIdsOf(db, workspaceId, personIds, teamIds))
    .where('goal_version.valid_from', '<=', last)
    .where((where) =>
      where.or([where('goal_version.valid_to', 'is', null), where('goal_version.valid_to', '>', first)]),
    )
    .orderBy('goal_version.version')
    .execute();
  return days.map((day) => {
    const holding = rows.filter((row) => row.valid_from <= day && (!row.valid_to || row.valid_to > day));
    const highest = new Map(holding.map((row) => [row.id, row]));
    return [...highest.values()].flatMap((row) => toGoal(row) ?? []);
  });
}

/** A search for each kind of subject: asked for either in one condition, SQLite reads every goal of the workspace. */
function goalIdsOf(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  teamIds: readonly string[],
) {
  const ids = db.selectFrom('goal').select('id').where('workspace_id', '=', workspaceId);
  if (teamIds.length === 0) return ids.where('person_id', 'in', personIds);
  if (personIds.length === 0) return ids.where('team_id', 'in', teamIds);
  return ids.where('person_id', 'in', personIds).unionAll(ids.where('team_id', 'in', teamIds));
}

/** Every version of one goal, newest first; versions that end it have a null target and are left out. */
export async function goalHistory(db: Reader, workspaceId: string, goalId: string): Promise<Goal[]> {
  const rows = await versions(db, workspaceId)
    .where('goal.id', '=', goalId)
    .orderBy('goal_version.version', 'desc')
    .execute();
  return rows.flatMap((row) => toGoal(row) ?? []);
}

/** Stores a new version of a subject's goal for a KPI and period kind, and the goal itself when it is the first. */
export async function addGoalVersion(
  trx: Writer,
  workspaceId: string,
  goal: { subject: GoalSubject; kpi: KpiKey; periodKind: PeriodKind },
  version: NewGoalVersion,
  made: { newId(): string; at: number },
): Promise<{ goalId: string; version: number }> {
  const goalId =
    (await findGoalId(trx, workspaceId, goal)) ??
    (await insertGoal(trx, workspaceId, goal, made.newId(), made.at));
  const last = await trx
    .selectFrom('goal_version')
    .select((select) => select.fn.max('version').as('version'))
    .where('workspace_id', '=', workspaceId)
    .where('goal_id', '=', goalId)
    .executeTakeFirst();
  const next = Number(last?.version ?? 0) + 1;
  await trx
    .insertInto('goal_version')
    .values({
      workspace_id: workspaceId,
      goal_id: goalId,
      version: next,
      valid_from: version.validFrom,
      valid_to: version.validTo,
      target: version.target,
      currency: version.currency,
      author_id: version.authorId,
      reason: version.reason,
      recorded_at: made.at,
    })
    .execute();
  return { goalId, version: next };
}

/** What a person's goals are for: one for each KPI and kind of period, ended ones too. */
export async function goalKeysOf(
  db: Reader,
  workspaceId: string,
  personId: string,
): Promise<{ id: string; kpi: string; periodKind: PeriodKind }[]> {
  const rows = await db
    .selectFrom('goal')
    .select(['id', 'kpi', 'period_kind'])
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .execute();
  return rows.map((row) => ({ id: row.id, kpi: row.kpi, periodKind: row.period_kind }));
}

/** Gives goals, with all their versions, to another person, who has none for the same. */
export async function moveGoals(
  trx: Writer,
  workspaceId: string,
  goalIds: readonly string[],
  personId: string,
) {
  if (goalIds.length === 0) return;
  await trx
    .updateTable('goal')
    .set({ person_id: personId })
    .where('workspace_id', '=', workspaceId)
    .where('id', 'in', goalIds)
    .execute();
}

async function findGoalId(
  db: Reader,
  workspaceId: string,
  goal: { subject: GoalSubject; kpi: KpiKey; periodKind: PeriodKind },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('goal')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('kpi', '=', goal.kpi)
    .where('period_kind', '=', goal.periodKind)
    .where((where) =>
      'personId' in goal.subject
        ? where('person_id', '=', goal.subject.personId)
        : where('team_id', '=', goal.subject.teamId),
    )
    .executeTakeFirst();
  return row?.id;
}

async function insertGoal(
  trx: Writer,
  workspaceId: string,
  goal: { subject: GoalSubject; kpi: KpiKey; periodKind: PeriodKind },
  id: string,
  at: number,
): Promise<string> {
  await trx
    .insertInto('goal')
    .values({
      workspace_id: workspaceId,
      id,
      person_id: 'personId' in goal.subject ? goal.subject.personId : null,
      team_id: 'teamId' in goal.subject ? goal.subject.teamId : null,
      kpi: goal.kpi,
      period_kind: goal.periodKind,
      created_at: at,
    })
    .execute();
  return id;
}

function versions(db: Reader, workspaceId: string) {
  return db
    .selectFrom('goal_version')
    .innerJoin('goal', (join) =>
      join
        .onRef('goal.workspace_id', '=', 'goal_version.workspace_id')
        .onRef('goal.id', '=', 'goal_version.goal_id'),
    )
    .where('goal_version.workspace_id', '=', workspaceId)
    .select([
      'goal.id',
      'goal.person_id',
      'goal.team_id',
      'goal.kpi',
      'goal.period_kind',
      'goal_version.version',
      'goal_version.valid_from',
      'goal_version.valid_to',
      'goal_version.target',
      'goal_version.currency',
      'goal_version.author_id',
      'goal_version.reason',
      'goal_version.recorded_at',
    ]);
}

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number];

function toGoal(row: VersionRow): Goal | null {
  if (row.target === null) return null;
  const subject = row.person_id ? { personId: row.person_id } : { teamId: row.team_id ?? '' };
  return {
    id: row.id,
    subject,
    kpi: row.kpi as KpiKey,
    periodKind: row.period_kind,
    version: row.version,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    target: row.target,
    currency: row.currency,
    authorId: row.author_id,
    reason: row.reason,
    recordedAt: row.recorded_at,
  };
}
