import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { skipDueBefore } from '../../src/outbox/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createRig, MONDAY_9, WORKSPACE } from './rig.ts';

const MINUTE = 60_000;
const at = (minutes: number) => new Date(MONDAY_9.getTime() + minutes * MINUTE);
const parent = { kind: 'test.card.v1', period: '2026-W47', target: 'a' };

onBothDatabases('an outbox from a backup', (open) => {
  const rigRestoredAt = async (minutes: number) => {
    const rig = await createRig(await open());
    return {
      ...rig,
      restore: () => inTransaction(rig.context.db, (trx) => skipDueBefore(trx, WORKSPACE, at(minutes))),
    };
  };

  it('says nothing of what was due already, and the rest when it is due', async () => {
    const rig = await rigRestoredAt(5);
    await rig.plan({ target: 'a' }, { target: 'a:ann', parent }, { target: 'later', dueAt: at(6) });
    expect(await rig.restore()).toBe(2);
    rig.clock.moveTo(at(10));
    expect(await rig.outbox().drain()).toMatchObject({ sent: 1 });
    expect(await rig.rows()).toMatchObject({
      a: { state: 'skipped', reason: 'restored' },
      'a:ann': { state: 'skipped' },
      later: { state: 'sent' },
    });
  });

  it('plans nothing anew that was due before, for it may have been posted', async () => {
    const rig = await rigRestoredAt(5);
    await rig.restore();
    await rig.plan({ target: 'a' }, { target: 'a:ann', parent }, { target: 'b', dueAt: at(5) });
    await rig.plan({ target: 'c', dueAt: at(6) });
    rig.clock.moveTo(at(10));
    await rig.outbox().drain();
    expect(rig.slack.texts).toEqual(['c 2026-W47']);
    expect(await rig.rows()).toMatchObject({
      a: { reason: 'restored' },
      'a:ann': { reason: 'restored' },
      b: { reason: 'restored' },
    });
  });

  it('leaves what was being posted to be looked up', async () => {
    const rig = await rigRestoredAt(5);
    await rig.plan({ target: 'a' });
    const { db } = rig.context;
    await db
      .updateTable('delivery')
      .set({ state: 'sending', owner: 'before', claimed_at: 0, channel: 'C-a' })
      .execute();
    expect(await rig.restore()).toBe(0);
    expect(await rig.rows()).toMatchObject({ a: { state: 'sending' } });
  });

  it('goes by the latest of several restores', async () => {
    const rig = await rigRestoredAt(5);
    await rig.restore();
    await inTransaction(rig.context.db, (trx) => skipDueBefore(trx, WORKSPACE, at(8)));
    await rig.restore();
    await rig.plan({ target: 'a', dueAt: at(8) }, { target: 'b', dueAt: at(9) });
    expect(await rig.rows()).toMatchObject({ a: { state: 'skipped' }, b: { state: 'pending' } });
  });
});
