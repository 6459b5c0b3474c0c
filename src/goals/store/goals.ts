import { inChunks } from '../../database/chunks.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PeriodKind } from '../../kernel/period.ts';
import { type FactKey, isKpiKey, type KpiKey } from '../../kpis/index.ts';
import type { Target } from '../rules/targets/types.ts';

/** Whose goal it is. */
export type GoalSubject = { personId: string } | { teamId: string };

/** A goal's version as it stands for a period. */
export type Goal = Target & {
  id: string;
  subject: GoalSubject;
  /** Of steps a key that is no KPI's. */
  kpi: FactKey;
  /** What steps lead to, as somebody typed it; null for a KPI's goal. */
  title: string | null;
  periodKind: PeriodKind;
  version: number;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  /** Of money, whose minor units the target is in. */
  currency: string | null;
  authorId: string | null;
  reason: string;
  recordedAt: number;
};

/** A goal that adds up, of a KPI of the catalogue: what the team's card knows. */
export type CountedGoal = Goal & { kpi: KpiKey };

export const isCounted = (goal: Goal): goal is CountedGoal =>
  goal.type === 'cumulative' && isKpiKey(goal.kpi);

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
  return days.map((day) => holdingOn(rows, day));
}

/** Some goals as they hold on several days, in their order; ended ones are left out. */
export async function goalsByIdOnDays(
  db: Reader,
  workspaceId: string,
  ids: readonly string[],
  days: readonly LocalDate[],
): Promise<Goal[][]> {
  const found: VersionRow[] = [];
  for (const some of inChunks(ids)) {
    const rows = await versions(db, workspaceId)
      .where('goal_version.goal_id', 'in', some)
      .orderBy('goal_version.version')
      .execute();
    found.push(...rows);
  }
  return days.map((day) => holdingOn(found, day));
}

/** Of each goal the highest version that covers a day; rows by rising version. */
function holdingOn(rows: readonly VersionRow[], day: LocalDate): Goal[] {
  const holding = rows.filter((row) => row.valid_from <= day && (!row.valid_to || row.valid_to > day));
  const highest = new Map(holding.map((row) => [row.id, row]));
  return [...highest.values()].flatMap((row) => toGoal(row) ?? []);
}

/** Which of these people had a goal for a day before an instant: whatever was set later came too late for it. */
export async function peopleWithGoal(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  { day, before }: { day: LocalDate; before: Date },
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('goal')
      .innerJoin('goal_version as version', (join) =>
        join.onRef('version.workspace_id', '=', 'goal.workspace_id').onRef('version.goal_id', '=', 'goal.id'),
      )
      .select('goal.person_id')
      .distinct()
      .where('goal.workspace_id', '=', workspaceId)
      .where('goal.person_id', 'in', ids)
      .where('version.target', 'is not', null)
      .where('version.valid_from', '<=', day)
      .where((where) =>
        where.or([where('version.valid_to', 'is', null), where('version.valid_to', '>', day)]),
      )
      .where('version.recorded_at', '<', before.getTime())
      .execute();
    for (const { person_id: id } of rows) if (id !== null) found.add(id);
  }
  return found;
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
      'goal.title',
      'goal.period_kind',
      'goal_version.version',
      'goal_version.valid_from',
      'goal_version.valid_to',
      'goal_version.target',
      'goal_version.type',
      'goal_version.start_value',
      'goal_version.upper',
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
    kpi: row.kpi as FactKey,
    title: row.title,
    type: row.type,
    start: row.start_value,
    upper: row.upper,
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
