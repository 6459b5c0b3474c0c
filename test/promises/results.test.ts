import { expect, it } from 'vitest';
import { upsertDeals } from '../../src/deals/index.ts';
import { addDays } from '../../src/kernel/date.ts';
import { insertTimeOff } from '../../src/people/store/time-off-writes.ts';
import { dropPromise } from '../../src/promises/actions/settle.ts';
import { followMetric } from '../../src/promises/index.ts';
import { resultsOf } from '../../src/promises/store/results.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { type PromiseCompany, promiseCompany, weekdays } from './promise-company.ts';

/** Made on a Monday: two weeks before it, and two and four from it. */
const MADE = '2026-10-05';
const BEFORE = weekdays('2026-09-07', MADE);
const AFTER = weekdays(MADE, '2026-11-02');

/** Ten calls a day for everybody, and for Ana so many after the promise. */
async function working(acme: PromiseCompany, anaAfter: number, after = AFTER) {
  for (const person of [acme.ana, acme.cem, acme.ece, acme.ufuk]) {
    await acme.log(person, 'calls', BEFORE, 10);
    if (person !== acme.ana) await acme.log(person, 'calls', AFTER, 10);
  }
  await acme.log(acme.ana, 'calls', after, anaAfter);
}

const found = async (acme: PromiseCompany, id: string, kind = 'promise') =>
  (await resultsOf(acme.db, acme.workspace.id, kind, [id])).map(({ weeks, outcome, foundOn }) => ({
    weeks,
    outcome,
    foundOn,
  }));

onBothDatabases('what is found of a followed number', (open) => {
  it('comes two and four weeks later, three days after the last of them, and once', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'calls', madeOn: MADE });
    await working(acme, 20);
    await acme.findOn('2026-10-21');
    expect(await found(acme, id)).toEqual([]);
    await acme.findOn('2026-10-22');
    const first = { weeks: 2, outcome: 'better', foundOn: '2026-10-22' };
    expect(await found(acme, id)).toEqual([first]);
    await acme.findOn('2026-11-04');
    expect(await found(acme, id)).toEqual([first]);
    for (const day of ['2026-11-05', '2026-11-05', '2027-01-01']) await acme.findOn(day);
    expect(await found(acme, id)).toEqual([first, { weeks: 4, outcome: 'better', foundOn: '2026-11-05' }]);
    const [result] = await resultsOf(acme.db, acme.workspace.id, 'promise', [id]);
    // Ten days of 10 and ten of 20, and three teammates who did what they always do.
    expect(result?.numbers).toMatchObject({
      before: { amount: 100, perDay: 10, days: 10 },
      after: { amount: 200, perDay: 20, days: 10 },
      ...{ others: 0, teammates: 3, why: null, currency: null },
    });
    expect(result?.numbers.net?.value).toBe(10);
    const audit = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('action', '=', 'metric.compared')
      .execute();
    expect(audit).toHaveLength(2);
  });
});

onSqlite('what is found of a followed number', (open) => {
  it('is both at once after a long sleep', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'calls', madeOn: MADE });
    await working(acme, 10);
    await acme.findOn('2026-11-20');
    expect((await found(acme, id)).map(({ outcome }) => outcome)).toEqual(['in_line', 'in_line']);
  });

  it('takes days off for no change: half the calls on half the days are the same per day', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'calls', madeOn: MADE });
    const here = AFTER.filter((_date, nth) => nth % 5 < 3);
    await working(acme, 10, here);
    const away = { id: 'off', personId: acme.ana, halves: 3 } as const;
    await acme.change(async (trx) => {
      for (const date of AFTER.filter((each) => !here.includes(each))) {
        const days = { ...away, id: `off-${date}`, from: date, until: addDays(date, 1) };
        await insertTimeOff(trx, acme.workspace.id, days, { by: null, source: 'cli', at: new Date(0) });
      }
    });
    await acme.findOn('2026-10-22');
    const [result] = await resultsOf(acme.db, acme.workspace.id, 'promise', [id]);
    expect(result).toMatchObject({ outcome: 'in_line', numbers: { after: { days: 6 } } });
    expect(Math.abs(result?.numbers.net?.value ?? 9)).toBeLessThan(0.5);
  });

  it('leaves out teammates who did something about the same number meanwhile', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'calls', madeOn: MADE });
    await working(acme, 20);
    await acme.change(async (trx, change) => {
      const source = { kind: 'course', id: 'c1' };
      const at = { kpi: 'calls', source } as const;
      await followMetric(trx, change, { ...at, personId: acme.cem, startedOn: '2026-10-07' });
      // Of another number, and of the same one after that time.
      await followMetric(trx, change, { ...at, personId: acme.ece, kpi: 'demos', startedOn: '2026-10-07' });
      await followMetric(trx, change, { ...at, personId: acme.ufuk, startedOn: '2026-10-19' });
    });
    await acme.findOn('2026-10-22');
    const [two] = await resultsOf(acme.db, acme.workspace.id, 'promise', [id]);
    expect(two?.numbers.teammates).toBe(2);
    await acme.findOn('2026-11-05');
    const [, four] = await resultsOf(acme.db, acme.workspace.id, 'promise', [id]);
    expect(four).toMatchObject({ outcome: 'too_little', numbers: { why: 'team' } });
  });

  it('leaves out who came to the team meanwhile', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'calls', madeOn: MADE });
    const late = await acme.addPerson({
      name: 'Lale',
      managerId: acme.mert,
      teamId: acme.east,
      startedOn: '2026-10-01',
    });
    await working(acme, 20);
    await acme.log(late, 'calls', AFTER, 50);
    await acme.findOn('2026-10-22');
    const [result] = await resultsOf(acme.db, acme.workspace.id, 'promise', [id]);
    expect(result?.numbers.teammates).toBe(3);
  });

  it('is nothing once the promise was dropped; what was found before stays', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'calls', madeOn: MADE });
    await working(acme, 20);
    await acme.findOn('2026-10-22');
    await dropPromise(acme.context, await acme.callerOf(acme.ana), id, 'We agreed on another step');
    await acme.findOn('2026-12-01');
    expect((await found(acme, id)).map(({ weeks }) => weeks)).toEqual([2]);
  });

  it('is too little data where there is too little', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'demos', madeOn: MADE });
    await acme.log(acme.ana, 'demos', ['2026-09-28', '2026-10-06'], 2);
    await acme.findOn('2026-10-22');
    const [result] = await resultsOf(acme.db, acme.workspace.id, 'promise', [id]);
    expect(result).toMatchObject({ outcome: 'too_little', numbers: { why: 'events', net: null } });
  });

  it('takes the win rate from closed deals, won of closed', async () => {
    const acme = await promiseCompany(open);
    const id = await acme.promise({ kpi: 'win_rate', madeOn: MADE });
    let deals = 0;
    const closed = (ownerId: string, date: string, won: number, lost: number) =>
      acme.change((trx) => {
        const deal = (status: 'won' | 'lost') => ({
          ...{ externalId: `d${++deals}`, ownerId, stage: status, status, amount: 100, currency: 'USD' },
          ...{ openedOn: '2026-08-01', closedOn: date },
        });
        const all = [
          ...Array.from({ length: won }, () => deal('won')),
          ...Array.from({ length: lost }, () => deal('lost')),
        ];
        return upsertDeals(trx, acme.context, acme.workspace.id, all, date);
      });
    await closed(acme.ana, '2026-09-30', 2, 13);
    await closed(acme.ana, '2026-10-08', 14, 1);
    for (const person of [acme.cem, acme.ece]) {
      await closed(person, '2026-09-30', 6, 9);
      await closed(person, '2026-10-08', 6, 9);
    }
    await acme.findOn('2026-10-22');
    const [result] = await resultsOf(acme.db, acme.workspace.id, 'promise', [id]);
    expect(result).toMatchObject({
      outcome: 'better',
      numbers: { before: { k: 2, n: 15 }, after: { k: 14, n: 15 }, teammates: 2, others: 0 },
    });
  });
});
