import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type KpiBook, kpiBook } from '../../kpis/index.ts';
import { type Person, personById, requirePermission } from '../../people/index.ts';
import { promisePermissions } from '../permissions.ts';
import type { MadePromise } from '../rules/promise.ts';
import { promiseById } from '../store/promises.ts';
import { type MetricResult, resultsOf } from '../store/results.ts';

/** A promise as one of the two sees it. */
export type OwnPromise = {
  promise: MadePromise;
  owner: Person;
  other: Person;
  /** The caller made it; else it was made with them. */
  isMine: boolean;
  /** What was found of its number, in the order of its weeks. */
  results: MetricResult[];
  book: KpiBook;
  /** Where its owner is. */
  today: LocalDate;
};

/** One of the caller's promises, or one made with them. Throws one and the same UserError for everyone else. */
export async function ownPromise(context: Context, caller: Caller, id: string): Promise<OwnPromise> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const now = clock.now();
  const day = localDateOf(now, zone);
  const promise = await promiseById(db, workspaceId, id);
  if (!promise) throw new UserError((t) => t.promises.notYours);
  const half = promise.otherId === personId ? promise.otherId : promise.ownerId;
  await requirePermission(
    db,
    caller,
    promisePermissions['promises.settle'],
    { personId: half },
    day,
    (t) => t.promises.notYours,
  );
  const owner = await personById(db, workspaceId, promise.ownerId, day);
  const other = await personById(db, workspaceId, promise.otherId, day);
  if (!owner || !other) throw new UserError((t) => t.promises.notYours);
  return {
    promise,
    owner,
    other,
    isMine: promise.ownerId === personId,
    results: await resultsOf(db, workspaceId, 'promise', [id]),
    book: await kpiBook(db, workspaceId),
    today: localDateOf(now, owner.zone),
  };
}
