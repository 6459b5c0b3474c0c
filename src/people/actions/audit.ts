import { type AuditEntry, writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import type { Change } from '../types.ts';

/** Appends one audit line about a person or team. */
export function auditChange(
  trx: Writer,
  change: Change,
  subjectKind: 'person' | 'team',
  subjectId: string,
  action: string,
  detail: NonNullable<AuditEntry['detail']> = {},
) {
  return writeAudit(trx, change, change.workspaceId, [
    { ...change.actor, action, subjectKind, subjectId, detail },
  ]);
}
