import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addOwnKpi } from '../../src/kpis/actions/define-kpi.ts';
import { kpiBook, type SaidOfOwn, writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { choosableKpis } from '../../src/promises/actions/choosable-kpis.ts';
import { effectWords } from '../../src/promises/index.ts';
import { resultsOf } from '../../src/promises/store/results.ts';
import { onSqlite } from '../support/databases.ts';
import { type PromiseCompany, promiseCompany, weekdays } from './promise-company.ts';

const MADE = '2026-10-05';
const BEFORE = weekdays('2026-09-21', MADE);
const AFTER = weekdays(MADE, '2026-10-19');

const SCORE: SaidOfOwn = { name: 'Call score', unit: 'score', source: 'by_hand' };

onSqlite('a number that is a mean', (open) => {
  async function withKpi(said: SaidOfOwn) {
    const acme = await promiseCompany(open);
    const { key } = await addOwnKpi(acme.context, await acme.callerOf(acme.nil), said);
    /** Two numbers on each of these days. */
    async function enter(personId: string, days: readonly string[], two: readonly [number, number]) {
      const facts = days.flatMap((date) =>
        two.map((amount) => ({
          ...{ subject: { kind: 'person', id: personId } as const, kpi: key, date, amount, count: 1 },
          ...{ occurredAt: acme.context.clock.now(), currency: null },
          source: { kind: 'log', id: acme.context.newId() } as const,
        })),
      );
      await inTransaction(acme.db, (trx) => writeFacts(trx, acme.context, acme.workspace.id, facts));
    }
    /** Everybody's numbers before and after; Ana's after are `two`. */
    async function work(usual: readonly [number, number], two: readonly [number, number]) {
      for (const person of [acme.ana, acme.cem, acme.ece, acme.ufuk]) {
        await enter(person, BEFORE, usual);
        await enter(person, AFTER, person === acme.ana ? two : usual);
      }
    }
    return { ...acme, key, work };
  }
  const words = async (acme: PromiseCompany, id: string, locale: 'en' | 'tr') => {
    const [result] = await resultsOf(acme.db, acme.workspace.id, 'promise', [id]);
    if (!result) throw new Error('Nothing was found');
    return effectWords(result, await kpiBook(acme.db, acme.workspace.id), translate(locale));
  };

  it('is compared by what was entered, and told without a day', async () => {
    const acme = await withKpi(SCORE);
    const id = await acme.promise({ kpi: acme.key, madeOn: MADE });
    // The mean of 2 and 4 is 3, of 3 and 5 it is 4.
    await acme.work([2, 4], [3, 5]);
    await acme.findOn('2026-10-22');
    const text = await words(acme, id, 'en');
    expect(text).toContain('*2 weeks on* · Call score: 3 before, 4 after. Median of 3 teammates: 0.');
    expect(text).toContain('That went up by 1 more than the others’');
    expect(await words(acme, id, 'tr')).toContain('Call score: önce 3; sonra 4.');
  });

  it('of yes and no is k of n', async () => {
    const acme = await withKpi({ ...SCORE, name: 'Next step agreed', unit: 'bool' });
    const id = await acme.promise({ kpi: acme.key, madeOn: MADE });
    // Ten of twenty, and then all of them.
    await acme.work([0, 1], [1, 1]);
    await acme.findOn('2026-10-22');
    expect(await words(acme, id, 'en')).toContain('Next step agreed: 10 of 20 before, 20 of 20 after');
  });

  it('says what is missing in its own words', async () => {
    const acme = await withKpi(SCORE);
    const id = await acme.promise({ kpi: acme.key, madeOn: MADE });
    await acme.findOn('2026-10-22');
    expect(await words(acme, id, 'en')).toContain('it takes 5 days with a number before and after.');
    expect(await words(acme, id, 'tr')).toContain('sayı girilmiş 5 gün gerekir');
  });

  it('can be chosen for a promise by who enters it; a balance cannot', async () => {
    const acme = await withKpi(SCORE);
    await acme.work([2, 4], [3, 5]);
    const chosen = async () =>
      (await choosableKpis(acme.db, acme.workspace.id, acme.ana, '2026-10-19')).map(({ key }) => key);
    expect(await chosen()).toEqual([acme.key]);
    const balance = await withKpi({ ...SCORE, name: 'Open tickets', aggregation: 'last' });
    await balance.work([2, 4], [3, 5]);
    expect(await choosableKpis(balance.db, balance.workspace.id, balance.ana, '2026-10-19')).toEqual([]);
  });
});
