import { expect, it } from 'vitest';
import type { DeliveryKind } from '../../src/capability.ts';
import type { Fault } from '../../src/outbox/sender-types.ts';
import { onBothDatabases } from '../support/databases.ts';
import { card, createRig } from './rig.ts';

const unknown: Fault = { kind: 'unknown', reason: 'TimeoutError' };

onBothDatabases('the outcome of a post', (open) => {
  it.each([
    { name: 'a Retry-After', fault: { kind: 'rate_limited', retryAfterMs: 7_000 }, atLeastMs: 7_000 },
    { name: 'no connection', fault: { kind: 'unreachable', reason: 'ECONNREFUSED' }, atLeastMs: 10_000 },
  ] satisfies Array<{ name: string; fault: Fault; atLeastMs: number }>)(
    'is tried again after $name, which proves that nothing was posted',
    async ({ fault, atLeastMs }) => {
      const rig = await createRig(await open());
      await rig.plan({ target: 'a' });
      rig.slack.troubles.push({ fault, arrives: false });
      const startedAt = rig.machine.now().getTime();
      expect(await rig.outbox().drain()).toMatchObject({ sent: 1, waiting: 0 });
      expect(rig.slack.attempts).toBe(2);
      expect(rig.slack.searches).toEqual([]);
      expect((rig.slack.arrived[0]?.at ?? 0) - startedAt).toBeGreaterThanOrEqual(atLeastMs);
    },
  );

  it('stands as failed, with its reason, when Slack refuses for good', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' }, { target: 'b' });
    const refused: Fault = { kind: 'refused', reason: 'channel_not_found' };
    rig.slack.troubles.push({ fault: refused, arrives: false, channel: 'C-a' });
    expect(await rig.outbox().drain()).toEqual({ sent: 1, skipped: 0, failed: 1, waiting: 0 });
    expect(await rig.rows()).toMatchObject({
      a: { state: 'failed', reason: 'channel_not_found', attempt: 1 },
    });
    expect(rig.slack.texts).toEqual(['b 2026-W47']);
  });

  it('is looked up after the settle time when nobody can say, and stands when it is found', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push({ fault: unknown, arrives: true });
    const startedAt = rig.machine.now().getTime();
    expect(await rig.outbox().drain()).toMatchObject({ sent: 1, waiting: 0 });
    expect(rig.slack.attempts).toBe(1);
    expect(rig.machine.now().getTime() - startedAt).toBeGreaterThanOrEqual(90_000);
    expect(await rig.rows()).toMatchObject({
      a: { state: 'sent', slack_ts: rig.slack.arrived[0]?.ts, attempt: 1 },
    });
    expect(rig.slack.searches).toMatchObject([{ channel: 'C-a', threadTs: null, afterTs: '0' }]);
  });

  it('is sent again when it is not found', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push({ fault: unknown, arrives: false });
    expect(await rig.outbox().drain()).toMatchObject({ sent: 1, waiting: 0 });
    expect(rig.slack.attempts).toBe(2);
    expect(rig.slack.texts).toEqual(['a 2026-W47']);
  });

  it('of a reply is looked up in its thread, and the replies wait for an unknown parent', async () => {
    const rig = await createRig(await open());
    const parent = { kind: card.kind, period: '2026-W47', target: 'a' };
    await rig.plan({ target: 'a' }, { target: 'a:ann', parent });
    rig.slack.troubles.push({ fault: unknown, arrives: true }, { fault: unknown, arrives: true });
    expect(await rig.outbox().drain()).toMatchObject({ sent: 2, waiting: 0 });
    const [first, reply] = rig.slack.arrived;
    expect((reply?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(90_000);
    expect(rig.slack.searches[1]).toMatchObject({ channel: 'C-a', threadTs: first?.ts, afterTs: null });
    expect(rig.slack.arrived).toHaveLength(2);
  });

  it('is flagged and never sent again when the channel cannot be read', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push({ fault: unknown, arrives: false });
    rig.slack.searchFaults.push({ kind: 'refused', reason: 'missing_scope' });
    expect(await rig.outbox().drain()).toMatchObject({ failed: 1, waiting: 0 });
    expect(rig.slack.attempts).toBe(1);
    expect(await rig.rows()).toMatchObject({
      a: { state: 'failed', reason: 'flagged, may have been posted: missing_scope' },
    });
  });

  it('is looked up again when the search itself was limited or failed', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push({ fault: unknown, arrives: true });
    rig.slack.searchFaults.push({ kind: 'rate_limited', retryAfterMs: 20_000 }, unknown);
    expect(await rig.outbox().drain()).toMatchObject({ sent: 1, waiting: 0 });
    expect(rig.slack.searches).toHaveLength(3);
    expect(rig.slack.attempts).toBe(1);
  });

  it('does not matter to a message that could not be worded: it is tried again, more and more slowly', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    let faults = 3;
    const kind: DeliveryKind = {
      ...card,
      render: async (context, due) => {
        if (faults-- > 0) throw new TypeError('broken');
        return await card.render(context, due);
      },
    };
    const startedAt = rig.machine.now().getTime();
    expect(await rig.outbox({ kinds: [kind] }).drain()).toMatchObject({ sent: 1 });
    // 10, 20 and 40 seconds.
    expect(rig.machine.now().getTime() - startedAt).toBeGreaterThanOrEqual(70_000);
  });

  it('names the last fault when a delivery expires over its attempts', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    const kind: DeliveryKind = {
      ...card,
      render: async () => {
        throw new TypeError('broken');
      },
    };
    const outbox = rig.outbox({ kinds: [kind], patienceMs: 0 });
    await outbox.drain();
    rig.clock.moveTo(new Date(rig.clock.now().getTime() + 25 * 3_600_000));
    expect(await outbox.drain()).toMatchObject({ skipped: 1 });
    expect(await rig.rows()).toMatchObject({
      a: { state: 'skipped', reason: 'expired (render: TypeError)' },
    });
  });
});
