import { expect, it, onTestFinished } from 'vitest';
import { machineClock } from '../../src/clock.ts';
import { openDatabase } from '../../src/database/open.ts';
import { createOutbox } from '../../src/outbox/outbox.ts';
import { takePostgresLock } from '../../src/outbox/postgres-lock.ts';
import { freshDatabase } from '../support/databases.ts';
import { FakeSlack } from './fake-slack.ts';
import { card, createRig } from './rig.ts';

const FAST = { workspace: { start: 2_000, most: 2_000, least: 1 }, channelGapMs: 0, readGapMs: 0 };

it('several processes on PostgreSQL share the work: each delivery is posted by one of them', async () => {
  const fresh = await freshDatabase('postgres');
  onTestFinished(async () => {
    await fresh.database.close();
    await fresh.remove();
  });
  const { url } = fresh;
  const rig = await createRig(fresh.database);
  await rig.plan(...Array.from({ length: 150 }, (_, index) => ({ target: `t${index}` })));

  const processes = await Promise.all(
    [1, 2, 3].map(async () => {
      const own = openDatabase(url);
      const slack = new FakeSlack(machineClock);
      const ownership = await takePostgresLock(url, () => {});
      const outbox = createOutbox({
        context: { ...rig.context, db: own.db, machine: machineClock },
        kinds: [card],
        sender: slack,
        ownership,
        pollMs: 5,
        pace: FAST,
      });
      return { own, slack, ownership, outbox };
    }),
  );
  const summaries = await Promise.all(processes.map(({ outbox }) => outbox.drain()));
  for (const { own, ownership } of processes) {
    await ownership.release();
    await own.close();
  }

  const posted = processes.flatMap(({ slack }) => slack.arrived.map((post) => post.message.text));
  expect(posted).toHaveLength(150);
  expect(new Set(posted).size).toBe(150);
  expect(processes.every(({ slack }) => slack.arrived.length > 0)).toBe(true);
  expect(summaries.reduce((sum, { sent }) => sum + sent, 0)).toBe(150);
});
