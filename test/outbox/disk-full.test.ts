import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { onSqlite } from '../support/databases.ts';
import { judge } from '../support/kill-loop/checker.ts';
import { finish } from '../support/kill-loop/finish.ts';
import { deliveriesOf } from '../support/kill-loop/work.ts';
import { createWorld } from '../support/kill-loop/world.ts';
import { waitFor } from '../support/wait.ts';
import { createRig } from './rig.ts';

onSqlite('a full disk', (open) => {
  it('refuses a plan whole, and takes it once there is room again', async () => {
    const rig = await createRig(await open());
    const { db } = rig.context;
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
    await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(db);
    const week = Array.from({ length: 200 }, (_, index) => ({ target: `team-${index}` }));
    await expect(rig.plan(...week)).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(await rig.rows()).toEqual({});
    expect(await rig.outbox().drain()).toMatchObject({ sent: 0, waiting: 0 });

    await sql`pragma max_page_count = 100000`.execute(db);
    expect(await rig.plan(...week)).toBe(200);
    expect(Object.keys(await rig.rows())).toHaveLength(200);
  });
});

/** How far the database's log may grow: room for the plan and for a few of its posts. */
const MOST_BYTES = 900_000;

// A limit on the size of files is as near to a full disk as one comes without being root: SQLite cannot write on.
it.runIf(existsSync('/usr/bin/prlimit'))(
  'a process whose disk is full lives on, and says the rest once there is room: nothing lost, nothing doubled',
  async () => {
    const world = await createWorld('sqlite');
    onTestFinished(() => world.close());
    const work = { channels: world.channels, replies: 3, from: 0, to: 2 };
    const posts = () => world.slack.ledger().length;
    const worker = await world.startWorker({ work, settleMs: 300 }, { mostBytes: MOST_BYTES });
    await worker.planned;
    let seen = -1;
    await waitFor(
      'the disk to be full',
      async () => {
        const before = seen;
        seen = posts();
        await new Promise((resolve) => setTimeout(resolve, 700));
        return before === posts();
      },
      15_000,
    );
    expect(posts()).toBeGreaterThan(0);
    expect(posts()).toBeLessThan(24);
    expect(worker.process.exitCode).toBeNull();

    execFileSync('prlimit', ['--pid', String(worker.process.pid), '--fsize=unlimited:']);
    const verdict = () => judge(world.slack.ledger(), deliveriesOf(work));
    await waitFor('the rest', () => verdict().lost.length === 0, 60_000);
    worker.process.kill('SIGKILL');
    await worker.ended;
    expect(await finish(world, work)).toEqual({ posts: 24, lost: [], doubled: [], stray: [] });
  },
);
