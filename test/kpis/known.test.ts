import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { liveFacts, reverseFacts, totals, totalsKnownAt, writeFacts } from '../../src/kpis/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

onBothDatabases('sums as the ledger stood at an instant', (open) => {
  it('hold what was recorded by then: a late log and a late correction change only what is known now', async () => {
    const acme = await createCompany(open, { now: '2026-11-23T09:00:00Z' });
    const { context, db, workspace } = acme;
    const ana = await acme.addPerson({ name: 'Ana' });
    const subject = { kind: 'person', id: ana } as const;
    const log = (id: string, amount: number, date: string) =>
      inTransaction(db, (trx) =>
        writeFacts(trx, context, workspace.id, [
          {
            subject,
            kpi: 'calls',
            date,
            amount,
            count: amount,
            currency: null,
            occurredAt: context.clock.now(),
            source: { kind: 'log', id },
          },
        ]),
      );
    await log('early', 7, '2026-11-20');
    await log('other-day', 100, '2026-11-23');
    const at = new Date('2026-11-23T17:00:00Z');
    context.clock.moveTo(at);
    await log('in-time', 2, '2026-11-20');
    context.clock.moveTo(new Date('2026-11-23T17:00:01Z'));
    await log('late', 30, '2026-11-20');
    const range = { from: '2026-11-16', until: '2026-11-23' };
    const query = { subject, kpi: 'calls', limit: 9, ...range } as const;
    const early = (await liveFacts(db, workspace.id, query)).filter(({ source }) => source.id === 'early');
    await inTransaction(db, (trx) => reverseFacts(trx, context, workspace.id, early));

    const asked = { personIds: [ana], kpis: ['calls', 'emails'] as const, ...range };
    const known = await totalsKnownAt(db, workspace.id, { ...asked, at });
    expect(known).toEqual([{ subjectId: ana, kpi: 'calls', currency: null, amount: 9, count: 9 }]);
    const now = await totalsKnownAt(db, workspace.id, { ...asked, at: context.clock.now() });
    expect(now).toEqual(await totals(db, workspace.id, { subjectIds: [ana], kpis: ['calls'], ...range }));
    expect(now[0]?.amount).toBe(32);
    expect(await totalsKnownAt(db, workspace.id, { ...asked, personIds: [], at })).toEqual([]);
    expect(await totalsKnownAt(db, 'another', { ...asked, at })).toEqual([]);
  });
});
