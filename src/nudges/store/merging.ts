import type { OnMerge } from '../../capability.ts';
import type { Writer } from '../../database/open.ts';
import { movePersonal } from './personal/merging.ts';
import { saveSnooze, snoozedUntil } from './snoozes.ts';

type Move = { workspaceId: string; from: string; into: string; as: 'recipient_id' | 'subject_id' };

/**
 * What one was told or what was told of them is the other's, and so is what was put off, so that it is not said again.
 * Between the two themselves nothing is moved: nobody is reminded of themselves.
 */
export const moveNudges: OnMerge = async (trx, { workspaceId }, { from, into }) => {
  await movePersonal(trx, { workspaceId, from, into });
  for (const as of ['recipient_id', 'subject_id'] as const) {
    await moveDecisions(trx, { workspaceId, from, into, as });
    await moveSnoozes(trx, { workspaceId, from, into, as });
  }
};

/** Of two decisions on the same occasion and reason the one that was told holds, `into`'s when both were. */
async function moveDecisions(trx: Writer, { workspaceId, from, into, as }: Move) {
  const rows = await trx
    .selectFrom('nudge_decision')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where(as, '=', from)
    .where(otherThan(as), '<>', into)
    .execute();
  for (const row of rows) {
    const moved = { ...row, [as]: into };
    const twin = await trx
      .selectFrom('nudge_decision')
      .select(['id', 'outcome'])
      .where('workspace_id', '=', workspaceId)
      .where('recipient_id', '=', moved.recipient_id)
      .where('subject_id', '=', moved.subject_id)
      .where('batch', '=', row.batch)
      .where('trigger_key', '=', row.trigger_key)
      .executeTakeFirst();
    if (twin && (twin.outcome === 'sent' || row.outcome === 'suppressed')) continue;
    if (twin) {
      await trx
        .deleteFrom('nudge_decision')
        .where('workspace_id', '=', workspaceId)
        .where('id', '=', twin.id)
        .execute();
    }
    await trx
      .updateTable('nudge_decision')
      .set({ [as]: into })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', row.id)
      .execute();
  }
}

/** Of two the later day holds, whatever the reasons: a snooze is of the person. */
async function moveSnoozes(trx: Writer, { workspaceId, from, into, as }: Move) {
  const rows = await trx
    .deleteFrom('nudge_snooze')
    .where('workspace_id', '=', workspaceId)
    .where(as, '=', from)
    .where(otherThan(as), '<>', into)
    .returningAll()
    .execute();
  for (const row of rows) {
    const moved = { ...row, [as]: into };
    const held = (await snoozedUntil(trx, workspaceId, moved.recipient_id)).get(moved.subject_id);
    if (held && held >= row.until_day) continue;
    const snooze = { recipientId: moved.recipient_id, trigger: row.trigger_key, subjectId: moved.subject_id };
    await saveSnooze(trx, workspaceId, snooze, row.until_day, new Date(row.recorded_at));
  }
}

const otherThan = (as: Move['as']) => (as === 'recipient_id' ? 'subject_id' : 'recipient_id');
