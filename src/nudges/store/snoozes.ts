import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** Whom somebody does not want to hear of, and on which reason they said so. */
export type Snooze = { recipientId: string; trigger: string; subjectId: string };

/** Whom a recipient has put off on a day, whatever the reason they were named for. */
export async function snoozedOn(
  db: Reader,
  workspaceId: string,
  recipientId: string,
  day: LocalDate,
): Promise<ReadonlySet<string>> {
  const until = await snoozedUntil(db, workspaceId, recipientId);
  return new Set([...until].filter(([, date]) => date > day).map(([subjectId]) => subjectId));
}

/** Until before which day a recipient has put people off: subject's id -> day, past ones too. */
export async function snoozedUntil(
  db: Reader,
  workspaceId: string,
  recipientId: string,
): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await db
    .selectFrom('nudge_snooze')
    .select(['subject_id', 'until_day'])
    .where('workspace_id', '=', workspaceId)
    .where('recipient_id', '=', recipientId)
    .orderBy('until_day')
    .execute();
  return new Map(rows.map((row) => [row.subject_id, row.until_day]));
}

/** Puts somebody off until before a day. */
export async function saveSnooze(
  trx: Writer,
  workspaceId: string,
  { recipientId, trigger, subjectId }: Snooze,
  untilDay: LocalDate,
  at: Date,
): Promise<void> {
  const values = { until_day: untilDay, recorded_at: at.getTime() };
  await trx
    .insertInto('nudge_snooze')
    .values({
      workspace_id: workspaceId,
      recipient_id: recipientId,
      trigger_key: trigger,
      subject_id: subjectId,
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'recipient_id', 'trigger_key', 'subject_id']).doUpdateSet(values),
    )
    .execute();
}

/** Takes every snooze of a recipient for somebody back. Returns whether there was one. */
export async function deleteSnooze(
  trx: Writer,
  workspaceId: string,
  { recipientId, subjectId }: Pick<Snooze, 'recipientId' | 'subjectId'>,
): Promise<boolean> {
  const result = await trx
    .deleteFrom('nudge_snooze')
    .where('workspace_id', '=', workspaceId)
    .where('recipient_id', '=', recipientId)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst();
  return Number(result.numDeletedRows) > 0;
}
