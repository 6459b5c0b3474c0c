import { expect, it } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { createPaces, DEFAULT_PACE } from '../../src/outbox/pace.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createRig } from './rig.ts';

function start() {
  const clock = createFixedClock(new Date(0));
  const paces = createPaces(clock, { ...DEFAULT_PACE, workspace: { start: 100, most: 100, least: 1 } });
  const pass = (ms: number) => clock.moveTo(new Date(clock.now().getTime() + ms));
  return { paces, pace: paces.of('w1'), pass };
}

it('closes a channel for the gap, and for as long as a post is under way', () => {
  const { pace, pass } = start();
  pace.started('C1');
  pace.started('C2');
  pace.finished('C2');
  pass(1_099);
  expect(pace.closedChannels().toSorted()).toEqual(['C1', 'C2']);
  pass(1);
  expect(pace.closedChannels()).toEqual(['C1']);
  pace.finished('C1');
  expect(pace.closedChannels()).toEqual([]);
});

it('keeps a Retry-After to the channel that it was given to (trap 7)', () => {
  const { pace, pass } = start();
  pace.rateLimited('C1', 30_000);
  pass(2_000);
  expect(pace.closedChannels()).toEqual(['C1']);
  expect(pace.waitMs()).toBe(0);
  pass(28_000);
  expect(pace.closedChannels()).toEqual([]);
});

it('takes Retry-Afters of several channels for one of the workspace', () => {
  const { pace, pass } = start();
  pace.rateLimited('C1', 30_000);
  pace.rateLimited('C2', 20_000);
  pass(1_000);
  expect(pace.waitMs()).toBe(19_000);
});

it('keeps workspaces apart', () => {
  const { paces } = start();
  paces.of('w1').pause(5_000);
  paces.of('w2').tookRead();
  expect(paces.closedWorkspaces()).toEqual(['w1']);
  expect(paces.closedForReading()).toEqual(['w2']);
});

it('tells when the first closed gate opens', () => {
  const { paces, pace } = start();
  expect(paces.nextOpeningMs()).toBe(Number.POSITIVE_INFINITY);
  pace.pause(5_000);
  pace.tookRead();
  expect(paces.nextOpeningMs()).toBe(1_300);
});

onBothDatabases('the pace of a drain', (open) => {
  it('keeps 1.1 s between two posts in a channel and a quarter of a second between any two', async () => {
    const rig = await createRig(await open());
    const parent = { kind: 'test.card.v1', period: '2026-W47', target: 'a' };
    await rig.plan(
      { target: 'a' },
      { target: 'a:1', parent },
      { target: 'a:2', parent },
      ...['b', 'c', 'd', 'e', 'f', 'g'].map((target) => ({ target })),
    );
    await rig.outbox({ pace: { ...DEFAULT_PACE, workspace: { start: 4, most: 4, least: 1 } } }).drain();
    const times = rig.slack.arrived.map((post) => post.at).toSorted((a, b) => a - b);
    const inA = rig.slack.arrived.filter((post) => post.channel === 'C-a').map((post) => post.at);
    expect(inA).toHaveLength(3);
    for (const [index, at] of inA.entries())
      if (index > 0) expect(at - (inA[index - 1] ?? 0)).toBeGreaterThanOrEqual(1_100);
    // The bucket may have saved one post up; then it gives four a second.
    for (const [index, at] of times.entries()) {
      if (index > 1) expect(at - (times[index - 2] ?? 0)).toBeGreaterThanOrEqual(250);
    }
    expect(times).toHaveLength(9);
  });
});

onBothDatabases('the patience of a drain', (open) => {
  it('is for one thing that does not move, not for all that there is to send', async () => {
    const rig = await createRig(await open());
    await rig.plan(...Array.from({ length: 40 }, (_, index) => ({ target: `t${index}` })));
    const startedAt = rig.machine.now().getTime();
    expect(await rig.outbox({ patienceMs: 2_000, pollMs: 20 }).drain()).toMatchObject({
      sent: 40,
      waiting: 0,
    });
    expect(rig.machine.now().getTime() - startedAt).toBeGreaterThan(4_000);
  });

  it('ends where only a long wait is left', async () => {
    const rig = await createRig(await open());
    await rig.plan({ target: 'a' }, { target: 'b' });
    rig.slack.troubles.push({ fault: { kind: 'rate_limited', retryAfterMs: 60_000 }, arrives: false });
    const startedAt = rig.machine.now().getTime();
    expect(await rig.outbox({ patienceMs: 2_000, pollMs: 20 }).drain()).toMatchObject({
      sent: 1,
      waiting: 1,
    });
    expect(rig.machine.now().getTime() - startedAt).toBeLessThan(60_000);
  });
});
