import type { Caller, Context } from '../../context.ts';
import type { Opened } from '../../database/tables/openings.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { countOpening, keepOpenings } from '../store/openings.ts';

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

/**
 * The same of several people who are shown beside each other, once a day however often: App Home is drawn anew by
 * itself, and that is no other look.
 */
export async function recordGlance(
  { db, clock }: Context,
  { workspaceId, personId: viewerId }: Caller,
  subjects: readonly { personId: string; today: LocalDate }[],
  what: Opened,
): Promise<void> {
  const openings = subjects
    .filter(({ personId }) => personId !== viewerId)
    .map(({ personId, today }) => ({ subjectId: personId, viewerId, what, day: today }));
  await inTransaction(db, (trx) => keepOpenings(trx, workspaceId, openings, clock.now()));
}
