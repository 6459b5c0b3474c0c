import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { capabilities } from '../src/app.ts';
import type { Job } from '../src/capability.ts';
import { createFixedClock, machineClock } from '../src/clock.ts';
import type { Context } from '../src/context.ts';
import type { Reader } from '../src/database/open.ts';
import { createHeartbeat } from '../src/heartbeat.ts';
import { insertRound } from '../src/rounds/store/rounds.ts';
import { logLines } from './edge/log-lines.ts';
import { onSqlite } from './support/databases.ts';
import { addEarlierCard } from './support/earlier-card.ts';
import { createCompany, slackMember } from './support/fixtures.ts';
import { addPlannedCompetition } from './support/planned-competition.ts';

const START = '2026-11-23T06:00:00Z';
const at = (time: string) => new Date(`2026-11-23T${time}Z`);

afterEach(() => {
  vi.useRealTimers();
});

/** Jobs on a clock that stands; `drain` notes itself and then does what the test says. */
function rig(
  jobs: Job[],
  drain: () => Promise<unknown> = async () => {},
  nextDelivery?: (after: Date) => Promise<Date | null>,
) {
  const clock = createFixedClock(new Date(START));
  const { log, lines } = logLines();
  // No job here looks at anything but the clocks.
  const context = { clock, machine: machineClock, log } as unknown as Context;
  const heartbeat = createHeartbeat({ context, jobs, drain, ...(nextDelivery ? { nextDelivery } : {}) });
  onTestFinished(() => heartbeat.stop());
  return { heartbeat, clock, lines };
}

/** A job that is due at fixed instants and notes when it ran. */
function jobDueAt(times: readonly Date[], ran: string[], name = 'job'): Job {
  return {
    name,
    nextDue: async (_context, after) => times.find((time) => time > after) ?? null,
    run: async (_context, now) => void ran.push(`${name} ${now.toISOString().slice(11, 16)}`),
  };
}

it('moves time through every due instant of every job, in order, and sends after each', async () => {
  const ran: string[] = [];
  const { heartbeat, clock } = rig(
    [
      jobDueAt([at('06:10:00'), at('06:30:00')], ran, 'a'),
      jobDueAt([at('06:20:00'), at('06:30:00')], ran, 'b'),
    ],
    async () => void ran.push('sent'),
  );
  await heartbeat.advance(clock, at('06:40:00'));
  expect(ran).toEqual([
    ...['a 06:10', 'b 06:10', 'sent'],
    ...['a 06:20', 'b 06:20', 'sent'],
    ...['a 06:30', 'b 06:30', 'sent'],
    ...['a 06:40', 'b 06:40', 'sent'],
  ]);
  expect(clock.now()).toEqual(at('06:40:00'));
});

it('sends at the instant at which something is to be said, though no job is due then', async () => {
  const sent: string[] = [];
  const due = at('06:17:00');
  const { heartbeat, clock } = rig(
    [],
    async () => void sent.push(clock.now().toISOString().slice(11, 16)),
    async (after) => (after < due ? due : null),
  );
  await heartbeat.advance(clock, at('06:40:00'));
  expect(sent).toEqual(['06:17', '06:40']);
});

it('visits the instant it moves to once, even when something is due just then', async () => {
  const ran: string[] = [];
  const { heartbeat, clock } = rig([jobDueAt([at('06:10:00')], ran)]);
  await heartbeat.advance(clock, at('06:10:00'));
  expect(ran.filter((each) => each === 'job 06:10').length).toBeGreaterThanOrEqual(1);
  expect(new Set(ran)).toEqual(new Set(['job 06:10']));
});

it('stops short of what is due later', async () => {
  const ran: string[] = [];
  const { heartbeat, clock } = rig([jobDueAt([at('06:10:00'), at('06:50:00')], ran)]);
  await heartbeat.advance(clock, at('06:40:00'));
  expect(ran).toEqual(['job 06:10', 'job 06:40']);
});

it('hears a job that names a new instant while time moves', async () => {
  const ran: string[] = [];
  const instants = [at('06:10:00')];
  const planner: Job = {
    name: 'planner',
    nextDue: async (_context, after) => instants.find((time) => time > after) ?? null,
    run: async (_context, now) => {
      ran.push(now.toISOString().slice(11, 16));
      if (now.getTime() === at('06:10:00').getTime()) instants.push(at('06:15:00'));
    },
  };
  const { heartbeat, clock } = rig([planner]);
  await heartbeat.advance(clock, at('06:20:00'));
  expect(ran).toEqual(['06:10', '06:15', '06:20']);
});

it.each([
  { name: 'rejects', fail: () => Promise.reject(new Error('broken')) },
  {
    name: 'throws before it has a promise',
    fail: () => {
      throw new Error('broken');
    },
  },
])('a job that $name is logged, and neither the others nor the sending wait for it', async ({ fail }) => {
  const ran: string[] = [];
  const broken: Job = { name: 'broken', nextDue: async () => null, run: fail };
  const { heartbeat, lines } = rig([broken, jobDueAt([], ran)], async () => void ran.push('sent'));
  await heartbeat.tick();
  expect(ran).toEqual(['job 06:00', 'sent']);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 50, job: 'broken', error: { message: 'broken' } },
  ]);
  await heartbeat.tick();
  expect(ran).toHaveLength(4);
});

it('a fault in sending is logged and the next tick sends again', async () => {
  let attempts = 0;
  const { heartbeat, lines } = rig([], async () => {
    attempts++;
    if (attempts === 1) throw new Error('no database');
  });
  await heartbeat.tick();
  await heartbeat.tick();
  expect(attempts).toBe(2);
  expect(lines).toHaveLength(1);
});

it.each([
  { name: 'cannot say when it is due', nextDue: () => Promise.reject(new Error('broken')) },
  { name: 'names the present instant', nextDue: async (_context: Context, after: Date) => after },
  { name: 'names a past instant', nextDue: async () => at('05:00:00') },
  { name: 'names no instant at all', nextDue: async () => new Date(Number.NaN) },
])('a job that $name keeps no other from its instants', async ({ nextDue }) => {
  const ran: string[] = [];
  const odd: Job = { name: 'odd', nextDue, run: async () => {} };
  const { heartbeat, clock } = rig([odd, jobDueAt([at('06:10:00')], ran)]);
  await heartbeat.advance(clock, at('06:20:00'));
  expect(ran).toEqual(['job 06:10', 'job 06:20']);
});

it('ticks never overlap, whoever asks for them', async () => {
  let underWay = 0;
  let most = 0;
  const job: Job = {
    name: 'slow',
    nextDue: async (_context, after) => (after < at('06:05:00') ? at('06:05:00') : null),
    run: async () => {
      underWay++;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setImmediate(resolve));
      underWay--;
    },
  };
  const { heartbeat, clock } = rig([job]);
  await Promise.all([
    heartbeat.tick(),
    heartbeat.advance(clock, at('06:10:00')),
    heartbeat.tick(),
    heartbeat.tick(),
  ]);
  expect(most).toBe(1);
});

it('beats at every full minute until it is stopped', async () => {
  vi.useFakeTimers({ now: new Date(START) });
  const ran: string[] = [];
  const { heartbeat } = rig([jobDueAt([], ran)]);
  heartbeat.start();
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(ran.length).toBe(3);
  await heartbeat.stop();
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(ran.length).toBe(3);
});

it.each([
  { name: 'back', by: -3_600_000 },
  { name: 'forward', by: 3_600_000 },
])("goes on beating every minute when the machine's clock is set $name by an hour", async ({ by }) => {
  const printed = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'log'), vi.spyOn(console, 'error')];
  vi.useFakeTimers({ now: new Date(START) });
  const ran: string[] = [];
  const { heartbeat } = rig([jobDueAt([], ran)]);
  heartbeat.start();
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  vi.setSystemTime(Date.now() + by);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  // While it is noticed, one beat may come twice or not at all.
  expect(ran.length).toBeGreaterThanOrEqual(12);
  expect(ran.length).toBeLessThanOrEqual(14);
  // node-cron would write a line of its own for every minute that was jumped over.
  for (const print of printed) expect(print).not.toHaveBeenCalled();
  await heartbeat.stop();
});

it('beats on while a long run of posts is being sent', async () => {
  vi.useFakeTimers({ now: new Date(START) });
  const ran: string[] = [];
  const { heartbeat } = rig([jobDueAt([], ran)], () => new Promise<void>(() => {}));
  heartbeat.start();
  await vi.advanceTimersByTimeAsync(3 * 60_000);
  expect(ran.length).toBe(3);
  await heartbeat.stop();
});

it('a stop waits for the tick that is under way', async () => {
  let finish = () => {};
  const { heartbeat } = rig([], () => new Promise<void>((resolve) => (finish = resolve)));
  const tick = heartbeat.tick();
  let isStopped = false;
  const stopped = heartbeat.stop().then(() => {
    isStopped = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isStopped).toBe(false);
  finish();
  await Promise.all([tick, stopped]);
});

onSqlite('Every job of the product', (open) => {
  const jobs = capabilities.flatMap((capability) => capability.jobs ?? []);

  /** A team with a channel, on the morning of a card; each job has looked at it once. */
  async function companyAtWork() {
    const company = await createCompany(open);
    const teamId = await company.addTeam({ name: 'East', channelId: 'C1' });
    const ana = await company.addPerson({ name: 'Ana', teamId });
    await company.change((trx) =>
      addEarlierCard(trx, company.context, company.workspace.id, {
        teamId,
        personId: ana,
        date: '2026-11-18',
      }),
    );
    await addPlannedCompetition(company, ana);
    const round = { id: 'round', subjectId: ana, managerId: null, openedBy: ana, endsOn: '2026-12-04' };
    const closesAt = new Date('2026-12-07T07:00:00Z');
    await company.change((trx, { workspaceId, clock }) =>
      insertRound(trx, workspaceId, { ...round, closesAt }, clock.now()),
    );
    company.context.slack.members = [slackMember({ slackUserId: 'U0000001', name: 'Ana' })];
    const runAll = async () => {
      for (const job of jobs) await job.run(company.context, company.context.clock.now());
    };
    await runAll();
    return { ...company, runAll };
  }

  /** What only looks, with each beat, whether something is left to do. */
  const UNFORESEEN = ['asks.digest', 'onboarding.lists', 'recognition.remove', 'wins.watch'];

  it.each(jobs.filter(({ name }) => !UNFORESEEN.includes(name)))(
    '$name names an instant that is still to come, and the same one from just before it',
    async (job) => {
      const { context } = await companyAtWork();
      const now = context.clock.now();
      const due = await job.nextDue(context, now);
      expect(due?.getTime()).toBeGreaterThan(now.getTime());
      expect(await job.nextDue(context, new Date((due?.getTime() ?? 0) - 1))).toEqual(due);
    },
  );

  const written = async (db: Reader) => ({
    deliveries: await db.selectFrom('delivery').selectAll().orderBy('id').execute(),
    schedules: await db.selectFrom('scorecard_schedule').selectAll().execute(),
    runs: await db.selectFrom('job_run').selectAll().execute(),
    changes: await db.selectFrom('audit').selectAll().execute(),
  });

  it('does nothing more when it runs a second time at the same instant', async () => {
    const { context, db, runAll } = await companyAtWork();
    context.clock.moveTo(at('06:00:00'));
    await runAll();
    const once = await written(db);
    expect(once.deliveries.length).toBeGreaterThan(0);
    expect(once.runs.length).toBeGreaterThan(0);
    await runAll();
    expect(await written(db)).toEqual(once);
  });

  it('misses nothing when the clock is set forward by an hour, and repeats nothing when it is set back', async () => {
    const { context, db } = await companyAtWork();
    const runAt = async (now: Date) => {
      for (const job of jobs) await job.run({ ...context, clock: createFixedClock(now) }, now);
    };
    await runAt(at('05:59:00'));
    const before = await written(db);
    expect(before.deliveries).toEqual([]);
    await runAt(at('06:59:00'));
    const once = await written(db);
    expect(once.deliveries.length).toBeGreaterThan(0);
    for (const time of ['05:59:00', '06:00:00', '06:01:00', '06:59:00']) await runAt(at(time));
    expect(await written(db)).toEqual(once);
  });
});
