import { z } from 'zod';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { FollowedKey } from '../rules/followable.ts';
import type { FollowSource } from './followed.ts';

const side = z.union([
  z.object({ amount: z.number(), perDay: z.number(), days: z.number() }),
  z.object({ k: z.number(), n: z.number(), days: z.number() }),
]);

/**
 * What a result was worked out from. Sums are per day of a whole, practised person, means (`isMean`) per number that was
 * entered; money in minor units. Rows are read back for as long as people look at them, so a shape only ever gains what may be
 * missing.
 */
export const resultNumbers = z.object({
  before: side,
  after: side,
  currency: z.string().nullable(),
  isMean: z.boolean().optional(),
  /** Too little data: of what. */
  why: z.enum(['days', 'events', 'team']).nullable(),
  /** The others' median change, of how many, and what is left of one's own: per day, or a difference of shares. */
  others: z.number().nullable(),
  teammates: z.number(),
  net: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
});

export type ResultNumbers = z.infer<typeof resultNumbers>;

/** What a followed number came to after some weeks. */
export type MetricResult = {
  id: string;
  personId: string;
  kpi: FollowedKey;
  source: FollowSource;
  startedOn: LocalDate;
  weeks: number;
  outcome: 'better' | 'worse' | 'in_line' | 'too_little';
  numbers: ResultNumbers;
  foundOn: LocalDate;
};

/** Keeps a result; the same look at the same number is kept once. Returns whether it is new. */
export async function insertResult(
  trx: Writer,
  workspaceId: string,
  result: Pick<MetricResult, 'id' | 'personId' | 'weeks' | 'outcome' | 'numbers' | 'foundOn'> & {
    followId: string;
  },
  at: Date,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('metric_result')
    .values({
      workspace_id: workspaceId,
      id: result.id,
      follow_id: result.followId,
      person_id: result.personId,
      weeks: result.weeks,
      outcome: result.outcome,
      numbers: JSON.stringify(result.numbers),
      found_on: result.foundOn,
      found_at: at.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'follow_id', 'weeks']).doNothing())
    .executeTakeFirst();
  return Number(inserted.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** A result of a promise, and the two whose promise it is. */
export type PromiseResult = Pick<MetricResult, 'id' | 'weeks' | 'outcome' | 'foundOn'> & {
  promiseId: string;
  ownerId: string;
  otherId: string;
};

/** What was found since a day of promises that one of these people made, or that were made with one of them. */
export async function resultsSince(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  since: LocalDate,
): Promise<PromiseResult[]> {
  const found = new Map<string, PromiseResult>();
  for (const ids of inChunks(personIds)) {
    const rows = await results(db, workspaceId)
      .innerJoin('promise', (join) =>
        join
          .onRef('promise.workspace_id', '=', 'followed_metric.workspace_id')
          .onRef('promise.id', '=', 'followed_metric.source_id'),
      )
      .select([
        'metric_result.id',
        'metric_result.weeks',
        'metric_result.outcome',
        'metric_result.found_on as foundOn',
        'promise.id as promiseId',
        'promise.owner_id as ownerId',
        'promise.other_id as otherId',
      ])
      .where('metric_result.found_on', '>=', since)
      .where('followed_metric.source_kind', '=', 'promise')
      .where('promise.state', '<>', 'dropped')
      .where((eb) => eb.or([eb('promise.owner_id', 'in', ids), eb('promise.other_id', 'in', ids)]))
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return [...found.values()];
}

/** What was found of numbers that were followed because of these sources of one kind, in the order of its weeks. */
export async function resultsOf(
  db: Reader,
  workspaceId: string,
  kind: string,
  sourceIds: readonly string[],
): Promise<MetricResult[]> {
  const found: MetricResult[] = [];
  for (const ids of inChunks(sourceIds)) {
    const rows = await results(db, workspaceId)
      .select([
        'metric_result.id',
        'metric_result.person_id',
        'followed_metric.kpi',
        'followed_metric.source_kind',
        'followed_metric.source_id',
        'followed_metric.started_on',
        'metric_result.weeks',
        'metric_result.outcome',
        'metric_result.numbers',
        'metric_result.found_on',
      ])
      .where('followed_metric.source_kind', '=', kind)
      .where('followed_metric.source_id', 'in', ids)
      .orderBy('metric_result.weeks')
      .execute();
    for (const row of rows) {
      found.push({
        id: row.id,
        personId: row.person_id,
        // Written with a key that can be followed.
        kpi: row.kpi as FollowedKey,
        source: { kind: row.source_kind, id: row.source_id },
        startedOn: row.started_on,
        weeks: row.weeks,
        outcome: row.outcome,
        numbers: resultNumbers.parse(JSON.parse(row.numbers)),
        foundOn: row.found_on,
      });
    }
  }
  return found;
}

/** Results with what was followed. */
const results = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('metric_result')
    .innerJoin('followed_metric', (join) =>
      join
        .onRef('followed_metric.workspace_id', '=', 'metric_result.workspace_id')
        .onRef('followed_metric.id', '=', 'metric_result.follow_id'),
    )
    .where('metric_result.workspace_id', '=', workspaceId);
