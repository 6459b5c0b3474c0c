import type { Insertable, Selectable } from 'kysely';
import { z } from 'zod';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { GoalResultTable } from '../../database/tables/goals.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Period, periodFromKey } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';
import type { Outcome } from '../rules/closing.ts';
import type { TargetShare } from '../rules/effective-target.ts';
import { ADDED_UP, type Target } from '../rules/targets/types.ts';
import type { GoalSubject } from './goals.ts';

/** What a goal's period came to; the last of its rounds is what holds. */
export type Result = Target & {
  goalId: string;
  subject: GoalSubject;
  kpi: FactKey;
  /** What steps lead to; null for a KPI's goal. */
  title: string | null;
  period: Period;
  /** 1 closed the period, each one after it corrected the number. */
  round: number;
  version: number;
  /** As agreed on; `target` is what of it counted. Both as in `Target`, money in minor units of `currency`. */
  agreed: number;
  share: TargetShare | null;
  actual: number;
  /** What stands behind a level or an answer; null for sums and steps. */
  behind: { k: number; n: number } | null;
  currency: string | null;
  outcome: Outcome;
  recordedAt: Date;
};

const span = z.tuple([z.number(), z.number()]).nullable();
const Share = z.object({
  fte: span,
  ramp: span,
  here: z.object({ first: z.string().nullable(), last: z.string().nullable() }).nullable(),
  leaveDays: z.number().nullable(),
});

/** Adds results; returns those that nobody else had added before. */
export async function addResults(
  trx: Writer,
  workspaceId: string,
  results: readonly Result[],
): Promise<Result[]> {
  const added: Result[] = [];
  for (const result of results) {
    const row = await trx
      .insertInto('goal_result')
      .values(toRow(workspaceId, result))
      .onConflict((conflict) => conflict.doNothing())
      .returning('round')
      .executeTakeFirst();
    if (row) added.push(result);
  }
  return added;
}

/** Which periods of these goals that began on one of these days are closed, by `closedKey`. */
export async function closedPeriods(
  db: Reader,
  workspaceId: string,
  { goalIds, starts }: { goalIds: readonly string[]; starts: readonly LocalDate[] },
): Promise<Set<string>> {
  const closed = new Set<string>();
  for (const ids of inChunks(goalIds)) {
    const found = await db
      .selectFrom('goal_result')
      .select(['goal_id', 'period_start'])
      .where('workspace_id', '=', workspaceId)
      .where('round', '=', 1)
      .where('goal_id', 'in', ids)
      .where('period_start', 'in', [...starts])
      .execute();
    for (const row of found) closed.add(closedKey(row.goal_id, row.period_start));
  }
  return closed;
}

/** One period of one goal. */
export const closedKey = (goalId: string, start: LocalDate) => `${goalId} ${start}`;

/** Every round of the periods of a person's goals, the newest period first and its rounds in order. */
export async function resultsOfPerson(
  db: Reader,
  workspaceId: string,
  personId: string,
  mostPeriods: number,
): Promise<Result[][]> {
  const last = await db
    .selectFrom('goal_result')
    .innerJoin('goal', (join) =>
      join
        .onRef('goal.workspace_id', '=', 'goal_result.workspace_id')
        .onRef('goal.id', '=', 'goal_result.goal_id'),
    )
    .select(['goal_result.goal_id', 'goal_result.period_start'])
    .where('goal_result.workspace_id', '=', workspaceId)
    .where('goal.person_id', '=', personId)
    .where('goal_result.round', '=', 1)
    .orderBy('goal_result.period_end', 'desc')
    .orderBy('goal.kpi')
    .orderBy('goal_result.period_start', 'desc')
    .limit(mostPeriods)
    .execute();
  const ids = [...new Set(last.map((row) => row.goal_id))];
  if (ids.length === 0) return [];
  const found = await rows(db, workspaceId)
    .where('goal_result.goal_id', 'in', ids)
    .where('goal_result.period_start', 'in', [...new Set(last.map((row) => row.period_start))])
    .orderBy('goal_result.round')
    .execute();
  const known = Map.groupBy(found.flatMap(toResult), keyOf);
  return last.flatMap((row) => {
    const rounds = known.get(closedKey(row.goal_id, row.period_start));
    return rounds ? [rounds] : [];
  });
}

/** Every round of the last period of a goal that was closed; empty when none was. */
export async function lastResultOf(db: Reader, workspaceId: string, goalId: string): Promise<Result[]> {
  const last = await db
    .selectFrom('goal_result')
    .select((select) => select.fn.max('period_start').as('start'))
    .where('workspace_id', '=', workspaceId)
    .where('goal_id', '=', goalId)
    .executeTakeFirst();
  if (!last?.start) return [];
  const found = await rows(db, workspaceId)
    .where('goal_result.goal_id', '=', goalId)
    .where('goal_result.period_start', '=', last.start)
    .orderBy('goal_result.round')
    .execute();
  return found.flatMap(toResult);
}

/**
 * What holds of the closed periods of a KPI with a day from `first` to `last`; without those of people who turned out to be
 * others, whose numbers are the other's now.
 */
export async function resultsAround(
  db: Reader,
  workspaceId: string,
  { kpi, first, last }: { kpi: string; first: LocalDate; last: LocalDate },
): Promise<Result[]> {
  const found = await rows(db, workspaceId)
    .leftJoin('person', (join) =>
      join.onRef('person.workspace_id', '=', 'goal.workspace_id').onRef('person.id', '=', 'goal.person_id'),
    )
    .where('person.merged_into', 'is', null)
    .where('goal.kpi', '=', kpi)
    .where('goal_result.period_start', '<=', last)
    .where('goal_result.period_end', '>', first)
    .orderBy('goal_result.round')
    .execute();
  return [...new Map(found.flatMap(toResult).map((result) => [keyOf(result), result])).values()];
}

/** What holds of these people's closed months that began on `since` or later; sums alone. */
export async function monthsOfPeople(
  db: Reader,
  workspaceId: string,
  { personIds, since }: { personIds: readonly string[]; since: LocalDate },
): Promise<(Result & { closedAt: Date })[]> {
  const rounds: Result[] = [];
  for (const ids of inChunks(personIds)) {
    const found = await rows(db, workspaceId)
      .where('goal.person_id', 'in', ids)
      .where('goal.period_kind', '=', 'month')
      .where('goal_result.type', '=', ADDED_UP.type)
      .where('goal_result.period_start', '>=', since)
      .orderBy('goal_result.round')
      .execute();
    rounds.push(...found.flatMap(toResult));
  }
  return [...Map.groupBy(rounds, keyOf).values()].flatMap((all) => {
    const [first, last] = [all[0], all.at(-1)];
    return first && last ? [{ ...last, closedAt: first.recordedAt }] : [];
  });
}

function rows(db: Reader, workspaceId: string) {
  return db
    .selectFrom('goal_result')
    .innerJoin('goal', (join) =>
      join
        .onRef('goal.workspace_id', '=', 'goal_result.workspace_id')
        .onRef('goal.id', '=', 'goal_result.goal_id'),
    )
    .selectAll('goal_result')
    .select(['goal.kpi', 'goal.title', 'goal.period_kind', 'goal.person_id', 'goal.team_id'])
    .where('goal_result.workspace_id', '=', workspaceId);
}

type Row = Selectable<GoalResultTable> & {
  kpi: string;
  title: string | null;
  person_id: string | null;
  team_id: string | null;
};

/** None for a key that is no period's. */
function toResult(row: Row): Result[] {
  const period = periodFromKey(row.period_key);
  if (!period) return [];
  return [
    {
      goalId: row.goal_id,
      subject: row.person_id ? { personId: row.person_id } : { teamId: row.team_id ?? '' },
      kpi: row.kpi as FactKey,
      title: row.title,
      period: row.period_name === null ? period : { ...period, name: row.period_name },
      round: row.round,
      version: row.version,
      agreed: row.agreed,
      target: row.target,
      type: row.type,
      start: row.start_value,
      upper: row.upper,
      share: row.share === null ? null : Share.parse(JSON.parse(row.share)),
      actual: row.actual,
      behind: row.k === null || row.n === null ? null : { k: row.k, n: row.n },
      currency: row.currency,
      outcome: row.outcome,
      recordedAt: new Date(row.recorded_at),
    },
  ];
}

function toRow(workspaceId: string, result: Result): Insertable<GoalResultTable> {
  const { period, share } = result;
  return {
    workspace_id: workspaceId,
    goal_id: result.goalId,
    period_start: period.start,
    round: result.round,
    period_end: period.end,
    period_key: period.key,
    period_name: period.name ?? null,
    version: result.version,
    agreed: result.agreed,
    target: result.target,
    type: result.type,
    start_value: result.start,
    upper: result.upper,
    share: share === null ? null : JSON.stringify(share),
    actual: result.actual,
    k: result.behind?.k ?? null,
    n: result.behind?.n ?? null,
    currency: result.currency,
    outcome: result.outcome,
    recorded_at: result.recordedAt.getTime(),
  };
}

const keyOf = ({ goalId, period }: Result) => closedKey(goalId, period.start);
