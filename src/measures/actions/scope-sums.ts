import type { Reader } from '../../database/open.ts';
import { subjectTotals } from '../../goals/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type FactKey, type Total, workspaceTotals } from '../../kpis/index.ts';
import type { Scope } from '../scope.ts';

/** Sums of KPIs over [from, until): of the person, of a team's people while they were in it, or of everybody. */
export function scopeSums<K extends FactKey>(
  db: Reader,
  workspaceId: string,
  { scope, personId }: { scope: Scope; personId: string },
  range: { kpis: readonly K[]; from: LocalDate; until: LocalDate },
): Promise<Omit<Total<K>, 'subjectId'>[]> {
  if (scope.kind === 'company') return workspaceTotals(db, workspaceId, range);
  const subject = scope.kind === 'team' ? { teamId: scope.teamId } : { personId };
  return subjectTotals(db, workspaceId, subject, range);
}
