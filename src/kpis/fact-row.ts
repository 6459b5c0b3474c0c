import type { Insertable, Selectable } from 'kysely';
import type { FactTable } from '../database/tables/facts.ts';
import type { Fact, Subject } from './fact.ts';
import type { FactKey } from './own.ts';

/** A fact as the row that keeps it. */
export function toRow(workspaceId: string, fact: Fact<FactKey>): Insertable<FactTable> {
  return {
    workspace_id: workspaceId,
    id: fact.id,
    person_id: fact.subject.kind === 'person' ? fact.subject.id : null,
    team_id: fact.subject.kind === 'team' ? fact.subject.id : null,
    kpi: fact.kpi,
    date: fact.date,
    occurred_at: fact.occurredAt.getTime(),
    recorded_at: fact.recordedAt.getTime(),
    amount: fact.amount,
    count: fact.count,
    currency: fact.currency,
    distinct_key: fact.distinctKey,
    source_kind: fact.source.kind,
    source_id: fact.source.id,
    reverses_id: fact.reversesId,
  };
}

/** The fact that a row keeps; `K` are the keys that the query asked for. */
export function fromRow<K extends FactKey>(row: Selectable<FactTable>): Fact<K> {
  return {
    id: row.id,
    subject: subjectOf(row),
    // Only `writeFacts` fills this column, and it takes nothing else.
    kpi: row.kpi as K,
    date: row.date,
    occurredAt: new Date(row.occurred_at),
    recordedAt: new Date(row.recorded_at),
    amount: row.amount,
    count: row.count,
    currency: row.currency,
    distinctKey: row.distinct_key,
    source: { kind: row.source_kind, id: row.source_id },
    reversesId: row.reverses_id,
  };
}

function subjectOf(row: Selectable<FactTable>): Subject {
  if (row.person_id) return { kind: 'person', id: row.person_id };
  if (row.team_id) return { kind: 'team', id: row.team_id };
  throw new Error(`Fact ${row.id} belongs to nobody`);
}
