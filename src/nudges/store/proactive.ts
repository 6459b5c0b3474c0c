import { inChunks } from '../../database/chunks.ts';
import { isPostgres, type Reader, type Writer } from '../../database/open.ts';

/** A delivery by what makes it one. */
export type DeliveryRef = { kind: string; period: string; target: string };

/** A message nobody waited for, and what became of it. */
export type Proactive = {
  kind: string;
  outcome: 'counted' | 'over_budget';
  /** As in the outbox; null when it is not there any more. */
  state: string | null;
  decidedAt: Date;
};

/** What of the deliveries of a week counts: what was sent, and what may still be. */
const COUNTING = ['pending', 'sending', 'unknown', 'sent'] as const;

/** Nobody else decides about this person's messages before this transaction ends. */
export async function holdReader(trx: Writer, workspaceId: string, personId: string): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx
    .selectFrom('person')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', personId)
    .forUpdate()
    .execute();
}

/** What was decided of a delivery before; null when nothing. */
export async function proactiveOutcome(
  db: Reader,
  workspaceId: string,
  { kind, period, target }: DeliveryRef,
): Promise<Proactive['outcome'] | null> {
  const row = await db
    .selectFrom('proactive_delivery')
    .select('outcome')
    .where('workspace_id', '=', workspaceId)
    .where('kind', '=', kind)
    .where('period', '=', period)
    .where('target', '=', target)
    .executeTakeFirst();
  return row?.outcome ?? null;
}

/** Keeps whether a delivery counts for its reader's week, or is one too many. */
export async function keepProactive(
  trx: Writer,
  workspaceId: string,
  { kind, period, target }: DeliveryRef,
  decided: { personId: string; week: string; outcome: Proactive['outcome']; at: Date },
): Promise<void> {
  await trx
    .insertInto('proactive_delivery')
    .values({
      workspace_id: workspaceId,
      kind,
      period,
      target,
      person_id: decided.personId,
      week: decided.week,
      outcome: decided.outcome,
      decided_at: decided.at.getTime(),
    })
    .execute();
}

/** What is left out of a count: a kind's messages of a period, or all of them. */
export type Except = { kind: string; period: string | null };

/** How many messages counted for a week, by person; each of `except` leaves out a kind’s, of a period or (null) of all. */
export async function countedIn(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  week: string,
  except: readonly Except[] = [],
): Promise<Map<string, number>> {
  const counted = new Map<string, number>();
  for (const chunk of inChunks(personIds)) {
    const rows = await db
      .selectFrom('proactive_delivery as proactive')
      .innerJoin('delivery', (join) =>
        join
          .onRef('delivery.workspace_id', '=', 'proactive.workspace_id')
          .onRef('delivery.kind', '=', 'proactive.kind')
          .onRef('delivery.period', '=', 'proactive.period')
          .onRef('delivery.target', '=', 'proactive.target'),
      )
      .select((eb) => ['proactive.person_id', eb.fn.countAll<number>().as('count')])
      .where('proactive.workspace_id', '=', workspaceId)
      .where('proactive.person_id', 'in', chunk)
      .where('proactive.week', '=', week)
      .where('proactive.outcome', '=', 'counted')
      .where((eb) =>
        eb.and(
          except.map(({ kind, period }) => {
            const isKind = eb('proactive.kind', '=', kind);
            return eb.not(period === null ? isKind : eb.and([isKind, eb('proactive.period', '=', period)]));
          }),
        ),
      )
      .where('delivery.state', 'in', [...COUNTING])
      .groupBy('proactive.person_id')
      .execute();
    for (const { person_id: id, count } of rows) counted.set(id, Number(count));
  }
  return counted;
}

/** A person's messages nobody waited for since an instant, the latest first. */
export async function proactiveSince(
  db: Reader,
  workspaceId: string,
  personId: string,
  since: Date,
): Promise<Proactive[]> {
  const rows = await db
    .selectFrom('proactive_delivery as proactive')
    .leftJoin('delivery', (join) =>
      join
        .onRef('delivery.workspace_id', '=', 'proactive.workspace_id')
        .onRef('delivery.kind', '=', 'proactive.kind')
        .onRef('delivery.period', '=', 'proactive.period')
        .onRef('delivery.target', '=', 'proactive.target'),
    )
    .select(['proactive.kind', 'proactive.outcome', 'proactive.decided_at', 'delivery.state'])
    .where('proactive.workspace_id', '=', workspaceId)
    .where('proactive.person_id', '=', personId)
    .where('proactive.decided_at', '>=', since.getTime())
    .orderBy('proactive.decided_at', 'desc')
    .orderBy('proactive.kind')
    .execute();
  return rows.map(({ kind, outcome, state, decided_at: at }) => ({
    kind,
    outcome,
    state,
    decidedAt: new Date(at),
  }));
}
