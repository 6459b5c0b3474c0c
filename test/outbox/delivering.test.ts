import { expect, it } from 'vitest';
import type { DeliveryKind } from '../../src/capability.ts';
import { onBothDatabases } from '../support/databases.ts';
import { card, createRig, delivery, MONDAY_9 } from './rig.ts';

const MINUTE = 60_000;
const later = (minutes: number) => new Date(MONDAY_9.getTime() + minutes * MINUTE);
const done = { sent: 0, skipped: 0, failed: 0, waiting: 0 };

onBothDatabases('delivering', (open) => {
  it('sends what is due to its channel once, with nothing but its id in the metadata', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' }, { target: 'b' });
    const outbox = rig.outbox();
    expect(await outbox.drain()).toEqual({ ...done, sent: 2 });
    expect(await outbox.drain()).toEqual(done);
    const rows = await rig.rows();
    expect(rig.slack.arrived).toMatchObject([
      { channel: 'C-a', threadTs: null, deliveryId: rows.a?.id, message: { text: 'a 2026-W47' } },
      { channel: 'C-b', threadTs: null, deliveryId: rows.b?.id },
    ]);
    expect(rows.a).toMatchObject({
      state: 'sent',
      slack_ts: rig.slack.arrived[0]?.ts,
      attempt: 1,
      reason: null,
    });
  });

  it('keeps what is not due yet, and tells when it will be', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a', dueAt: later(30) }, { target: 'b', dueAt: later(10) });
    const outbox = rig.outbox();
    expect(await outbox.drain()).toEqual(done);
    expect(await outbox.nextDue(MONDAY_9)).toEqual(later(10));
    expect(await outbox.nextDue(later(10))).toEqual(later(30));
    expect(await outbox.nextDue(later(30))).toBeNull();
    rig.clock.moveTo(later(10));
    expect(await outbox.drain()).toEqual({ ...done, sent: 1 });
    expect(rig.slack.texts).toEqual(['b 2026-W47']);
  });

  it('follows the order of due instants, then of the plan', async () => {
    const rig = await createRig(await open());
    await rig.plan(
      { target: 'z', dueAt: later(2) },
      { target: 'y', dueAt: later(1) },
      { target: 'x', dueAt: later(1) },
    );
    rig.clock.moveTo(later(5));
    await rig.outbox().drain();
    expect(rig.slack.texts).toEqual(['y 2026-W47', 'x 2026-W47', 'z 2026-W47']);
  });

  it('skips what has expired, with the reason', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a', expiresAt: later(60) });
    rig.clock.moveTo(later(60));
    expect(await rig.outbox().drain()).toEqual({ ...done, skipped: 1 });
    expect(await rig.rows()).toMatchObject({ a: { state: 'skipped', reason: 'expired' } });
    expect(rig.slack.attempts).toBe(0);
  });

  it('asks at the moment of sending whether it may still be said', async () => {
    const rig = await createRig(await open());
    let mayReceive = true;
    const kind: DeliveryKind = {
      ...card,
      render: async (context, due) => (mayReceive ? card.render(context, due) : { skip: 'left_the_team' }),
    };
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push({ fault: { kind: 'rate_limited', retryAfterMs: 5_000 }, arrives: false });
    rig.slack.beforeArrival = async () => {
      mayReceive = false;
    };
    expect(await rig.outbox({ kinds: [kind] }).drain()).toEqual({ ...done, skipped: 1 });
    expect(await rig.rows()).toMatchObject({ a: { state: 'skipped', reason: 'left_the_team' } });
    expect(rig.slack.arrived).toEqual([]);
  });

  it('skips what has nowhere to go', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    const kind: DeliveryKind = { ...card, destination: async () => ({ skip: 'no_channel' }) };
    expect(await rig.outbox({ kinds: [kind] }).drain()).toEqual({ ...done, skipped: 1 });
    expect(await rig.rows()).toMatchObject({ a: { state: 'skipped', reason: 'no_channel', attempt: 0 } });
  });

  it('opens the direct message of a person, and fails for good when Slack refuses it', async () => {
    const rig = await createRig(await open());
    const kind: DeliveryKind = { ...card, destination: async (_, { target }) => ({ slackUserId: target }) };
    await rig.plan({ target: 'U-ann' }, { target: 'U-gone' });
    expect(await rig.outbox({ kinds: [kind] }).drain()).toEqual({ ...done, sent: 1, failed: 1 });
    expect(rig.slack.arrived.map((post) => post.channel)).toEqual(['D-U-ann']);
    expect(await rig.rows()).toMatchObject({
      'U-gone': { state: 'failed', reason: 'user_disabled', attempt: 0 },
    });
  });

  it('tries again to find a destination when that failed for a passing reason', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    let faults = 2;
    const kind: DeliveryKind = {
      ...card,
      destination: async (context, due) => {
        if (faults-- > 0) throw new Error('busy');
        return await card.destination(context, due);
      },
    };
    const startedAt = rig.machine.now().getTime();
    expect(await rig.outbox({ kinds: [kind], retryMs: 1_000 }).drain()).toEqual({ ...done, sent: 1 });
    // One second after the first fault, two after the second.
    expect(rig.machine.now().getTime() - startedAt).toBeGreaterThanOrEqual(3_000);
  });

  it('sends a reply into the thread of its parent, after it and where it went', async () => {
    const rig = await createRig(await open());
    const parent = { kind: card.kind, period: '2026-W47', target: 'a' };
    await rig.plan(
      { target: 'a' },
      { target: 'a:ann', parent, dueAt: new Date(MONDAY_9.getTime() - MINUTE) },
      { target: 'a:bob', parent },
    );
    expect(await rig.outbox().drain()).toEqual({ ...done, sent: 3 });
    const ts = rig.slack.arrived[0]?.ts;
    expect(rig.slack.arrived).toMatchObject([
      { channel: 'C-a', threadTs: null, message: { text: 'a 2026-W47' } },
      { channel: 'C-a', threadTs: ts, message: { text: 'a:ann 2026-W47' } },
      { channel: 'C-a', threadTs: ts, message: { text: 'a:bob 2026-W47' } },
    ]);
  });

  it('skips the replies of a parent that could not be sent', async () => {
    const rig = await createRig(await open());
    const parent = { kind: card.kind, period: '2026-W47', target: 'a' };
    await rig.plan({ target: 'a' }, { target: 'a:ann', parent });
    rig.slack.troubles.push({ fault: { kind: 'refused', reason: 'is_archived' }, arrives: false });
    expect(await rig.outbox().drain()).toEqual({ ...done, failed: 1, skipped: 1 });
    expect(await rig.rows()).toMatchObject({
      a: { state: 'failed', reason: 'is_archived' },
      'a:ann': { state: 'skipped', reason: 'parent_not_sent' },
    });
  });

  it('leaves a kind that another release knows to that release', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a', kind: 'test.card.v2' });
    expect(await rig.outbox().drain()).toEqual(done);
    expect(await rig.rows()).toMatchObject({ a: { state: 'pending', attempt: 0 } });
  });

  it('asks Slack for the newest message of a channel only where it has none of its own', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    await rig.outbox().drain();
    await rig.plan({ target: 'a', period: '2026-W48' });
    await rig.outbox().drain();
    expect(rig.slack.newestTsAsked).toEqual(['C-a']);
    const { db } = rig.context;
    const rows = await db.selectFrom('delivery').select(['period', 'seen_ts']).orderBy('period').execute();
    expect(rows).toEqual([
      { period: '2026-W47', seen_ts: '0' },
      { period: '2026-W48', seen_ts: '1700000000.000001' },
    ]);
  });

  it('sends what becomes due while it runs', async () => {
    const rig = await createRig(await open());
    const arrival = Promise.withResolvers<void>();
    rig.slack.beforeArrival = async () => arrival.resolve();
    const outbox = rig.outbox();
    outbox.start();
    await rig.plan(delivery({ target: 'a' }));
    await arrival.promise;
    await outbox.stop();
    expect(await rig.rows()).toMatchObject({ a: { state: 'sent' } });
  });
});
