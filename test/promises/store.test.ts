import { describe, expect, it } from 'vitest';
import { followMetric, openPromisesOf, promiseCounts, stopFollowing } from '../../src/promises/index.ts';
import { dueBy, followedAmong, setNextOn } from '../../src/promises/store/followed.ts';
import { movePromises } from '../../src/promises/store/merge.ts';
import { openDueBy, promiseById, promisesOf } from '../../src/promises/store/promises.ts';
import { insertResult, resultsOf, resultsSince } from '../../src/promises/store/results.ts';
import { keepSaid, moveDue, settlePromise } from '../../src/promises/store/settling.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany } from '../support/fixtures.ts';
import { promiseCompany } from './promise-company.ts';

const at = new Date('2026-11-23T09:00:00Z');
const NUMBERS = {
  before: { amount: 20, perDay: 2, days: 10 },
  after: { amount: 40, perDay: 4, days: 10 },
  currency: null,
  why: null,
  others: 0.5,
  teammates: 3,
  net: { value: 1.5, low: 0.5, high: 2.5 },
};

onBothDatabases('the store of promises', (open) => {
  it('gives back what was kept, once, and only in its own workspace', async () => {
    const acme = await promiseCompany(open);
    const other = await addCompany(acme.database, acme.context, { slackTeamId: 'T0000002', name: 'Other' });
    const id = await acme.promise({ kpi: 'calls', proof: 'three calls' });
    await expect(acme.promise({ id })).rejects.toThrow();
    expect(await promiseById(acme.db, acme.workspace.id, id)).toEqual({
      id,
      ownerId: acme.ana,
      otherId: acme.mert,
      writtenBy: acme.ana,
      text: 'canary-promise: ask first',
      proof: 'three calls',
      kpi: 'calls',
      source: { kind: 'self', id: null },
      madeOn: '2026-11-23',
      firstDueOn: '2026-11-30',
      dueOn: '2026-11-30',
      moveReason: '',
      movedAt: null,
      state: 'open',
      settledOn: null,
      said: '',
    });
    expect(await promiseById(acme.db, other.workspace.id, id)).toBeNull();
    expect(await promisesOf(acme.db, other.workspace.id, { ownerId: acme.ana })).toEqual([]);
  });

  it('tells the open ones of an owner, of the other, or of both, with how they stand', async () => {
    const acme = await promiseCompany(open);
    const late = await acme.promise({ madeOn: '2026-11-01', dueOn: '2026-11-20' });
    const next = await acme.promise({ dueOn: '2026-11-25' });
    const cems = await acme.promise({ ownerId: acme.cem });
    const toCem = await acme.promise({ otherId: acme.cem, dueOn: '2026-11-24' });
    const openOf = async (whose: { ownerId?: string; otherId?: string }) =>
      (await openPromisesOf(acme.db, acme.workspace.id, whose, '2026-11-23')).map(({ id }) => id);
    expect(await openOf({ ownerId: acme.ana })).toEqual([late, toCem, next]);
    expect(await openOf({ otherId: acme.mert })).toEqual([late, next, cems]);
    expect(await openOf({ ownerId: acme.ana, otherId: acme.cem })).toEqual([toCem]);
    const [first] = await openPromisesOf(acme.db, acme.workspace.id, { ownerId: acme.ana }, '2026-11-23');
    expect(first).toMatchObject({ ageDays: 22, overdueDays: 3, isOverdue: true });
    const due = await openDueBy(acme.db, acme.workspace.id, [acme.ana, acme.cem], '2026-11-24');
    expect(due.map(({ id }) => id)).toEqual([late, toCem]);
    await expect(openPromisesOf(acme.db, acme.workspace.id, {}, '2026-11-23')).rejects.toThrow();
  });

  it('settles one once, takes a line to it once, and moves its date once', async () => {
    const acme = await promiseCompany(open);
    const { id: workspaceId } = acme.workspace;
    const id = await acme.promise();
    const move = (dueOn: string) =>
      acme.change((trx) => moveDue(trx, workspaceId, id, { dueOn, reason: 'The fair', at, by: acme.ana }));
    expect(await move('2026-12-02')).toBe(true);
    expect(await move('2026-12-09')).toBe(false);
    const say = (said: string) => acme.change((trx) => keepSaid(trx, workspaceId, id, said));
    expect(await say('Too early')).toBe(false);
    const settle = (state: 'done' | 'dropped') =>
      acme.change((trx) =>
        settlePromise(trx, workspaceId, id, { state, on: '2026-12-01', at, by: acme.ana, said: '' }),
      );
    expect(await settle('done')).toBe(true);
    expect(await settle('dropped')).toBe(false);
    expect(await say('It went well')).toBe(true);
    expect(await say('It did not')).toBe(false);
    expect(await promiseById(acme.db, workspaceId, id)).toMatchObject({
      ...{ state: 'done', said: 'It went well', moveReason: 'The fair', movedAt: at },
      ...{ firstDueOn: '2026-11-30', dueOn: '2026-12-02', settledOn: '2026-12-01' },
    });
    expect(await promisesOf(acme.db, workspaceId, { ownerId: acme.ana })).toEqual([]);
    const settled = await promisesOf(acme.db, workspaceId, { ownerId: acme.ana, settledSince: '2026-12-01' });
    expect(settled.map((each) => each.id)).toEqual([id]);
  });

  it('counts what somebody kept on time of what they promised these people', async () => {
    const acme = await promiseCompany(open);
    const { id: workspaceId } = acme.workspace;
    const kept = async (otherId: string, on: string | null) => {
      const id = await acme.promise({
        ownerId: acme.mert,
        otherId,
        madeOn: '2026-11-01',
        dueOn: '2026-11-10',
      });
      if (on === null) return;
      const settled = { state: 'done', on, at, by: acme.mert, said: '' } as const;
      await acme.change((trx) => settlePromise(trx, workspaceId, id, settled));
    };
    await kept(acme.ana, '2026-11-10');
    await kept(acme.cem, '2026-11-11');
    await kept(acme.ece, null);
    await kept(acme.oya, '2026-11-02');
    const asked = { ownerId: acme.mert, from: '2026-10-24', until: '2026-11-23' };
    const otherIds = [acme.ana, acme.cem, acme.ece];
    expect(await promiseCounts(acme.db, workspaceId, { ...asked, otherIds })).toEqual({ k: 1, n: 3 });
    expect(await promiseCounts(acme.db, workspaceId, { ...asked, otherIds: [] })).toEqual({ k: 0, n: 0 });
  });

  describe('the numbers that are followed', () => {
    it('are kept once for a source, are due two weeks and three days later, and can be stopped', async () => {
      const acme = await promiseCompany(open);
      const { id: workspaceId } = acme.workspace;
      const source = { kind: 'course', id: 'c1' };
      const follow = () =>
        acme.change((trx, change) =>
          followMetric(trx, change, { personId: acme.ana, kpi: 'demos', source, startedOn: '2026-11-02' }),
        );
      await follow();
      await follow();
      expect(await dueBy(acme.db, '2026-11-18', 9)).toEqual([]);
      const [due, ...more] = await dueBy(acme.db, '2026-11-19', 9);
      expect(more).toEqual([]);
      expect(due).toMatchObject({
        workspaceId,
        personId: acme.ana,
        kpi: 'demos',
        source,
        nextOn: '2026-11-19',
      });
      if (!due) throw new Error('Nothing is due');
      expect(await acme.change((trx) => setNextOn(trx, due, '2026-12-03'))).toBe(true);
      expect(await acme.change((trx) => setNextOn(trx, due, null))).toBe(false);
      const among = (from: string, until: string) =>
        followedAmong(acme.db, workspaceId, [acme.ana, acme.cem], { kpi: 'demos', from, until });
      expect([...(await among('2026-11-02', '2026-11-03'))]).toEqual([acme.ana]);
      expect([...(await among('2026-11-03', '2026-12-03'))]).toEqual([]);
      await acme.change((trx) => stopFollowing(trx, workspaceId, source));
      expect(await dueBy(acme.db, '2027-01-01', 9)).toEqual([]);
    });

    it('have each result once, told to both of a promise', async () => {
      const acme = await promiseCompany(open);
      const { id: workspaceId } = acme.workspace;
      const id = await acme.promise({ kpi: 'calls', madeOn: '2026-11-02' });
      const [due] = await dueBy(acme.db, '2026-11-19', 9);
      const keep = (weeks: number) =>
        acme.change((trx) => {
          const result = { id: acme.context.newId(), followId: due?.id ?? '', personId: acme.ana, weeks };
          const found = { outcome: 'better', numbers: NUMBERS, foundOn: '2026-11-19' } as const;
          return insertResult(trx, workspaceId, { ...result, ...found }, at);
        });
      expect(await keep(2)).toBe(true);
      expect(await keep(2)).toBe(false);
      expect(await keep(4)).toBe(true);
      const results = await resultsOf(acme.db, workspaceId, 'promise', [id]);
      expect(results.map(({ weeks, numbers, kpi }) => ({ weeks, numbers, kpi }))).toEqual(
        [2, 4].map((weeks) => ({ weeks, numbers: NUMBERS, kpi: 'calls' })),
      );
      const since = async (personId: string, day: string) =>
        (await resultsSince(acme.db, workspaceId, [personId], day)).length;
      expect(await since(acme.ana, '2026-11-19')).toBe(2);
      expect(await since(acme.mert, '2026-11-19')).toBe(2);
      expect(await since(acme.cem, '2026-11-19')).toBe(0);
      expect(await since(acme.ana, '2026-11-20')).toBe(0);
    });
  });

  it('makes what one promised the other’s when two are one, but for what they promised each other', async () => {
    const acme = await promiseCompany(open);
    const { id: workspaceId } = acme.workspace;
    const anas = await acme.promise({ kpi: 'calls', madeOn: '2026-11-02' });
    const toAna = await acme.promise({ ownerId: acme.mert, otherId: acme.ana });
    const between = await acme.promise({ ownerId: acme.ana, otherId: acme.oya });
    const both = { kind: 'course', id: 'c1' };
    await acme.change(async (trx, change) => {
      for (const personId of [acme.ana, acme.oya]) {
        await followMetric(trx, change, { personId, kpi: 'demos', source: both, startedOn: '2026-11-02' });
      }
    });
    await acme.change(async (trx) => {
      const [, , calls] = (await dueBy(trx, '2026-11-19', 9))
        .toSorted((a, b) => b.kpi.localeCompare(a.kpi))
        .reverse();
      const result = { id: 'r1', followId: calls?.id ?? '', personId: acme.ana, weeks: 2 };
      await insertResult(
        trx,
        workspaceId,
        { ...result, outcome: 'better', numbers: NUMBERS, foundOn: '2026-11-19' },
        at,
      );
    });
    const merge = { from: acme.ana, into: acme.oya };
    for (let time = 0; time < 2; time++) await acme.change((trx, change) => movePromises(trx, change, merge));
    expect(await promiseById(acme.db, workspaceId, anas)).toMatchObject({
      ownerId: acme.oya,
      writtenBy: acme.oya,
    });
    expect(await promiseById(acme.db, workspaceId, toAna)).toMatchObject({ otherId: acme.oya });
    expect(await promiseById(acme.db, workspaceId, between)).toMatchObject({
      ownerId: acme.ana,
      otherId: acme.oya,
    });
    const due = await dueBy(acme.db, '2026-11-19', 9);
    const whose = due.map(({ kpi, personId }) => `${kpi} ${personId}`);
    expect(whose.toSorted()).toEqual(
      [`calls ${acme.oya}`, `demos ${acme.ana}`, `demos ${acme.oya}`].toSorted(),
    );
  });
});
