import { expect, it } from 'vitest';
import { coachingTriggers } from '../../src/coaching/triggers.ts';
import { addGoalVersion, addSteps, markStep, stepsKey } from '../../src/goals/index.ts';
import { goalNudges } from '../../src/goals/nudges.ts';
import type { Target } from '../../src/goals/rules/targets/types.ts';
import {
  defineOwnKpi,
  draftOwn,
  type OwnKey,
  ofKey,
  type SaidOfOwn,
  writeFacts,
} from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { acted, earlyCompany, findAt, said } from './own-question.ts';
import type { SalesCompany } from './sales-company.ts';

const triggerOf = (key: string) => {
  const found = goalNudges.find((trigger) => trigger.key === key);
  if (!found) throw new Error(`No trigger ${key}`);
  return found;
};

const define = (company: SalesCompany, more: Omit<SaidOfOwn, 'source'>): Promise<OwnKey> =>
  company.change(
    async (trx, change) =>
      (await defineOwnKpi(trx, change, draftOwn({ source: 'by_hand', ...more }))).kpi.key,
  );

/** Agreed at the start of October, for each month, unless said otherwise. */
const agree = (company: SalesCompany, kpi: OwnKey, aim: Target, at = '2026-10-01T09:00:00Z') =>
  company.change((trx) =>
    addGoalVersion(
      trx,
      company.workspace.id,
      { subject: { personId: company.ada }, kpi, periodKind: 'month' },
      { ...aim, validFrom: '2026-10-01', validTo: null, currency: null, authorId: null, reason: '' },
      { newId: company.context.newId, at: Date.parse(at) },
    ),
  );

const sum = (target: number): Target => ({ type: 'cumulative', target, start: null, upper: null });

/** Ada's numbers of a day; `of`: the second counter of a percentage. */
const record = (company: SalesCompany, kpi: OwnKey, date: string, amount: number, of?: number) =>
  company.change((trx) => {
    const fact = {
      subject: { kind: 'person' as const, id: company.ada },
      date,
      occurredAt: new Date(`${date}T09:00:00Z`),
      count: 1,
      currency: null,
      source: { kind: 'entry' as const, id: `${kpi}-${date}` },
    };
    const second = of === undefined ? [] : [{ ...fact, kpi: ofKey(kpi), amount: of }];
    return writeFacts(trx, company.context, company.workspace.id, [{ ...fact, kpi, amount }, ...second]);
  });

onBothDatabases('a goal for a company’s own KPI', (open) => {
  const behind = triggerOf('own_behind_pace');

  /** 18 visits a month: of November's 21 working days 15 have gone on Monday the 23rd, so 12.9 are expected. */
  async function visits(at?: string) {
    const company = await earlyCompany(open);
    const kpi = await define(company, {
      name: 'Site <visits>',
      unit: 'count',
      words: { en: ['site visit', 'site visits'], tr: ['saha ziyareti'] },
    });
    await agree(company, kpi, sum(18), at);
    await record(company, kpi, '2026-11-03', 4);
    return { company, kpi };
  }

  it('behind pace is brought up like one of the catalogue, by the company’s own name for it', async () => {
    const { company, kpi } = await visits();
    const [found, ...others] = await findAt(company, behind, '2026-11-23T06:15:00Z');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ personId: company.ada, about: `kpi:${kpi}` });
    expect(said(behind, found, 'en')).toMatch(
      /^Site &lt;visits&gt;, this month: 4 of 18, where pace expects 13 by now\. It would take .* site visits a day/,
    );
    expect(said(behind, found, 'tr')).toMatch(/^Site &lt;visits&gt;, bu ay: 4 \/ 18; .*saha ziyareti/);
  });

  it('is not, when it was changed since, or nothing was ever counted of it', async () => {
    const changed = await visits('2026-11-22T21:30:00Z');
    expect(await findAt(changed.company, behind, '2026-11-23T06:15:00Z')).toEqual([]);
    const silent = await earlyCompany(open);
    await agree(silent, await define(silent, { name: 'Site visits', unit: 'count' }), sum(18));
    expect(await findAt(silent, behind, '2026-11-23T06:15:00Z')).toEqual([]);
  });

  it('is a reason for the manager as well, with a question as the next step', async () => {
    const { company } = await visits();
    company.context.clock.moveTo(new Date('2026-11-23T06:15:00Z'));
    const manager = await company.person(company.manager);
    const person = await company.person(company.ada);
    const trigger = coachingTriggers.find(({ key }) => key === 'behind_pace');
    const [found] =
      (await trigger?.find(company.context, {
        workspaceId: company.workspace.id,
        manager,
        recipientId: company.manager,
        people: [{ person, liveOn: '2026-10-01' }],
        now: company.context.clock.now(),
      })) ?? [];
    const words = found && trigger?.words(found.numbers, translate('en'));
    expect(words?.why).toBe('Site &lt;visits&gt;, this month: 4 of 18, where pace expects 13 by now.');
    expect(words?.nextStep).toContain('Ask what stands in the way of more site visits');
  });
});

onBothDatabases('a level of one’s own', (open) => {
  const level = triggerOf('own_level_out');

  /** At least 60 % of the month's meetings are to take place. */
  async function showRate() {
    const company = await earlyCompany(open);
    const kpi = await define(company, { name: 'Show rate', unit: 'percent' });
    await agree(company, kpi, { type: 'at_least', target: 600_000, start: null, upper: null });
    return { company, kpi };
  }

  it('is brought up on the second working day on which it does not hold, with k of n', async () => {
    const { company, kpi } = await showRate();
    await record(company, kpi, '2026-11-19', 2, 8);
    expect(await findAt(company, level, '2026-11-19T06:15:00Z')).toEqual([]);
    const [found, ...others] = await findAt(company, level, '2026-11-20T06:15:00Z');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ personId: company.ada, about: `kpi:${kpi}` });
    expect(said(level, found, 'en')).toBe(
      'Show rate, this month: now 25% (2 of 8), where at least 60% was agreed. Look at what stands behind it, and pick one thing to do differently.',
    );
    expect(said(level, found, 'tr')).toMatch(/^Show rate, bu ay: şu an %25 .*; anlaşılan: en az %60\./);
  });

  it('is not, with fewer than five records, or while it holds', async () => {
    const few = await showRate();
    await record(few.company, few.kpi, '2026-11-17', 1, 4);
    expect(await findAt(few.company, level, '2026-11-20T06:15:00Z')).toEqual([]);
    const held = await showRate();
    await record(held.company, held.kpi, '2026-11-17', 6, 10);
    expect(await findAt(held.company, level, '2026-11-20T06:15:00Z')).toEqual([]);
  });

  it('that is to stay below a bound is out above it', async () => {
    const company = await earlyCompany(open);
    const kpi = await define(company, { name: 'Days to answer', unit: 'days', direction: 'down' });
    await agree(company, kpi, { type: 'at_most', target: 200, start: null, upper: null });
    await record(company, kpi, '2026-11-17', 5);
    const [found] = await findAt(company, level, '2026-11-19T06:15:00Z');
    expect(said(level, found, 'en')).toContain('where at most 2 days was agreed.');
  });

  it('is acted on by another record of it', async () => {
    const { company, kpi } = await showRate();
    await record(company, kpi, '2026-11-17', 2, 8);
    const [found] = await findAt(company, level, '2026-11-19T06:15:00Z');
    if (!found) throw new Error('Nothing found');
    const within = ['2026-11-19T06:15:00Z', '2026-11-24T06:15:00Z'] as const;
    expect(await acted(company, level, found, ...within)).toBe(false);
    company.context.clock.moveTo(new Date('2026-11-20T10:00:00Z'));
    await record(company, kpi, '2026-11-20', 3, 3);
    expect(await acted(company, level, found, ...within)).toBe(true);
  });
});

onBothDatabases('a step of one’s own', (open) => {
  const step = triggerOf('own_step_due');

  /** Two steps, due on Thursday the 26th of November and on the 10th of December. */
  async function withSteps() {
    const company = await earlyCompany(open);
    const { goalId } = await company.change(async (trx) => {
      const made = { newId: company.context.newId, at: 0 };
      const goal = await addGoalVersion(
        trx,
        company.workspace.id,
        {
          subject: { personId: company.ada },
          kpi: stepsKey('plan'),
          periodKind: 'range',
          title: 'A secret plan',
        },
        {
          type: 'milestone',
          target: 2,
          validFrom: '2026-11-02',
          validTo: '2026-12-13',
          currency: null,
          authorId: null,
          reason: '',
        },
        made,
      );
      const steps = ['2026-11-26', '2026-12-10'].map((due) => ({ title: 'A secret step', weight: 1, due }));
      await addSteps(trx, company.workspace.id, goal.goalId, steps, 0);
      return goal;
    });
    return { company, goalId };
  }

  it('is brought up three days before it is due, by its place alone', async () => {
    const { company, goalId } = await withSteps();
    expect(await findAt(company, step, '2026-11-22T06:15:00Z')).toEqual([]);
    const [found, ...others] = await findAt(company, step, '2026-11-23T06:15:00Z');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ personId: company.ada, about: `step:${goalId}:0` });
    expect(JSON.stringify(found)).not.toContain('secret');
    expect(said(step, found, 'en')).toBe(
      'Step 1 of 2 of a goal of yours is due on Thursday, 26 Nov 2026. Tick it once it is done.',
    );
    expect(said(step, found, 'tr')).toBe(
      'Bir hedefinin 2 adımından 1. adımının günü 26 Kas 2026 Perşembe. Bitince işaretle.',
    );
  });

  it('that is late is worth saying again, however short ago it was due soon', async () => {
    const { company } = await withSteps();
    const [soon] = await findAt(company, step, '2026-11-26T06:15:00Z');
    expect(said(step, soon, 'en')).toContain('is due today.');
    const [late] = await findAt(company, step, '2026-11-27T06:15:00Z');
    expect(said(step, late, 'en')).toContain('was due on 26 Nov 2026, and is open.');
    expect((late?.severity ?? 0) - (soon?.severity ?? 0)).toBeGreaterThanOrEqual(step.worseBy);
  });

  it('is not, once it was ticked, which is acting on it', async () => {
    const { company, goalId } = await withSteps();
    const [found] = await findAt(company, step, '2026-11-23T06:15:00Z');
    if (!found) throw new Error('Nothing found');
    const within = ['2026-11-23T06:15:00Z', '2026-11-26T06:15:00Z'] as const;
    expect(await acted(company, step, found, ...within)).toBe(false);
    const done = { on: '2026-11-24', by: company.ada };
    await company.change((trx) => markStep(trx, company.workspace.id, { goalId, position: 0 }, done));
    expect(await findAt(company, step, '2026-11-26T06:15:00Z')).toEqual([]);
    expect(await acted(company, step, found, ...within)).toBe(true);
  });
});
