import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createRig, MONDAY_9, ownershipOf, type Rig, standingSleep } from './rig.ts';

/** Leaves a delivery as a process leaves it that died while sending; the message may have arrived. */
async function diedWhileSending(rig: Rig, arrived: boolean) {
  await rig.plan({ target: 'a' });
  const { context } = rig;
  if (arrived) rig.slack.troubles.push({ fault: { kind: 'unknown', reason: 'killed' }, arrives: true });
  if (!arrived) rig.slack.troubles.push({ fault: { kind: 'unknown', reason: 'killed' }, arrives: false });
  await rig.outbox({ ownership: ownershipOf('dead'), patienceMs: 0 }).drain();
  await inTransaction(context.db, (trx) =>
    trx.updateTable('delivery').set({ state: 'sending', next_at: 0, reason: null }).execute(),
  );
}

onBothDatabases('claims of a dead process', (open) => {
  it.each([{ arrived: true }, { arrived: false }])(
    'are looked up and end up sent exactly once (arrived: $arrived)',
    async ({ arrived }) => {
      const rig = await createRig(await open());
      await diedWhileSending(rig, arrived);
      const startedAt = rig.machine.now().getTime();
      const summary = await rig.outbox({ ownership: ownershipOf('me', ['dead']) }).drain();
      expect(summary).toMatchObject({ sent: 1, waiting: 0 });
      expect(rig.slack.texts).toEqual(['a 2026-W47']);
      expect(rig.slack.searches).toHaveLength(1);
      expect(rig.machine.now().getTime() - startedAt).toBeGreaterThanOrEqual(90_000);
    },
  );

  it('are left alone while their owner may be alive', async () => {
    const rig = await createRig(await open());
    await diedWhileSending(rig, false);
    expect(await rig.outbox().drain()).toEqual({ sent: 0, skipped: 0, failed: 0, waiting: 0 });
    expect(await rig.rows()).toMatchObject({ a: { state: 'sending', owner: 'dead' } });
  });
});

onBothDatabases('a claim', (open) => {
  it('that this process lost track of is looked up too', async () => {
    const rig = await createRig(await open());
    await diedWhileSending(rig, true);
    await inTransaction(rig.context.db, (trx) => trx.updateTable('delivery').set({ owner: 'me' }).execute());
    expect(await rig.outbox().drain()).toMatchObject({ sent: 1 });
    expect(rig.slack.texts).toEqual(['a 2026-W47']);
  });

  it('that was taken away records nothing when its outcome comes at last', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.beforeArrival = () =>
      inTransaction(rig.context.db, async (trx) => {
        await trx
          .updateTable('delivery')
          .set({ state: 'unknown', next_at: Number.MAX_SAFE_INTEGER })
          .execute();
      });
    expect(await rig.outbox().drain()).toEqual({ sent: 0, skipped: 0, failed: 0, waiting: 1 });
    expect(await rig.rows()).toMatchObject({ a: { state: 'unknown', slack_ts: null } });
  });

  it('that was made again since records nothing of the older attempt', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.beforeArrival = () =>
      inTransaction(rig.context.db, async (trx) => {
        await trx.updateTable('delivery').set({ attempt: 2, owner: 'other' }).execute();
      });
    await rig.outbox().drain();
    expect(await rig.rows()).toMatchObject({ a: { state: 'sending', owner: 'other', slack_ts: null } });
  });

  it('is not posted once the right to send is lost, and stays for others to look up', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    let isHeld = true;
    const outbox = rig.outbox({
      ownership: { ...ownershipOf('me'), confirm: async () => isHeld },
      onInstant: (instant) => {
        if (instant === 'claimed') isHeld = false;
      },
    });
    await outbox.drain();
    expect(rig.slack.attempts).toBe(0);
    expect(await rig.rows()).toMatchObject({ a: { state: 'sending', owner: 'me' } });
  });

  it('whose outcome meets a busy database is recorded a moment later', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    let faults = 2;
    const outbox = rig.outbox({
      onInstant: (instant) => {
        if (instant === 'recording' && faults-- > 0) throw new Error('database is locked');
      },
    });
    expect(await outbox.drain()).toMatchObject({ sent: 1 });
    expect(rig.slack.attempts).toBe(1);
  });
});

onBothDatabases('stopping', (open) => {
  it('finishes the post in flight and begins no other', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' }, { target: 'b' });
    const underWay = Promise.withResolvers<void>();
    const mayArrive = Promise.withResolvers<void>();
    rig.slack.beforeArrival = async () => {
      underWay.resolve();
      await mayArrive.promise;
    };
    const outbox = rig.outbox();
    outbox.start();
    await underWay.promise;
    const stopped = outbox.stop();
    mayArrive.resolve();
    await stopped;
    expect(rig.slack.texts).toEqual(['a 2026-W47']);
    expect(await rig.rows()).toMatchObject({ a: { state: 'sent' }, b: { state: 'pending' } });
    expect(await outbox.drain()).toMatchObject({ sent: 0 });
  });
});

onBothDatabases('a jump of business time', (open) => {
  const WEEK = 7 * 24 * 3_600_000;

  it('repeats nothing and expires nothing that an earlier instant began', async () => {
    const rig = await createRig(await open());
    const outbox = rig.outbox();
    rig.slack.troubles.push({ fault: { kind: 'unknown', reason: 'TimeoutError' }, arrives: true });
    for (let week = 0; week < 4; week++) {
      const dueAt = new Date(MONDAY_9.getTime() + week * WEEK);
      await rig.plan({
        target: 'a',
        period: `week-${week}`,
        dueAt,
        expiresAt: new Date(dueAt.getTime() + 3_600_000),
      });
    }
    for (let due = await outbox.nextDue(new Date(0)); due; due = await outbox.nextDue(due)) {
      if (due > rig.clock.now()) rig.clock.moveTo(due);
      await outbox.drain();
    }
    expect(rig.slack.texts).toEqual(['a week-0', 'a week-1', 'a week-2', 'a week-3']);
  });

  it('does not shorten a pause or the settle time, which pass in machine time', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a', expiresAt: new Date(MONDAY_9.getTime() + 2 * WEEK) });
    rig.slack.troubles.push({ fault: { kind: 'unknown', reason: 'TimeoutError' }, arrives: false });
    const outbox = rig.outbox({ patienceMs: 0, sleep: standingSleep });
    expect(await outbox.drain()).toMatchObject({ waiting: 1 });
    rig.clock.moveTo(new Date(MONDAY_9.getTime() + WEEK));
    expect(await outbox.drain()).toMatchObject({ sent: 0, waiting: 1 });
    expect(rig.slack.searches).toEqual([]);
    rig.machine.moveTo(new Date(rig.machine.now().getTime() + 90_000));
    expect(await outbox.drain()).toMatchObject({ sent: 1, waiting: 0 });
  });
});
