import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { answerBuddy } from '../../src/onboarding/actions/buddy.ts';
import { changeOnboarding, draftChange, followPlan } from '../../src/onboarding/actions/change.ts';
import { finishTask, reopenTask } from '../../src/onboarding/actions/done.ts';
import { decideOnGate } from '../../src/onboarding/actions/gate.ts';
import { openOnboarding } from '../../src/onboarding/actions/may.ts';
import { rampSheet } from '../../src/onboarding/actions/ramp.ts';
import { startOnboarding } from '../../src/onboarding/actions/start.ts';
import { copyPlan, dropTask, saveTask } from '../../src/onboarding/actions/templates.ts';
import { moveOnboarding } from '../../src/onboarding/store/merge.ts';
import { allRunning } from '../../src/onboarding/store/onboardings.ts';
import { type OpenFresh, onBothDatabases } from '../support/databases.ts';
import { createCompany, type PersonDraft } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

/** Noon in Istanbul on Monday 23 November 2026: Mert leads Ana and Cem; Nil is an admin. */
async function acmeWith(open: OpenFresh) {
  const acme = await createCompany(open, { now: '2026-11-23T09:00:00Z' });
  const teamId = await acme.addTeam({ name: 'East' });
  const mert = await acme.addPerson({ name: 'Mert Manager' });
  const ana = await acme.addPerson({ name: 'Ana New', managerId: mert, teamId, slackId: 'U0ANA' });
  const cem = await acme.addPerson({ name: 'Cem Buddy', managerId: mert, teamId, slackId: 'U0CEM' });
  const nil = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
  const callers = {
    mert: await acme.callerOf(mert),
    ana: await acme.callerOf(ana),
    cem: await acme.callerOf(cem),
    nil: await acme.callerOf(nil),
  };
  const start = async (plan = 'seller', personId = ana) => {
    const form = { personId, plan, firstDay: '2026-11-30', buddySlackId: 'U0CEM', locale: 'en' as const };
    await startOnboarding(acme.context, callers.mert, form);
    const [running] = await allRunning(acme.db, acme.workspace.id);
    return running?.id ?? '';
  };
  const planned = async () =>
    (await acme.db.selectFrom('delivery').select(['kind', 'target']).execute()).map(
      ({ kind, target }) =>
        `${kind} ${Object.entries({ mert, ana, cem }).find(([, id]) => id === target)?.[0]}`,
    );
  return { acme, mert, ana, cem, teamId, callers, start, planned };
}

onBothDatabases('somebody’s first 90 days', (open) => {
  it('begin once; the buddy is asked, and whoever prepares something hears of it when it is time', async () => {
    const { acme, callers, start, planned } = await acmeWith(open);
    const id = await start();
    // Monday is the fifth working day before the 30th: the laptop is due today.
    expect((await planned()).sort()).toEqual(['onboarding.before.v1 mert', 'onboarding.buddy_asked.v1 cem']);
    expect(await refusalOf(start())).toContain('already goes through a plan');
    await answerBuddy(acme.context, callers.cem, id, true);
    const { sheet } = await openOnboarding(acme.context, callers.mert, id);
    expect(sheet.tasks.slice(0, 4).map(({ key, due }) => [key, due])).toEqual([
      ['equipment', '2026-11-23'],
      ['accounts', '2026-11-25'],
      ['announce', '2026-11-25'],
      ['buddy_prepares', '2026-11-26'],
    ]);
    expect(sheet.tasks.at(-1)).toMatchObject({ key: 'review_90', due: '2027-02-25' });
  });

  it('are read by the newcomer and those above, in part by the buddy, and by no admin', async () => {
    const { acme, callers, start } = await acmeWith(open);
    const id = await start();
    const seen = async (who: keyof typeof callers) =>
      (await openOnboarding(acme.context, callers[who], id)).visible.length;
    expect([await seen('ana'), await seen('mert'), await seen('cem')]).toEqual([37, 37, 5]);
    expect(await refusalOf(seen('nil'))).toContain('no such plan');
    await answerBuddy(acme.context, callers.cem, id, false);
    expect(await refusalOf(seen('cem'))).toContain('no such plan');
  });

  it('go on task by task: each by whoever it is for, once, and back', async () => {
    const { acme, callers, start } = await acmeWith(open);
    const id = await start();
    const done = (who: keyof typeof callers, key: string) =>
      finishTask(acme.context, callers[who], { id, key, evidence: 'Seen' });
    expect(await done('ana', 'tools')).toMatchObject({ done: 1, all: 37, asks: null });
    expect(await refusalOf(done('ana', 'tools'))).toContain('done already');
    expect(await refusalOf(done('ana', 'welcome'))).toContain('somebody else’s');
    expect(await refusalOf(done('cem', 'tools'))).toContain('no such plan');
    expect(await done('cem', 'lunch')).toMatchObject({ done: 2 });
    expect(await refusalOf(done('mert', 'review_30'))).toContain('say whether it is passed');
    expect(await reopenTask(acme.context, callers.ana, { id, key: 'tools' })).toMatchObject({ done: 1 });
    const audit = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'onboarding.%')
      .execute();
    expect(audit.map(({ action }) => action)).toEqual(
      ['started', 'task_done', 'task_done', 'task_reopened'].map((each) => `onboarding.${each}`),
    );
  });

  it('a gate is the manager’s to pass, and says why when it is not', async () => {
    const { acme, callers, start, planned } = await acmeWith(open);
    const id = await start();
    const word = (isPassed: boolean, reason = '') =>
      decideOnGate(acme.context, callers.mert, { id, key: 'pitch', isPassed, reason });
    const said = await finishTask(acme.context, callers.ana, { id, key: 'pitch', evidence: '' });
    expect(said).toMatchObject({ done: 0, asks: 'Mert Manager' });
    expect(await planned()).toContain('onboarding.gate_asked.v1 mert');
    expect(await refusalOf(word(false))).toContain('what is still missing');
    const own = () =>
      decideOnGate(acme.context, callers.ana, { id, key: 'pitch', isPassed: true, reason: '' });
    expect(await refusalOf(own())).toContain('Only those who lead');
    expect((await word(false, 'No proof')).task).toMatchObject({
      isDone: false,
      doneOn: null,
      gate: { state: 'not_yet', reason: 'No proof' },
    });
    expect((await openOnboarding(acme.context, callers.mert, id)).sheet.concerns).toMatchObject([
      { kind: 'gate_failed' },
    ]);
    expect(await word(true)).toMatchObject({ done: 1, task: { isDone: true } });
    expect(await refusalOf(word(true))).toContain('done already');
  });

  it('move with their first day, and keep what was done', async () => {
    const { acme, callers, start, planned } = await acmeWith(open);
    const id = await start();
    await finishTask(acme.context, callers.ana, { id, key: 'tools', evidence: '' });
    await changeOnboarding(acme.context, callers.mert, { id, firstDay: '2026-12-07', buddySlackId: 'U0CEM' });
    // The same once more is nothing new.
    await changeOnboarding(acme.context, callers.mert, { id, firstDay: '2026-12-07', buddySlackId: 'U0CEM' });
    const { sheet } = await openOnboarding(acme.context, callers.mert, id);
    const due = (key: string) => sheet.tasks.find((task) => task.key === key)?.due;
    expect([due('tools'), due('first_log')]).toEqual(['2026-12-01', '2026-12-10']);
    expect((await planned()).filter((each) => each.startsWith('onboarding.buddy_asked'))).toHaveLength(1);
  });

  it('follow a changed plan only when somebody says so', async () => {
    const { acme, callers, start } = await acmeWith(open);
    const copy = { id: 'plan-1', starter: 'sdr', locale: 'en', name: 'Ours' } as const;
    const { tasks } = await copyPlan(acme.context, callers.mert, copy);
    const id = await start('plan-1');
    const [pitch] = tasks.filter(({ key }) => key === 'one_minute');
    if (!pitch) throw new Error('No such task');
    const moved = { ...pitch, day: 7, title: 'Say it in half a minute' };
    expect((await saveTask(acme.context, callers.nil, 'plan-1', moved)).version).toBe(2);
    expect((await dropTask(acme.context, callers.mert, 'plan-1', 'research')).version).toBe(3);
    const bad = () => saveTask(acme.context, callers.mert, 'plan-1', { ...moved, day: 0 });
    expect(await refusalOf(bad())).toContain('working day from 1 to 130');
    expect(await refusalOf(dropTask(acme.context, callers.ana, 'plan-1', 'pitch'))).toContain(
      'whoever leads people',
    );
    const before = (await openOnboarding(acme.context, callers.mert, id)).sheet.tasks;
    expect(before).toHaveLength(42);
    expect((await draftChange(acme.context, callers.mert, id)).newer?.version).toBe(3);
    expect(await followPlan(acme.context, callers.mert, id)).toMatchObject({
      changed: [{ key: 'one_minute' }],
      added: [],
      removed: ['research'],
    });
    const after = (await openOnboarding(acme.context, callers.mert, id)).sheet.tasks;
    expect(after.find(({ key }) => key === 'one_minute')).toMatchObject({
      title: moved.title,
      due: '2026-12-08',
    });
    expect(after).toHaveLength(41);
    expect(await refusalOf(followPlan(acme.context, callers.mert, id))).toContain('nothing to take over');
  });

  it('belong to one person when two turn out to be one, who goes through one plan', async () => {
    const { acme, ana, mert, start } = await acmeWith(open);
    await start();
    const twin = await acme.addPerson({ name: 'A. New', managerId: mert, slackId: null });
    await start('sdr', twin);
    await acme.change((trx, change) => moveOnboarding(trx, change, { from: twin, into: ana }));
    const rows = await acme.db
      .selectFrom('onboarding')
      .select(['person_id', 'starter', 'state'])
      .orderBy('starter')
      .execute();
    expect(rows).toEqual([
      { person_id: ana, starter: 'sdr', state: 'ended' },
      { person_id: ana, starter: 'seller', state: 'running' },
    ]);
  });
});

onBothDatabases('how long until people are ramped', (open) => {
  /** Five people from 1 June on with 10 deals a month as their number; what they won from June on. */
  const WON: Readonly<Record<string, number[]>> = {
    One: [2, 5, 10, 4, 10],
    Two: [1, 10, 3, 3, 3],
    Three: [0, 4, 8, 8, 9],
    Four: [1, 1, 1, 1, 8],
    Five: [1, 2, 3, 4, 5],
  };

  async function ramping(names: readonly string[]) {
    const acme = await createCompany(open, { now: '2026-11-23T09:00:00Z' });
    const mert = await acme.addPerson({ name: 'Mert Manager' });
    for (const name of names) {
      const draft: PersonDraft = { name, managerId: mert };
      const personId = await acme.addPerson(draft);
      await acme.db
        .updateTable('person')
        .set({ started_on: '2026-06-01' })
        .where('id', '=', personId)
        .execute();
      const goal = { subject: { personId }, kpi: 'deals_won', periodKind: 'month' } as const;
      const version = {
        validFrom: '2026-06-01',
        validTo: null,
        target: 10,
        currency: null,
        authorId: null,
        reason: '',
      };
      const newId = () => acme.context.newId();
      await inTransaction(acme.db, (trx) =>
        addGoalVersion(trx, acme.workspace.id, goal, version, { newId, at: 0 }),
      );
      const facts = (WON[name] ?? []).map((amount, at) => ({
        subject: { kind: 'person' as const, id: personId },
        kpi: 'deals_won' as const,
        date: `2026-${String(6 + at).padStart(2, '0')}-15`,
        occurredAt: new Date('2026-06-15T09:00:00Z'),
        amount,
        count: amount,
        currency: null,
        source: { kind: 'activity_import' as const, id: `${name}-${at}` },
      }));
      await acme.change((trx, { workspaceId }) => writeFacts(trx, acme.context, workspaceId, facts));
    }
    return { acme, mert: await acme.callerOf(mert) };
  }

  it('is a median of five and more, by the definition that is asked for', async () => {
    const { acme, mert } = await ramping(Object.keys(WON));
    // By B: One by the end of August (92 days), Two by July's (61); Three, Four and Five not through October (153): 3 of 5 left.
    expect(await rampSheet(acme.context, mert, { kpi: null, by: { kind: 'B', percent: 100 } })).toMatchObject(
      {
        kpi: 'deals_won',
        count: 5,
        ramped: 2,
        median: { kind: 'at_least', days: 153 },
      },
    );
    // At 80 %: One 92, Two 61, Three 92, Four 153; Five open. 4/5, then of four at risk two: 2/5.
    expect(await rampSheet(acme.context, mert, { kpi: null, by: { kind: 'B', percent: 80 } })).toMatchObject({
      ramped: 4,
      median: { kind: 'known', days: 92 },
    });
    // By C only Three, in August; One's October and Four's may be the first of two.
    expect(await rampSheet(acme.context, mert, { kpi: null, by: { kind: 'C' } })).toMatchObject({
      ramped: 1,
    });
  });

  it('is counts alone below five', async () => {
    const { acme, mert } = await ramping(['One', 'Two', 'Three', 'Four']);
    const sheet = await rampSheet(acme.context, mert, { kpi: null, by: { kind: 'B', percent: 100 } });
    expect(sheet).toMatchObject({ count: 4, ramped: 2, median: null });
  });
});
