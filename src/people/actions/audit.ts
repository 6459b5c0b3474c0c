import { type AuditEntry, writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import type { Change } from '../types.ts';

/** Appends one audit line about a person, a team or the workspace. */
export function auditChange(
  trx: Writer,
  change: Change,
  subjectKind: 'person' | 'team' | 'workspace',
  subjectId: string,
  action: string,
  detail: NonNullable<AuditEntry['detail']> = {},
) {
  return writeAudit(trx, change, change.workspaceId, [
    { ...change.actor, action, subjectKind, subjectId, detail },
  ]);
}
