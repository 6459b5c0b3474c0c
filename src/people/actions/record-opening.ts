import type { Caller, Context } from '../../context.ts';
import type { Opened } from '../../database/tables/openings.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { countOpening } from '../store/openings.ts';

/**
 * Keeps that the caller opens a person's numbers, before they are shown: that person can read who did (`/mydata`).
 * Nothing is kept of what people look at of their own.
 */
export async function recordOpening(
  { db, clock }: Context,
  { workspaceId, personId: viewerId }: Caller,
  subjectId: string,
  what: Opened,
  today: LocalDate,
): Promise<void> {
  if (subjectId === viewerId) return;
  const opening = { subjectId, viewerId, what, day: today };
  await inTransaction(db, (trx) => countOpening(trx, workspaceId, opening, clock.now()));
}
