import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import type { NudgeNumbers } from '../../reminder.ts';
import type { Choice, Reason } from '../rules/choose.ts';

/** That somebody was told of somebody, and the numbers behind it. */
export type Decision = {
  id: string;
  recipientId: string;
  trigger: string;
  subjectId: string;
  batch: string;
  severity: number;
  numbers: NudgeNumbers;
  decidedAt: Date;
};

const detailShape = z.object({
  /** Its place in the message, from 1. */
  place: z.number(),
  severity: z.number(),
  numbers: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

/**
 * Keeps what was decided for a recipient on an occasion. Deciding again, for a message that could not be sent at
 * first, replaces it: what is not found any more was not told.
 */
export async function keepDecisions(
  trx: Writer,
  { workspaceId, recipientId, batch }: { workspaceId: string; recipientId: string; batch: string },
  choices: readonly Choice[],
  { newId, at }: { newId(): string; at: Date },
): Promise<void> {
  await trx
    .updateTable('nudge_decision')
    .set({ outcome: 'suppressed', reason: 'no_longer_so' satisfies Reason })
    .where('workspace_id', '=', workspaceId)
    .where('recipient_id', '=', recipientId)
    .where('batch', '=', batch)
    .where('outcome', '=', 'sent')
    .execute();
  for (const [index, { candidate, reason }] of choices.entries()) {
    const { severity, numbers } = candidate;
    const decided = {
      outcome: reason === 'told' ? ('sent' as const) : ('suppressed' as const),
      reason,
      detail: JSON.stringify({ place: index + 1, severity, numbers }),
      decided_at: at.getTime(),
    };
    await trx
      .insertInto('nudge_decision')
      .values({
        workspace_id: workspaceId,
        id: newId(),
        recipient_id: recipientId,
        trigger_key: candidate.trigger,
        subject_id: candidate.subjectId,
        batch,
        ...decided,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['workspace_id', 'recipient_id', 'batch', 'trigger_key', 'subject_id'])
          .doUpdateSet(decided),
      )
      .execute();
  }
}

/** What a recipient was told on an occasion, in the message's order. */
export async function toldIn(
  db: Reader,
  workspaceId: string,
  recipientId: string,
  batch: string,
): Promise<Decision[]> {
  const rows = await selectTold(db, workspaceId)
    .where('recipient_id', '=', recipientId)
    .where('batch', '=', batch)
    .execute();
  return rows
    .map(fromRow)
    .sort((a, b) => a.place - b.place)
    .map(({ decision }) => decision);
}

/** What was told under this id; null when nothing was. */
export async function toldById(db: Reader, workspaceId: string, id: string): Promise<Decision | null> {
  const row = await selectTold(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? fromRow(row).decision : null;
}

function selectTold(db: Reader, workspaceId: string) {
  return db
    .selectFrom('nudge_decision')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('outcome', '=', 'sent');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectTold>['executeTakeFirstOrThrow']>>;

function fromRow(row: Row): { place: number; decision: Decision } {
  const { place, severity, numbers } = detailShape.parse(JSON.parse(row.detail));
  return {
    place,
    decision: {
      id: row.id,
      recipientId: row.recipient_id,
      trigger: row.trigger_key,
      subjectId: row.subject_id,
      batch: row.batch,
      severity,
      numbers,
      decidedAt: new Date(row.decided_at),
    },
  };
}
