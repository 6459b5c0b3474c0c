import type { Caller, Context } from '../../context.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type KpiBook, kpiBook } from '../../kpis/index.ts';
import { peopleByIds } from '../../people/index.ts';
import { type RollUp, rollUpOf } from '../rules/effect.ts';
import { ageOf, type MadePromise, type PromiseAge } from '../rules/promise.ts';
import { promisesOf } from '../store/promises.ts';
import { type MetricResult, resultsOf } from '../store/results.ts';

/** A line of the list: the promise as it stands, the other of the two, and the last that was found of its number. */
export type PromiseItem = MadePromise & PromiseAge & { otherName: string; result: MetricResult | null };

/** One half of the list: what is open, what was settled lately, and whether numbers moved. */
export type PromiseHalf = { open: PromiseItem[]; settled: PromiseItem[]; rollUp: RollUp };

export type MyPromises = { mine: PromiseHalf; withMe: PromiseHalf; book: KpiBook };

/** A settled one is shown until its number was compared for the second time, and a little longer. */
const SETTLED_DAYS = 45;
/** Half a year of promises is what the sentence about numbers counts. */
const COUNTED_DAYS = 182;

/** The caller's promises, and those that people made with them; nobody can ask for another's. */
export async function myPromises(context: Context, caller: Caller): Promise<MyPromises> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const settledSince = addDays(today, -COUNTED_DAYS);
  const mine = await promisesOf(db, workspaceId, { ownerId: personId, settledSince });
  const withMe = await promisesOf(db, workspaceId, { otherId: personId, settledSince });
  const everybody = [...mine.map(({ otherId }) => otherId), ...withMe.map(({ ownerId }) => ownerId)];
  const people = await peopleByIds(db, workspaceId, [...new Set(everybody)], today);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const followed = [...mine, ...withMe].flatMap(({ id, kpi }) => (kpi === null ? [] : [id]));
  const results = Map.groupBy(
    await resultsOf(db, workspaceId, 'promise', followed),
    ({ source }) => source.id,
  );
  const itemOf = (promise: MadePromise, otherId: string): PromiseItem => ({
    ...promise,
    ...ageOf(promise, today),
    otherName: names.get(otherId) ?? '',
    result: results.get(promise.id)?.at(-1) ?? null,
  });
  return {
    mine: halfOf(
      mine.map((promise) => itemOf(promise, promise.otherId)),
      today,
    ),
    withMe: halfOf(
      withMe.map((promise) => itemOf(promise, promise.ownerId)),
      today,
    ),
    book: await kpiBook(db, workspaceId),
  };
}

function halfOf(items: readonly PromiseItem[], today: LocalDate): PromiseHalf {
  const shownSince = addDays(today, -SETTLED_DAYS);
  // One that was dropped has no number that anybody waits for.
  const followed = items.filter(({ kpi, state }) => kpi !== null && state !== 'dropped');
  return {
    open: items.filter(({ state }) => state === 'open'),
    settled: items.filter(({ state, settledOn }) => state !== 'open' && (settledOn ?? '') >= shownSince),
    rollUp: rollUpOf(followed.map(({ result }) => result?.outcome ?? null)),
  };
}

/** The caller's own promises whose date is over, the oldest first. */
export async function overduePromises(context: Context, caller: Caller): Promise<PromiseItem[]> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const open = await promisesOf(db, workspaceId, { ownerId: personId });
  const overdue = open.filter(({ dueOn }) => dueOn < today);
  const people = await peopleByIds(
    db,
    workspaceId,
    overdue.map(({ otherId }) => otherId),
    today,
  );
  return overdue.map((promise) => ({
    ...promise,
    ...ageOf(promise, today),
    otherName: people.find(({ id }) => id === promise.otherId)?.name ?? '',
    result: null,
  }));
}
