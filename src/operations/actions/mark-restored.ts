import type { Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Reader } from '../../database/open.ts';
import { inTransaction } from '../../database/transaction.ts';
import { skipDueBefore } from '../../outbox/index.ts';
import { allWorkspaces } from '../../people/index.ts';
import { lastChangeAt } from '../store.ts';

/** What a restored database is told, and what it tells. */
export type Restored = {
  /** When something was last changed in it; null when nothing ever was. */
  lastChangeAt: Date | null;
  /** How many messages waited in it that are not sent any more. */
  skipped: number;
};

/**
 * Tells a database that it is a copy from an earlier time: what was due before now is not said any more, since it may
 * stand in Slack already. Must be done before a bot works on it.
 */
export async function markRestored(
  context: Pick<Context, 'newId' | 'clock'> & { db: Reader },
): Promise<Restored> {
  const { db, clock } = context;
  const changedAt = await lastChangeAt(db);
  const workspaces = await allWorkspaces(db);
  const skipped = await inTransaction(db, async (trx) => {
    let count = 0;
    for (const { id } of workspaces) {
      count += await skipDueBefore(trx, id, clock.now());
      await writeAudit(trx, context, id, [
        {
          actorId: null,
          source: 'cli',
          action: 'database.restored',
          subjectKind: 'workspace',
          subjectId: id,
          detail: { lastChangeAt: changedAt?.getTime() ?? null },
        },
      ]);
    }
    return count;
  });
  return { lastChangeAt: changedAt, skipped };
}
