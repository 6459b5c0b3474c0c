import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { plan } from '../../src/outbox/plan.ts';
import { onBothDatabases } from '../support/databases.ts';
import { card, createRig, delivery, MONDAY_9, WORKSPACE } from './rig.ts';

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

onBothDatabases('a reply', (open) => {
  const parent = { kind: 'test.card.v1', period: '2026-W47', target: 'a' };

  it('that is planned after its parent was sent goes into the thread', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    await rig.outbox().drain();
    await rig.plan({ target: 'a:ann', parent });
    expect(await rig.outbox().drain()).toMatchObject({ sent: 1 });
    expect(rig.slack.arrived[1]).toMatchObject({ channel: 'C-a', threadTs: rig.slack.arrived[0]?.ts });
  });

  it('that is planned after its parent was skipped is skipped too', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    const kind = { ...card, destination: async () => ({ skip: 'no_channel' }) };
    await rig.outbox({ kinds: [kind] }).drain();
    await rig.plan({ target: 'a:ann', parent });
    expect(await rig.rows()).toMatchObject({ 'a:ann': { state: 'skipped', reason: 'parent_not_sent' } });
  });

  it('that is planned while its parent is being sent is not forgotten', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    const posted = Promise.withResolvers<void>();
    let planning: Promise<unknown> | undefined;
    rig.slack.beforeArrival = async ({ threadTs }) => {
      if (threadTs) return;
      const holdsParent = Promise.withResolvers<void>();
      planning = inTransaction(rig.context.db, async (trx) => {
        await plan(trx, rig.context, WORKSPACE, [delivery({ target: 'a:ann', parent })]);
        holdsParent.resolve();
        // The parent's end has to wait for this transaction; give it time to try.
        await posted.promise;
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
      await holdsParent.promise;
    };
    const outbox = rig.outbox({ onInstant: (instant) => instant === 'posted' && posted.resolve() });
    await outbox.drain();
    await planning;
    await outbox.drain();
    expect(rig.slack.texts).toEqual(['a 2026-W47', 'a:ann 2026-W47']);
  });

  it('to a reply is refused: Slack has threads of one level', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' }, { target: 'a:ann', parent });
    const nested = { target: 'a:ann:more', parent: { ...parent, target: 'a:ann' } };
    await expect(rig.plan(nested)).rejects.toThrow('which is a reply itself');
  });
});
