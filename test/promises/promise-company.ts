import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, datesFrom, type LocalDate } from '../../src/kernel/date.ts';
import { type KpiKey, type NewFact, writeFacts } from '../../src/kpis/index.ts';
import { findResults } from '../../src/promises/actions/find-results.ts';
import { makePromise, type PromiseDraft } from '../../src/promises/index.ts';
import type { OpenFresh } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

/**
 * Acme: Deniz leads Mert, who leads Ana, Cem, Ece and Ufuk (team East). Oya is in nobody's team, Nil an admin. Everybody's
 * days are Istanbul's; it is Monday 23 November 2026, noon.
 */
export type PromiseCompany = Company & {
  [Name in 'deniz' | 'mert' | 'ana' | 'cem' | 'ece' | 'ufuk' | 'oya' | 'nil']: string;
} & {
  east: string;
  /** Keeps a promise, by default of Ana to Mert; returns its id. */
  promise(more?: Partial<PromiseDraft>): Promise<string>;
  /** So much of a KPI on each of these days, in turns one more and one less. */
  log(personId: string, kpi: KpiKey, days: readonly LocalDate[], amount: number): Promise<void>;
  /** What the job found by noon of a day. */
  findOn(date: LocalDate): Promise<void>;
};

export const MONDAY_NOON = '2026-11-23T09:00:00Z';

/** The weekdays of [from, until). */
export const weekdays = (from: LocalDate, until: LocalDate) =>
  datesFrom(from, until).filter((date) => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 !== 0);

export async function promiseCompany(open: OpenFresh, now: string = MONDAY_NOON): Promise<PromiseCompany> {
  const acme = await createCompany(open, { now });
  const east = await acme.addTeam({ name: 'East' });
  const deniz = await acme.addPerson({ name: 'Deniz Director' });
  const mert = await acme.addPerson({ name: 'Mert Manager', managerId: deniz });
  const rep = (name: string) => acme.addPerson({ name, managerId: mert, teamId: east });
  const ana = await rep('Ana Silva');
  const cem = await rep('Cem Ak');
  const ece = await rep('Ece Er');
  const ufuk = await rep('Ufuk Uz');
  const oya = await acme.addPerson({ name: 'Oya Outsider' });
  const nil = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  let made = 0;
  return {
    ...acme,
    ...{ deniz, mert, ana, cem, ece, ufuk, oya, nil, east },
    async promise(more = {}) {
      const id = `promise-${++made}`;
      const madeOn = more.madeOn ?? acme.today();
      const draft: PromiseDraft = {
        ...{ id, ownerId: ana, otherId: mert, text: 'canary-promise: ask first', kpi: null },
        ...{ source: { kind: 'self', id: null }, madeOn, dueOn: addDays(madeOn, 7) },
        ...more,
      };
      await acme.change((trx, change) => makePromise(trx, change, draft));
      return draft.id;
    },
    async log(personId, kpi, days, amount) {
      const facts = days.map((date, nth): NewFact => {
        const count = amount + (nth % 2 === 0 ? 1 : -1);
        return {
          subject: { kind: 'person', id: personId },
          ...{ kpi, date, occurredAt: acme.context.clock.now(), amount: count, count, currency: null },
          source: { kind: 'log', id: acme.context.newId() },
        };
      });
      await inTransaction(acme.db, (trx) => writeFacts(trx, acme.context, acme.workspace.id, facts));
    },
    findOn: (date) => findResults(acme.context, new Date(`${date}T12:00:00Z`)),
  };
}
