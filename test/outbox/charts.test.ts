import { expect, it } from 'vitest';
import type { DeliveryKind } from '../../src/capability.ts';
import type { Fault } from '../../src/outbox/sender-types.ts';
import { lineChart } from '../../src/slack/chart.ts';
import { onBothDatabases } from '../support/databases.ts';
import { card, createRig, ownershipOf } from './rig.ts';

const chart = lineChart({ title: 'Calls', categories: ['9 Nov'], lines: [{ name: 'Actual', values: [5] }] });

/** The usual card, with a chart below it. */
const drawn: DeliveryKind = {
  ...card,
  async render(context, delivery) {
    const message = await card.render(context, delivery);
    return 'skip' in message ? message : { ...message, chart };
  },
};
const refused: Fault = {
  kind: 'refused',
  reason: 'invalid_blocks; [ERROR] unsupported type: data_visualization',
};

onBothDatabases('a message with a chart', (open) => {
  it('is posted with it where Slack takes it', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    expect(await rig.outbox({ kinds: [drawn] }).drain()).toMatchObject({ sent: 1, waiting: 0 });
    expect(rig.slack.attempts).toBe(1);
    expect(rig.slack.arrived[0]?.message.chart).toEqual(chart);
  });

  it('is posted once without it where Slack does not, in the same attempt', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push({ fault: refused, arrives: false });
    expect(await rig.outbox({ kinds: [drawn] }).drain()).toMatchObject({ sent: 1, failed: 0, waiting: 0 });
    expect(rig.slack.attempts).toBe(2);
    expect(rig.slack.arrived).toHaveLength(1);
    expect(rig.slack.arrived[0]?.message).not.toHaveProperty('chart');
    expect(await rig.rows()).toMatchObject({ a: { state: 'sent', attempt: 1 } });
  });

  it('fails with Slack’s reason when it was not the chart', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' }, { target: 'b' });
    const fault: Fault = { kind: 'refused', reason: 'invalid_blocks; [ERROR] something else' };
    rig.slack.troubles.push(
      { fault, arrives: false, channel: 'C-a' },
      { fault, arrives: false, channel: 'C-a' },
    );
    expect(await rig.outbox({ kinds: [drawn] }).drain()).toMatchObject({ sent: 1, failed: 1 });
    expect(await rig.rows()).toMatchObject({ a: { state: 'failed', reason: fault.reason } });
    // Charts are still tried.
    expect(rig.slack.arrived[0]?.message.chart).toEqual(chart);
  });

  it('is not posted again for a refusal that has nothing to do with its blocks', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push({ fault: { kind: 'refused', reason: 'channel_not_found' }, arrives: false });
    expect(await rig.outbox({ kinds: [drawn] }).drain()).toMatchObject({ sent: 0, failed: 1 });
    expect(rig.slack.attempts).toBe(1);
  });

  it('is looked up, and stands once, when the answer to the second post was lost', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push(
      { fault: refused, arrives: false },
      { fault: { kind: 'unknown', reason: 'TimeoutError' }, arrives: true },
    );
    expect(await rig.outbox({ kinds: [drawn] }).drain()).toMatchObject({ sent: 1, waiting: 0 });
    expect(rig.slack.arrived).toHaveLength(1);
    expect(rig.slack.searches).toHaveLength(1);
  });

  it('does not ask for the chart again after a Retry-After, which would meet the next one', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push(
      { fault: refused, arrives: false },
      { fault: { kind: 'rate_limited', retryAfterMs: 5_000 }, arrives: false },
    );
    expect(await rig.outbox({ kinds: [drawn] }).drain()).toMatchObject({ sent: 1, waiting: 0 });
    expect(rig.slack.attempts).toBe(3);
    expect(rig.slack.arrived[0]?.message).not.toHaveProperty('chart');
  });

  it('is tried with its chart again an hour after one was refused', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push({ fault: refused, arrives: false });
    const outbox = rig.outbox({ kinds: [drawn] });
    await outbox.drain();
    await rig.plan({ target: 'b' });
    await outbox.drain();
    rig.steady.moveTo(new Date(rig.steady.now().getTime() + 3_600_000));
    await rig.plan({ target: 'c' });
    await outbox.drain();
    const withChart = rig.slack.arrived.map(({ message }) => 'chart' in message);
    expect(withChart).toEqual([false, false, true]);
  });

  it('is left to the others when the lock is lost between the two posts, and stands once', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' });
    rig.slack.troubles.push({ fault: refused, arrives: false });
    const losing = { ...ownershipOf('me'), confirm: async () => rig.slack.attempts === 0 };
    await rig.outbox({ kinds: [drawn], ownership: losing, patienceMs: 1 }).drain();
    expect(rig.slack.arrived).toEqual([]);
    expect(await rig.rows()).toMatchObject({ a: { state: 'sending', owner: 'me' } });
    const other = rig.outbox({ kinds: [drawn], ownership: ownershipOf('you', ['me']), sweepMs: 0 });
    expect(await other.drain()).toMatchObject({ sent: 1, waiting: 0 });
    expect(rig.slack.arrived).toHaveLength(1);
  });
});
