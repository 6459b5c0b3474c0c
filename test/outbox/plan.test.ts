import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { plan } from '../../src/outbox/plan.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createRig, delivery, MONDAY_9, WORKSPACE } from './rig.ts';

onBothDatabases('planning', (open) => {
  it('keeps one row for a kind, period and target, however often it is planned', async () => {
    const rig = await createRig(await open());
    expect(await rig.plan({ target: 'a' }, { target: 'b' })).toBe(2);
    expect(await rig.plan({ target: 'b' }, { target: 'c' }, { target: 'a', period: '2026-W48' })).toBe(2);
    expect(await rig.plan({ target: 'a' })).toBe(0);
    const { db } = rig.context;
    const rows = await db.selectFrom('delivery').select(['target', 'period']).orderBy('target').execute();
    expect(rows).toHaveLength(4);
  });

  it('leaves what was planned first as it is', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a', params: { week: '1' } });
    await rig.plan({ target: 'a', params: { week: '2' }, dueAt: new Date(MONDAY_9.getTime() + 1) });
    expect(await rig.rows()).toMatchObject({
      a: { params: '{"week":"1"}', due_at: MONDAY_9.getTime(), state: 'pending', attempt: 0 },
    });
  });

  it('joins a reply to its parent, also when the parent was planned before', async () => {
    const rig = await createRig(await open());
    const parent = { kind: 'test.card.v1', period: '2026-W47', target: 'a' };
    await rig.plan({ target: 'a' }, { target: 'a:ann', parent });
    await rig.plan({ target: 'a:bob', parent });
    const rows = await rig.rows();
    expect([rows['a:ann']?.parent_id, rows['a:bob']?.parent_id]).toEqual([rows.a?.id, rows.a?.id]);
  });

  it('refuses a reply to what was never planned, and then stores nothing', async () => {
    const rig = await createRig(await open());
    const parent = { kind: 'test.card.v1', period: '2026-W47', target: 'a' };
    await expect(rig.plan({ target: 'b' }, { target: 'a:ann', parent })).rejects.toThrow('before its parent');
    expect(await rig.rows()).toEqual({});
  });

  it('stands or falls with the transaction of its cause', async () => {
    const rig = await createRig(await open());
    const work = inTransaction(rig.context.db, async (trx) => {
      await plan(trx, rig.context, WORKSPACE, [delivery()]);
      throw new Error('the cause fell');
    });
    await expect(work).rejects.toThrow('the cause fell');
    expect(await rig.rows()).toEqual({});
  });
});
