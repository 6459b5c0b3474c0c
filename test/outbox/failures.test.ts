import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { failedDeliveries, tryAgain } from '../../src/outbox/index.ts';
import type { Fault } from '../../src/outbox/sender-types.ts';
import { onBothDatabases } from '../support/databases.ts';
import { card, createRig, MONDAY_9, type Rig, WORKSPACE } from './rig.ts';

const key = { kind: card.kind, period: '2026-W47', target: 'a' };
const unknown: Fault = { kind: 'unknown', reason: 'TimeoutError' };

function again(rig: Rig) {
  const now = { business: rig.clock.now(), machine: rig.machine.now() };
  return inTransaction(rig.context.db, (trx) => tryAgain(trx, WORKSPACE, key, now));
}

onBothDatabases('a delivery that failed', (open) => {
  it('is listed with its reason, and sent with its replies when somebody has mended the cause', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' }, { target: 'a:ann', parent: key });
    rig.slack.troubles.push({ fault: { kind: 'refused', reason: 'not_in_channel' }, arrives: false });
    const outbox = rig.outbox();
    await outbox.drain();
    const { db } = rig.context;
    expect(await failedDeliveries(db, WORKSPACE, card.kind, MONDAY_9)).toEqual([
      { ...key, reason: 'not_in_channel' },
    ]);
    expect(await again(rig)).toBe(true);
    expect(await outbox.drain()).toMatchObject({ sent: 2, waiting: 0 });
    expect(rig.slack.texts).toEqual(['a 2026-W47', 'a:ann 2026-W47']);
    expect(await again(rig)).toBe(false);
  });

  it.each([{ arrives: true }, { arrives: false }])(
    'and may have been posted is looked up before it is said again (posted: $arrives)',
    async ({ arrives }) => {
      const rig = await createRig(await open());
      await rig.plan({ target: 'a' }, { target: 'a:ann', parent: key });
      rig.slack.troubles.push({ fault: unknown, arrives });
      rig.slack.searchFaults.push({ kind: 'refused', reason: 'not_in_channel' });
      const outbox = rig.outbox();
      expect(await outbox.drain()).toMatchObject({ failed: 1, skipped: 1 });
      expect(await again(rig)).toBe(true);
      expect(await outbox.drain()).toMatchObject({ sent: 2, waiting: 0 });
      expect(rig.slack.texts).toEqual(['a 2026-W47', 'a:ann 2026-W47']);
    },
  );

  it('stays so when it has expired', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a', expiresAt: new Date(MONDAY_9.getTime() + 60_000) });
    rig.slack.troubles.push({ fault: { kind: 'refused', reason: 'is_archived' }, arrives: false });
    await rig.outbox().drain();
    rig.clock.moveTo(new Date(MONDAY_9.getTime() + 60_000));
    expect(await again(rig)).toBe(false);
  });
});
