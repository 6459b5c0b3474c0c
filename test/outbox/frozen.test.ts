import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { judge } from '../support/kill-loop/checker.ts';
import { finish } from '../support/kill-loop/finish.ts';
import { deliveriesOf } from '../support/kill-loop/work.ts';
import { createWorld } from '../support/kill-loop/world.ts';

const SETTLE_MS = 200;

/** Whether Linux says that a process stands still. */
function isFrozen(pid: number | undefined): boolean {
  return / T /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

it.runIf(process.platform === 'linux')(
  'a process that is frozen just before a post is not taken for dead, however long it takes (postgres)',
  // Frozen in the middle of a transaction, it holds rows until the server ends that, after 10 seconds.
  { timeout: 60_000 },
  async () => {
    const world = await createWorld('postgres');
    onTestFinished(() => world.close());
    const work = { channels: world.channels, replies: 1, from: 0, to: 1 };
    const frozen = await world.startWorker(
      { work, settleMs: SETTLE_MS },
      { failpoint: 'rendered:2:SIGSTOP' },
    );
    await expect.poll(() => isFrozen(frozen.process.pid), { timeout: 10_000 }).toBe(true);

    // Another process sends the rest meanwhile, and has five settle times to judge.
    const options = { settleMs: SETTLE_MS };
    const meanwhile = await finish(world, work, { options, lateMs: 5 * SETTLE_MS });
    expect(meanwhile.lost).not.toEqual([]);
    expect(await finish(world, work, { options })).toEqual(meanwhile);

    frozen.process.kill('SIGCONT');
    const planned = deliveriesOf(work);
    const verdict = () => judge(world.slack.ledger(), planned);
    await expect.poll(() => verdict().lost, { timeout: 10_000 }).toEqual([]);
    expect(verdict()).toEqual({ posts: 6, lost: [], doubled: [], stray: [] });
  },
);
