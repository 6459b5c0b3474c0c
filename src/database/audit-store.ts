import type { Selectable } from 'kysely';
import type { Writer } from './open.ts';
import type { AuditTable } from './tables/journal.ts';

/** One line of the audit: who did what to which record, from where. */
export type AuditEntry = {
  actorId: string | null;
  source: Selectable<AuditTable>['source'];
  /** Dotted, past tense: 'goal.set', 'team.channel_changed'. */
  action: string;
  subjectKind: string;
  subjectId: string;
  /** Ids, dates and numbers only; never text people wrote. */
  detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Appends audit lines, in the transaction of the change they describe. */
export async function writeAudit(
  trx: Writer,
  context: { newId(): string; clock: { now(): Date } },
  workspaceId: string,
  entries: readonly AuditEntry[],
) {
  if (entries.length === 0) return;
  await trx
    .insertInto('audit')
    .values(
      entries.map((entry) => ({
        workspace_id: workspaceId,
        id: context.newId(),
        at: context.clock.now().getTime(),
        actor_id: entry.actorId,
        source: entry.source,
        action: entry.action,
        subject_kind: entry.subjectKind,
        subject_id: entry.subjectId,
        detail: JSON.stringify(entry.detail ?? {}),
      })),
    )
    .execute();
}
