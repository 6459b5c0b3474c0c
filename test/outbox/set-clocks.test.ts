import { expect, it } from 'vitest';
import type { DeliveryKind } from '../../src/capability.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import type { Instant } from '../../src/outbox/tools.ts';
import { onBothDatabases } from '../support/databases.ts';
import type { Trouble } from './fake-slack.ts';
import { card, createRig, ownershipOf, type Rig } from './rig.ts';

const HOUR = 3_600_000;
const SETTLE_MS = 90_000;
/** Well under the hour by which clocks are set here: nobody waits until a clock is back where it was. */
const SOON_MS = 4 * SETTLE_MS;

const WAYS = [
  { way: 'forward', by: HOUR },
  { way: 'back', by: -HOUR },
];

const OUTCOMES: ReadonlyArray<{ outcome: string; trouble?: Trouble }> = [
  { outcome: 'goes through' },
  {
    outcome: 'is refused with a Retry-After',
    trouble: { fault: { kind: 'rate_limited', retryAfterMs: 20_000 }, arrives: false },
  },
  {
    outcome: 'arrives after we gave up on it',
    trouble: {
      fault: { kind: 'unknown', reason: 'TimeoutError' },
      arrives: true,
      lateMs: SETTLE_MS - 10_000,
    },
  },
  {
    outcome: 'is lost',
    trouble: { fault: { kind: 'unknown', reason: 'TimeoutError' }, arrives: false },
  },
];

const CASES = WAYS.flatMap((way) => OUTCOMES.map((outcome) => ({ ...way, ...outcome })));

/** How long something takes for those who wait for it, whatever the machine's clock says. */
async function lasting(rig: Rig, work: () => Promise<unknown>): Promise<number> {
  const startedAt = rig.steady.now().getTime();
  await work();
  return rig.steady.now().getTime() - startedAt;
}

onBothDatabases("the machine's clock, set by an hour", (open) => {
  it.each(CASES)(
    '$way, at whatever instant, loses, doubles and delays nothing: a post that $outcome',
    async (each) => {
      const rig = await createRig(await open());
      const channels: DeliveryKind = { ...card, destination: async () => ({ channelId: 'C-all' }) };
      const expected: string[] = [];
      for (const when of ['claimed', 'posted', 'recorded', 'searched', 'settled'] satisfies Instant[]) {
        let isSet = false;
        const outbox = rig.outbox({
          kinds: [channels],
          onInstant: (instant) => {
            if (instant !== when || isSet) return;
            isSet = true;
            rig.setMachineClock(each.by);
          },
        });
        const targets = [`${when}-1`, `${when}-2`];
        if (each.trouble) rig.slack.troubles.push(each.trouble);
        await rig.plan(...targets.map((target) => ({ target })));
        expect(await lasting(rig, () => outbox.drain()), when).toBeLessThan(SOON_MS);
        expected.push(...targets.map((target) => `${target} 2026-W47`));
        expect(rig.slack.texts.toSorted(), when).toEqual(expected.toSorted());
      }
    },
  );

  it('back, while the bot was down, delays nothing that waited then', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' }, { target: 'b' });
    rig.slack.troubles.push(
      { fault: { kind: 'rate_limited', retryAfterMs: 20_000 }, arrives: false },
      { fault: { kind: 'unknown', reason: 'TimeoutError' }, arrives: true },
    );
    const before = rig.outbox({ patienceMs: 0 });
    expect(await before.drain()).toMatchObject({ sent: 0, waiting: 2 });
    await before.stop();
    rig.setMachineClock(-HOUR);
    expect(await lasting(rig, () => rig.outbox().drain())).toBeLessThan(SOON_MS);
    expect(rig.slack.texts.toSorted()).toEqual(['a 2026-W47', 'b 2026-W47']);
  });

  it('back, while an outcome is being written, delays it no more than any other', async () => {
    const rig = await createRig(await open());
    let faults = 3;
    const outbox = rig.outbox({
      onInstant: (instant) => {
        if (instant !== 'recording' || faults === 0) return;
        if (faults === 3) rig.setMachineClock(-HOUR);
        faults--;
        throw new Error('The disk is full');
      },
    });
    rig.slack.troubles.push({ fault: { kind: 'unknown', reason: 'TimeoutError' }, arrives: false });
    await rig.plan({ target: 'a' });
    expect(await lasting(rig, () => outbox.drain())).toBeLessThan(SOON_MS);
    expect(rig.slack.texts).toEqual(['a 2026-W47']);
  });

  it('back, does not keep claims of the dead from being looked up', async () => {
    const rig = await createRig(await open());
    const outbox = rig.outbox({ ownership: ownershipOf('me', ['dead']) });
    await outbox.drain();
    await rig.plan({ target: 'a' });
    await inTransaction(rig.context.db, (trx) =>
      trx.updateTable('delivery').set({ state: 'sending', owner: 'dead', channel: 'C-a' }).execute(),
    );
    rig.setMachineClock(-HOUR);
    rig.steady.moveTo(new Date(rig.steady.now().getTime() + 5_000));
    expect(await lasting(rig, () => outbox.drain())).toBeLessThan(SOON_MS);
    expect(rig.slack.texts).toEqual(['a 2026-W47']);
  });
});
