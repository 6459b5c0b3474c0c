import { expect, it } from 'vitest';
import { checkGoal } from '../../../src/goals/actions/check-goal.ts';
import { closedGoals } from '../../../src/goals/actions/closing/closed-goals.ts';
import { goalCalendar } from '../../../src/goals/actions/goal-calendar.ts';
import { goalLine } from '../../../src/goals/actions/goal-line.ts';
import { goalLinesOfPeople } from '../../../src/goals/actions/lines-of-people.ts';
import { mergeGoals } from '../../../src/goals/actions/merge-goals.ts';
import { setGoal } from '../../../src/goals/actions/set-goal.ts';
import { setSteps } from '../../../src/goals/actions/steps/set-steps.ts';
import { tickStep } from '../../../src/goals/actions/steps/tick-step.ts';
import { goalPeriod, goalsOn } from '../../../src/goals/index.ts';
import { closingJob } from '../../../src/goals/jobs.ts';
import { closedCard } from '../../../src/goals/messages/closed-card.ts';
import { hadVersion } from '../../../src/goals/store/goal-versions.ts';
import { stepsOf } from '../../../src/goals/store/steps.ts';
import { plainYear } from '../../../src/kernel/company-year.ts';
import { defineOwnKpi, draftOwn, type OwnKey, ofKey, writeFacts } from '../../../src/kpis/index.ts';
import { translate } from '../../../src/locales/index.ts';
import type { Locale } from '../../../src/locales/locale.ts';
import { goalsFile } from '../../../src/mydata/actions/csv-files.ts';
import { personById } from '../../../src/people/index.ts';
import { onBothDatabases } from '../../support/databases.ts';
import { type Company, createCompany } from '../../support/fixtures.ts';
import { plainText } from '../../support/plain-text.ts';
import { refusalOf } from '../../support/refusal-of.ts';

const KPIS = {
  rate: { unit: 'percent' },
  answer: { unit: 'days', aggregation: 'median', direction: 'down' },
  discount: { unit: 'money', direction: 'down' },
  visits: { unit: 'count' },
  load: { unit: 'score', direction: 'in_range' },
  certified: { unit: 'bool' },
} as const satisfies Record<string, Partial<Parameters<typeof draftOwn>[0]>>;

type Name = keyof typeof KPIS;

/** Ada and Can work in East under Mert. Monday 23 November 2026, 08:55 in Istanbul. */
async function company(open: Parameters<typeof createCompany>[0]) {
  const acme = await createCompany(open);
  const manager = await acme.addPerson({ name: 'Mert Manager' });
  const team = await acme.addTeam({ name: 'East' });
  const rep = await acme.addPerson({ name: 'Ada Rep', managerId: manager, teamId: team });
  const mate = await acme.addPerson({ name: 'Can Mate', managerId: manager, teamId: team });
  const keys = await acme.change(async (trx, change) => {
    const entries: [Name, OwnKey][] = [];
    for (const [name, of] of Object.entries(KPIS)) {
      const draft = draftOwn({ name: `Our ${name}`, source: 'by_hand', ...of });
      entries.push([name as Name, (await defineOwnKpi(trx, change, draft)).kpi.key]);
    }
    return Object.fromEntries(entries) as Record<Name, OwnKey>;
  });
  const mert = await acme.callerOf(manager);
  const request = { periodKind: 'week', startsIn: 'this', repeats: true, reason: '' } as const;
  const set = (name: Name, numbers: { target: number; start?: number; upper?: number }, personId = rep) =>
    setGoal(acme.context, mert, { ...request, ...numbers, kpi: keys[name], subject: { personId } });
  return { acme, manager, team, rep, mate, keys, mert, set };
}

let entry = 0;

/** Records numbers of a person on a day; `of`: the second counter of a percentage. */
const record = (acme: Company, personId: string, kpi: OwnKey, date: string, amounts: number[], of?: number) =>
  acme.change((trx) =>
    writeFacts(
      trx,
      acme.context,
      acme.workspace.id,
      amounts.flatMap((amount) => {
        const id = `entry ${++entry}`;
        const fact = {
          subject: { kind: 'person' as const, id: personId },
          date,
          occurredAt: new Date(`${date}T09:00:00Z`),
          count: 1,
          currency: null,
          source: { kind: 'entry' as const, id },
        };
        return [
          { ...fact, kpi, amount },
          ...(of === undefined ? [] : [{ ...fact, kpi: ofKey(kpi), amount: of }]),
        ];
      }),
    ),
  );

async function runAt(acme: Company, instant: string) {
  acme.context.clock.moveTo(new Date(instant));
  await closingJob.run(acme.context, acme.context.clock.now());
}

async function closed(acme: Company, personId: string, locale: Locale = 'en') {
  const caller = await acme.callerOf(personId);
  const card = closedCard(await closedGoals(acme.context, caller, personId), caller.zone, translate(locale));
  // Spaces around the dash of a range are Intl's own.
  return plainText({ blocks: card.blocks }).replace(/(?<=\d)\s–\s(?=\d)/g, '-');
}

onBothDatabases('goals for a company’s own KPIs', (open) => {
  it('are of the type that the KPI calls for, and stand the same one by one as all at once', async () => {
    const { acme, rep, mate, keys, set } = await company(open);
    await set('rate', { target: 250_000 });
    await set('answer', { target: 200, start: 400 });
    await set('visits', { target: 10 });
    await set('load', { target: 600, upper: 800 });
    await set('certified', { target: 1 });
    await set('rate', { target: 500_000 }, mate);
    await record(acme, rep, keys.rate, '2026-11-23', [2, 3], 8);
    await record(acme, mate, keys.rate, '2026-11-23', [1], 8);
    await record(acme, rep, keys.answer, '2026-11-23', [2, 3, 9]);
    await record(acme, rep, keys.visits, '2026-11-23', [4]);
    await record(acme, rep, keys.load, '2026-11-23', [9]);
    await record(acme, rep, keys.certified, '2026-11-23', [1]);
    const { db } = acme;
    const { id } = acme.workspace;
    const day = '2026-11-23';
    const ada = await personById(db, id, rep, day);
    const calendar = ada ? await goalCalendar(db, ada, day) : [];
    const [theirs, mates] = await goalLinesOfPeople(
      db,
      id,
      [rep, mate].map((personId) => ({ personId, day, calendar })),
    );
    const named = new Map((theirs ?? []).map((line) => [line.goal.kpi, line]));
    const of = (name: Name) => named.get(keys[name]);
    // 5 of 16 is 31.25 %; the middle of 2, 3 and 9 is 3 days, half of the way from 4 to 2.
    expect(of('rate')).toMatchObject({
      actual: 312_500,
      goal: { type: 'at_least' },
      pace: { status: 'on_track' },
    });
    expect(of('answer')).toMatchObject({
      actual: 300,
      goal: { type: 'decrease_to', start: 400 },
      pace: { attainment: 0.5 },
    });
    expect(of('visits')).toMatchObject({
      actual: 4,
      goal: { type: 'cumulative' },
      pace: { attainment: 0.4 },
    });
    expect(of('load')).toMatchObject({
      actual: 900,
      goal: { type: 'range', upper: 800 },
      pace: { status: 'behind', gap: 100 },
    });
    expect(of('certified')).toMatchObject({ actual: 1, goal: { type: 'binary' }, pace: { status: 'done' } });
    expect(mates?.[0]).toMatchObject({ actual: 125_000, pace: { status: 'behind' } });
    for (const goal of await goalsOn(db, id, { personIds: [rep] }, day)) {
      const line = await goalLine(db, id, goal, day, calendar, goalPeriod(plainYear, goal, day));
      expect(line).toEqual(named.get(goal.kpi));
    }
  });

  it('are in the files with their names and in plain units', async () => {
    const { acme, rep, set } = await company(open);
    await set('rate', { target: 825_000 });
    await set('answer', { target: 200, start: 450 });
    const subjects = [{ kind: 'person' as const, id: rep, name: 'Ada Rep' }];
    const ground = { db: acme.db, workspaceId: acme.workspace.id, subjects, nameOf: (id: string) => id };
    const lines: string[] = [];
    for await (const line of goalsFile('goals.csv', ground).lines()) lines.push(line.trim());
    const cells = lines.slice(1).map((line) => line.split(','));
    expect(cells.map((row) => [row[7], ...row.slice(-4)].join(' ')).sort()).toEqual([
      '2 Our answer decrease_to 4.5 ',
      '82.5 Our rate at_least  ',
    ]);
  });

  it('of a team are read from the counters of its people, never as a mean of their rates', async () => {
    const { acme, rep, mate, team, keys, mert } = await company(open);
    const goal = { kpi: keys.rate, periodKind: 'week', startsIn: 'this', repeats: true, reason: '' } as const;
    await setGoal(acme.context, mert, { ...goal, subject: { teamId: team }, target: 30_000 });
    await record(acme, rep, keys.rate, '2026-11-23', [1], 1);
    await record(acme, mate, keys.rate, '2026-11-23', [1], 99);
    const { db } = acme;
    const [held] = await goalsOn(db, acme.workspace.id, { teamIds: [team] }, '2026-11-23');
    if (!held) throw new Error('no goal');
    const period = goalPeriod(plainYear, held, '2026-11-23');
    const line = await goalLine(db, acme.workspace.id, held, '2026-11-23', [1, 2, 3, 4, 5], period);
    // 1 of 1 and 1 of 99 are 2 of 100, which is less than 3 %.
    expect(line).toMatchObject({ actual: 20_000, reading: { k: 2, n: 100 }, pace: { status: 'behind' } });
  });

  it('change only by another version, and are refused where they make no sense', async () => {
    const { acme, rep, keys, set } = await company(open);
    await set('answer', { target: 200 });
    expect(await set('answer', { target: 200 })).toMatchObject({ changed: false });
    expect(await set('answer', { target: 200, start: 400 })).toMatchObject({ changed: true, version: 2 });
    expect(await refusalOf(set('answer', { target: 200, start: 200 }))).toContain('nothing to move');
    expect(await refusalOf(set('answer', { target: 200, start: 100 }))).toContain('above the target');
    expect(await refusalOf(set('load', { target: 800, upper: 600 }))).toContain('below its beginning');
    expect(await refusalOf(set('load', { target: 800 }))).toContain('below its beginning');
    const of = { subject: { personId: rep }, kpi: keys.answer, periodKind: 'week' } as const;
    const had = (start: number | null) =>
      hadVersion(acme.db, acme.workspace.id, of, {
        type: start === null ? 'at_most' : 'decrease_to',
        target: 200,
        start,
        upper: null,
        validFrom: '2026-11-23',
        validTo: null,
      });
    expect([await had(null), await had(400), await had(300)]).toEqual([true, true, false]);
  });

  it('are checked by their own past, the better way round', async () => {
    const { acme, rep, keys, mert } = await company(open);
    // Four weeks of 2, 3, 4 and 5 days: at most 1 is less than half of the best, at most 5 is routine.
    for (const [week, days] of [
      ['2026-10-27', 2],
      ['2026-11-03', 3],
      ['2026-11-10', 4],
      ['2026-11-17', 5],
    ] as const) {
      await record(acme, rep, keys.answer, week, [days]);
    }
    const check = async (target: number) => {
      const subject = { personId: rep };
      const asked = {
        kpi: keys.answer,
        periodKind: 'week',
        startsIn: 'this',
        repeats: true,
        reason: '',
      } as const;
      const { findings } = await checkGoal(acme.context, mert, { ...asked, subject, target });
      return findings.map((finding) =>
        'reach' in finding ? `${finding.kind} ${finding.reach.k}` : finding.kind,
      );
    };
    // The first week is no whole one: that was when they began to count.
    expect(await check(500)).toEqual(['unknown']);
    await record(acme, rep, keys.answer, '2026-10-20', [4]);
    expect(await check(500)).toEqual(['routine 4']);
    expect(await check(300)).toEqual([]);
    expect(await check(100)).toEqual(['rare 0']);
    expect(await check(90)).toEqual(['beyond 0']);
  });
});

onBothDatabases('closing goals of other types', (open) => {
  it('compares levels exactly, and says when too little was recorded to tell', async () => {
    const { acme, rep, keys, set } = await company(open);
    await set('rate', { target: 250_000 });
    await set('answer', { target: 300 });
    await set('load', { target: 600, upper: 800 });
    await set('visits', { target: 5 });
    await record(acme, rep, keys.rate, '2026-11-24', [2_499], 10_000);
    await record(acme, rep, keys.answer, '2026-11-24', [2, 4]);
    await runAt(acme, '2026-12-02T02:00:00Z');
    const text = await closed(acme, rep);
    // 2,499 of 10,000 are 24.99 %, which is not 25 %, and is not shown as if it were.
    expect(text).toContain('*Our rate* · 23-29 Nov 2026 · *■ missed*\nat least 25%: 24.9% (2,499 of 10,000)');
    expect(text).toContain('*★ met*\nat most 3 days: 3 days (median of 2)');
    expect(text).toContain('*○ too little recorded*\n6 to 8: nothing recorded · closed at – on 2 Dec 2026');
    expect(text).toContain('0 of 5 (0%)');
    await record(acme, rep, keys.answer, '2026-11-25', [6]);
    await runAt(acme, '2026-12-03T02:00:00Z');
    expect(await closed(acme, rep)).toContain(
      'closed at 3 days (median of 2) on 2 Dec 2026, corrected to 4 days (median of 3) on 3 Dec 2026',
    );
    expect(await closed(acme, rep, 'tr')).toContain('en çok 3 gün: 4 gün (3 kaydın ortancası)');
  });
});

onBothDatabases('a goal in steps', (open) => {
  const steps = [
    { title: 'Contract signed', weight: 1, due: '2026-11-27' },
    { title: 'First deal', weight: 3, due: '2026-12-12' },
  ];

  it('is ticked by its person and those above, stands by weight, and ends with its name', async () => {
    const { acme, rep, mate, mert } = await company(open);
    const request = { subject: { personId: rep }, title: 'Partner  programme', steps, reason: '' };
    expect(await setSteps(acme.context, mert, request)).toMatchObject({ kind: 'set', asked: { id: rep } });
    expect(await refusalOf(setSteps(acme.context, mert, request))).toContain('already');
    const { db } = acme;
    const { id } = acme.workspace;
    const [goal] = await goalsOn(db, id, { personIds: [rep] }, '2026-11-23');
    if (!goal) throw new Error('no goal');
    expect(goal).toMatchObject({
      type: 'milestone',
      title: 'Partner programme',
      target: 4,
      validTo: '2026-12-13',
    });
    const first = { goalId: goal.id, position: 0 };
    expect(await refusalOf(tickStep(acme.context, await acme.callerOf(mate), first, true))).toContain(
      'which steps',
    );
    await tickStep(acme.context, await acme.callerOf(rep), first, true);
    await tickStep(acme.context, mert, first, true);
    const line = () =>
      goalLine(db, id, goal, '2026-11-23', [1, 2, 3, 4, 5], goalPeriod(plainYear, goal, '2026-11-23'));
    expect(await line()).toMatchObject({ actual: 1, pace: { attainment: 0.25, status: 'ahead' } });
    expect((await stepsOf(db, id, [goal.id])).get(goal.id)).toMatchObject([
      { title: 'Contract signed', doneOn: '2026-11-23', doneBy: rep },
      { title: 'First deal', doneOn: null, doneBy: null },
    ]);
    await tickStep(acme.context, mert, first, false);
    expect(await line()).toMatchObject({ actual: 0, pace: { status: 'on_track' } });
    expect(await refusalOf(tickStep(acme.context, mert, { goalId: goal.id, position: 2 }, true))).toContain(
      'no longer',
    );
    const audit = await db
      .selectFrom('audit')
      .select('action')
      .where('action', 'like', 'goal.step%')
      .execute();
    expect(audit.map(({ action }) => action).sort()).toEqual(['goal.step_done', 'goal.step_reopened']);
    await setSteps(acme.context, mert, { ...request, title: 'partner programme', steps: null });
    expect(await goalsOn(db, id, { personIds: [rep] }, '2026-11-23')).toEqual([]);
    expect(await refusalOf(setSteps(acme.context, mert, { ...request, steps: null }))).toContain(
      'nothing to end',
    );
  });

  it('is closed by what was done in its days, and changes hands with its people', async () => {
    const { acme, rep, mert } = await company(open);
    await setSteps(acme.context, mert, {
      subject: { personId: rep },
      title: 'Partner programme',
      steps,
      reason: '',
    });
    const [goal] = await goalsOn(acme.db, acme.workspace.id, { personIds: [rep] }, '2026-11-23');
    acme.context.clock.moveTo(new Date('2026-12-10T09:00:00Z'));
    await tickStep(acme.context, mert, { goalId: goal?.id ?? '', position: 1 }, true);
    // The day before it was open.
    const days = ['2026-12-09', '2026-12-10'].map((day) => ({
      personId: rep,
      day,
      calendar: [1, 2, 3, 4, 5],
    }));
    const [before, then] = await goalLinesOfPeople(acme.db, acme.workspace.id, days);
    expect([before?.[0]?.actual, then?.[0]?.actual]).toEqual([0, 3]);
    await runAt(acme, '2026-12-16T02:00:00Z');
    expect(await closed(acme, rep)).toContain('*■ missed*\n1 of 2 steps (75%)');
    const other = await acme.addPerson({ name: 'A. Rep' });
    await acme.change((trx, change) => mergeGoals(trx, change, { from: mert.personId, into: other }));
    const done = (await stepsOf(acme.db, acme.workspace.id, [goal?.id ?? ''])).get(goal?.id ?? '');
    expect(done?.map(({ doneBy }) => doneBy)).toEqual([null, other]);
    await acme.change((trx, change) => mergeGoals(trx, change, { from: rep, into: other }));
    expect(await goalsOn(acme.db, acme.workspace.id, { personIds: [other] }, '2026-11-23')).toMatchObject([
      { title: 'Partner programme' },
    ]);
  });
});
