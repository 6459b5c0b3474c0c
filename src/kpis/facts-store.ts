import { inChunks } from '../database/chunks.ts';
import type { Reader } from '../database/open.ts';
import type { FactSource } from '../database/tables/facts.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { KpiKey } from './catalogue.ts';
import type { Fact, Subject } from './fact.ts';
import { fromRow } from './fact-row.ts';
import type { FactKey, OwnKey } from './own.ts';

/** A KPI's facts of one subject in [from, until) that were not taken back, latest first: what *Why?* shows. */
export async function liveFacts<K extends FactKey = KpiKey>(
  db: Reader,
  workspaceId: string,
  query: { subject: Subject; kpi: K; from: LocalDate; until: LocalDate; limit: number },
): Promise<Fact<K>[]> {
  const rows = await live(db, workspaceId)
    .where(query.subject.kind === 'person' ? 'fact.person_id' : 'fact.team_id', '=', query.subject.id)
    .where('fact.kpi', '=', query.kpi)
    .where('fact.date', '>=', query.from)
    .where('fact.date', '<', query.until)
    .orderBy('fact.date', 'desc')
    .orderBy('fact.occurred_at', 'desc')
    .orderBy('fact.id')
    .limit(query.limit)
    .execute();
  return rows.map((row) => fromRow<K>(row));
}

/** The facts that records of one kind gave rise to and that were not taken back, in no order; `K`: what such records say. */
export async function liveFactsBySource<K extends FactKey = KpiKey>(
  db: Reader,
  workspaceId: string,
  kind: FactSource,
  sourceIds: readonly string[],
): Promise<Fact<K>[]> {
  const facts: Fact<K>[] = [];
  for (const chunk of inChunks(sourceIds)) {
    const rows = await live(db, workspaceId)
      .where('fact.source_kind', '=', kind)
      .where('fact.source_id', 'in', chunk)
      .execute();
    facts.push(...rows.map((row) => fromRow<K>(row)));
  }
  return facts;
}

/** Facts of these people that came from one kind of source and were not taken back, in no order. */
export async function factsOfKind(
  db: Reader,
  workspaceId: string,
  query: {
    kind: FactSource;
    personIds: readonly string[];
    kpis: readonly KpiKey[];
    from: LocalDate;
    until: LocalDate;
  },
): Promise<Fact[]> {
  const facts: Fact[] = [];
  for (const personIds of inChunks(query.personIds)) {
    const rows = await live(db, workspaceId)
      .where('fact.person_id', 'in', personIds)
      .where('fact.kpi', 'in', [...query.kpis])
      .where('fact.date', '>=', query.from)
      .where('fact.date', '<', query.until)
      .where('fact.source_kind', '=', query.kind)
      .execute();
    facts.push(...rows.map((row) => fromRow<KpiKey>(row)));
  }
  return facts;
}

/** What a person recorded last and did not take back, latest first; with `since`, only what was recorded from then on. */
export async function recentFacts(
  db: Reader,
  workspaceId: string,
  query: { personId: string; kind: FactSource; limit: number; since?: Date },
): Promise<Fact<FactKey>[]> {
  const rows = await live(db, workspaceId)
    .where('fact.person_id', '=', query.personId)
    .where('fact.source_kind', '=', query.kind)
    .where('fact.recorded_at', '>=', query.since?.getTime() ?? 0)
    .orderBy('fact.recorded_at', 'desc')
    .orderBy('fact.id')
    .limit(query.limit)
    .execute();
  return rows.map((row) => fromRow(row));
}

/** Every fact of a person that was not taken back, in no order. */
export async function allLiveFacts(
  db: Reader,
  workspaceId: string,
  personId: string,
): Promise<Fact<FactKey>[]> {
  const rows = await live(db, workspaceId).where('fact.person_id', '=', personId).execute();
  return rows.map((row) => fromRow(row));
}

/** Whose facts: of these people and teams, or of everybody. */
export type FactOwners = { personIds: readonly string[]; teamIds: readonly string[] } | 'everybody';

/** Facts of a company's own KPIs in [from, until) that were not taken back, the oldest first. */
export async function ownFacts(
  db: Reader,
  workspaceId: string,
  {
    keys,
    owners,
    from,
    until,
  }: { keys: readonly OwnKey[]; owners: FactOwners; from: LocalDate; until: LocalDate },
): Promise<Fact<OwnKey>[]> {
  const facts: Fact<OwnKey>[] = [];
  if (keys.length === 0) return facts;
  const all = live(db, workspaceId)
    .where('fact.kpi', 'in', [...keys])
    .where('fact.date', '>=', from)
    .where('fact.date', '<', until)
    .orderBy('fact.date')
    .orderBy('fact.recorded_at')
    .orderBy('fact.id');
  if (owners === 'everybody') return (await all.execute()).map((row) => fromRow<OwnKey>(row));
  for (const ids of inChunks(owners.personIds)) {
    facts.push(
      ...(await all.where('fact.person_id', 'in', ids).execute()).map((row) => fromRow<OwnKey>(row)),
    );
  }
  for (const ids of inChunks(owners.teamIds)) {
    facts.push(...(await all.where('fact.team_id', 'in', ids).execute()).map((row) => fromRow<OwnKey>(row)));
  }
  return facts;
}

function live(db: Reader, workspaceId: string) {
  return db
    .selectFrom('fact')
    .selectAll('fact')
    .where('fact.workspace_id', '=', workspaceId)
    .where('fact.reverses_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('fact as reversal')
            .select('reversal.id')
            .whereRef('reversal.workspace_id', '=', 'fact.workspace_id')
            .whereRef('reversal.reverses_id', '=', 'fact.id'),
        ),
      ),
    );
}
