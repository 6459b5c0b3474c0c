import { createFixedClock } from '../../src/clock.ts';
import type { Reader } from '../../src/database/open.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { type Fact, type NewFact, reverseFacts, writeFacts } from '../../src/kpis/index.ts';
import { insertPerson } from '../../src/people/store/person-writes.ts';
import { insertTeam } from '../../src/people/store/teams.ts';

export const NOW = new Date('2026-11-23T08:00:00Z');
let ids = 0;
export const ledger = { newId: () => `fact-${ids++}`, clock: createFixedClock(NOW) };

export const ana = { kind: 'person', id: 'ana' } as const;
export const bora = { kind: 'person', id: 'bora' } as const;
export const east = { kind: 'team', id: 'east' } as const;

export const fact = (given: Partial<NewFact> = {}): NewFact => ({
  subject: ana,
  kpi: 'calls',
  date: '2026-11-20',
  occurredAt: NOW,
  amount: 12,
  count: 12,
  currency: null,
  source: { kind: 'log', id: 'log-1' },
  ...given,
});
export const won = (amount: number, currency: string) =>
  fact({ kpi: 'revenue_won', amount, count: 1, currency, source: { kind: 'deal', id: 'deal-1' } });

export async function prepare(db: Reader) {
  for (const id of ['w', 'other']) {
    const workspace = { id, slack_team_id: null, name: id, zone: 'Europe/Istanbul', locale: 'en' };
    await db
      .insertInto('workspace')
      .values({ ...workspace, currency: 'USD', created_at: 0 })
      .execute();
  }
  await inTransaction(db, async (trx) => {
    const fields = { email: null, isActive: true, isGuest: false, slackLocale: null, slackZone: null };
    for (const id of ['ana', 'bora']) {
      const person = { ...fields, name: id, locale: null, startedOn: null, endedOn: null };
      await insertPerson(trx, 'w', id, person, NOW);
    }
    await insertTeam(trx, 'w', { id: 'east', name: 'East' }, NOW);
  });
}

export const store = (db: Reader, facts: readonly NewFact[]) =>
  inTransaction(db, (trx) => writeFacts(trx, ledger, 'w', facts));
export const takeBack = (db: Reader, facts: readonly Fact[]) =>
  inTransaction(db, (trx) => reverseFacts(trx, ledger, 'w', facts));
export const november = { from: '2026-11-01', until: '2026-12-01' };

type Sums = Map<string, { amount: number; count: number }>;

/** The roll-up as it stands; a day that came back to nothing counts as absent. */
export async function rollUp(db: Reader): Promise<Sums> {
  const rows = await db.selectFrom('daily_total').selectAll().execute();
  return sumsOf(rows.map((row) => ({ ...row, subject: row.subject_id })));
}

/** The same worked out from every row of the ledger. */
export async function sumOfFacts(db: Reader): Promise<Sums> {
  const rows = await db.selectFrom('fact').selectAll().execute();
  return sumsOf(rows.map((row) => ({ ...row, subject: row.person_id ?? row.team_id })));
}

type Summand = {
  subject: string | null;
  kpi: string;
  date: string;
  currency: string | null;
  amount: number;
  count: number;
};

function sumsOf(rows: readonly Summand[]): Sums {
  const sums: Sums = new Map();
  for (const row of rows) {
    const key = [row.subject, row.kpi, row.date, row.currency ?? ''].join('|');
    const before = sums.get(key) ?? { amount: 0, count: 0 };
    sums.set(key, { amount: before.amount + row.amount, count: before.count + row.count });
  }
  const standing = [...sums].filter(([, sum]) => sum.amount !== 0 || sum.count !== 0);
  return new Map(standing.sort(([one], [other]) => (one < other ? -1 : 1)));
}
