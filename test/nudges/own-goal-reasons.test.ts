import { expect, it } from 'vitest';
import { goalNudges } from '../../src/goals/nudges.ts';
import { closeProposal, insertProposal } from '../../src/goals/store/proposal-writes.ts';
import { proposedTo } from '../../src/goals/store/proposals.ts';
import { translate } from '../../src/locales/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { acted, earlyCompany, findAt, said } from './own-question.ts';
import type { SalesCompany } from './sales-company.ts';

const triggerOf = (key: string) => {
  const found = goalNudges.find((trigger) => trigger.key === key);
  if (!found) throw new Error(`No trigger ${key}`);
  return found;
};

onBothDatabases('a number that waits for an answer', (open) => {
  const unanswered = triggerOf('own_unanswered_goal');

  /** Mert suggests 120 calls a week to Ada on Monday the 16th, at one in the afternoon there. */
  async function suggested() {
    const company = await earlyCompany(open);
    const goalId = await company.agree(company.ada, 'calls', 'week', 120);
    await suggest(company, goalId, { proposerId: company.manager, askedId: company.ada });
    return { company, goalId };
  }
  async function suggest(
    company: SalesCompany,
    goalId: string,
    who: { proposerId: string; askedId: string; validTo?: string },
  ) {
    await company.change((trx) =>
      insertProposal(trx, company.workspace.id, {
        id: `${goalId}-${who.askedId}`,
        goalId,
        version: 1,
        kind: 'set',
        answersId: null,
        validFrom: '2026-11-16',
        validTo: null,
        currency: null,
        type: 'cumulative',
        target: 120,
        start: null,
        upper: null,
        otherTarget: null,
        otherUpper: null,
        reason: 'Twenty-four a day.',
        proposedAt: new Date('2026-11-16T10:00:00Z'),
        ...who,
      }),
    );
  }

  it('is brought up on the fourth working day to whoever was asked, and not before', async () => {
    const { company } = await suggested();
    expect(await findAt(company, unanswered, '2026-11-18T06:15:00Z')).toEqual([]);
    const [found, ...others] = await findAt(company, unanswered, '2026-11-19T06:15:00Z');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      personId: company.ada,
      numbers: { since: '2026-11-16', days: 3, isOwn: 1 },
    });
    expect(said(unanswered, found, 'en')).toBe(
      'A goal suggested to you, 120 calls, has waited for your answer since 16 Nov 2026. Accept it, suggest another number, or ask: any of the three settles it.',
    );
    expect(said(unanswered, found, 'tr')).toBe(
      'Sana önerilen hedef (120 arama) 16 Kas 2026 tarihinden beri yanıtını bekliyor. Kabul et, başka bir sayı öner ya da sor: üçünden biri yeter.',
    );
  });

  it('leads whoever presses the button to that number', async () => {
    const { company, goalId } = await suggested();
    const [found] = await findAt(company, unanswered, '2026-11-19T06:15:00Z');
    const button = found && unanswered.button?.(found, translate('en'));
    expect(button).toMatchObject({ id: 'goals.answer.v1', value: `${goalId}-${company.ada}` });
  });

  it('waits for days off: nobody answers on leave', async () => {
    const { company } = await suggested();
    await company.off(company.ada, '2026-11-17', '2026-11-19');
    expect(await findAt(company, unanswered, '2026-11-20T06:15:00Z')).toEqual([]);
    expect(await findAt(company, unanswered, '2026-11-23T06:15:00Z')).toHaveLength(1);
  });

  it('is not brought up once it was answered or is over', async () => {
    const { company, goalId } = await suggested();
    const month = await company.agree(company.can, 'calls', 'month', 400);
    await suggest(company, month, {
      proposerId: company.manager,
      askedId: company.can,
      validTo: '2026-11-23',
    });
    const names = async (instant: string) =>
      (await findAt(company, unanswered, instant)).map(({ personId }) => personId);
    expect(await names('2026-11-20T06:15:00Z')).toEqual([company.ada, company.can]);
    expect(await names('2026-11-23T06:15:00Z')).toEqual([company.ada]);
    const answer = { state: 'accepted', by: company.ada, at: new Date('2026-11-24T09:00:00Z') } as const;
    await company.change((trx) =>
      closeProposal(trx, company.workspace.id, `${goalId}-${company.ada}`, answer),
    );
    expect(await names('2026-11-24T10:00:00Z')).toEqual([]);
    expect(await proposedTo(company.db, company.workspace.id, [company.ada])).toEqual([]);
  });

  it('is not brought up any more after a month', async () => {
    const { company } = await suggested();
    expect(await findAt(company, unanswered, '2026-12-16T06:15:00Z')).toHaveLength(1);
    expect(await findAt(company, unanswered, '2026-12-17T06:15:00Z')).toEqual([]);
  });

  it('is acted on by any answer', async () => {
    const { company, goalId } = await suggested();
    const [found] = await findAt(company, unanswered, '2026-11-19T06:15:00Z');
    if (!found) throw new Error('Nothing found');
    const within = ['2026-11-19T06:15:00Z', '2026-11-24T06:15:00Z'] as const;
    expect(await acted(company, unanswered, found, ...within)).toBe(false);
    const answer = { state: 'accepted', by: company.ada, at: new Date('2026-11-20T09:00:00Z') } as const;
    await company.change((trx) =>
      closeProposal(trx, company.workspace.id, `${goalId}-${company.ada}`, answer),
    );
    expect(await acted(company, unanswered, found, ...within)).toBe(true);
  });

  it('tells a manager of a wish of somebody they lead without a name', async () => {
    const company = await earlyCompany(open);
    const goalId = await company.agree(company.ada, 'calls', 'week', 120);
    await suggest(company, goalId, { proposerId: company.ada, askedId: company.manager });
    const [found] = await findAt(company, unanswered, '2026-11-19T06:15:00Z');
    expect(found?.personId).toBe(company.manager);
    expect(said(unanswered, found, 'en')).toContain('Somebody you lead suggested 120 calls');
    expect(said(unanswered, found, 'tr')).toContain(
      'Sana bağlı biri kendi hedefi için şunu önerdi: 120 arama;',
    );
  });
});

onBothDatabases('days in a row at a daily target', (open) => {
  const streak = triggerOf('own_streak');

  /** 100 calls a week: twenty a day. */
  async function withGoal() {
    const company = await earlyCompany(open);
    await company.agree(company.ada, 'calls', 'week', 100);
    return company;
  }

  it('are praised at five, with the days and the target', async () => {
    const company = await withGoal();
    await company.count(company.ada, 'calls', 19, '2026-11-12', '2026-11-13');
    await company.count(company.ada, 'calls', 20, '2026-11-13', '2026-11-20');
    const [found, ...others] = await findAt(company, streak, '2026-11-20T06:15:00Z');
    expect(others).toEqual([]);
    // Friday the 13th to Thursday the 19th, over a weekend.
    expect(found).toMatchObject({
      personId: company.ada,
      about: 'kpi:calls',
      numbers: { days: 5, since: '2026-11-13', until: '2026-11-19' },
    });
    expect(said(streak, found, 'en')).toContain(
      'Calls: 5 working days in a row at or above your daily target of 20 calls.',
    );
    expect(said(streak, found, 'tr')).toContain(
      'Aramalar: üst üste 5 iş gününde günlük hedefine ulaştın (günde 20 arama).',
    );
  });

  it('are not, at four or at seven', async () => {
    const company = await withGoal();
    await company.count(company.ada, 'calls', 20, '2026-11-16', '2026-11-25');
    expect(await findAt(company, streak, '2026-11-20T06:15:00Z')).toEqual([]);
    expect(await findAt(company, streak, '2026-11-23T06:15:00Z')).toHaveLength(1);
    expect(await findAt(company, streak, '2026-11-25T06:15:00Z')).toEqual([]);
  });

  it('go on over days off and the weekend, which neither break nor extend them', async () => {
    const company = await withGoal();
    await company.off(company.ada, '2026-11-17', '2026-11-18');
    // Tuesday off leaves four days of the week: 25 a day. Something counted on Saturday is no working day.
    await company.count(company.ada, 'calls', 25, '2026-11-16', '2026-11-21');
    await company.count(company.ada, 'calls', 20, '2026-11-23', '2026-11-24');
    expect(await findAt(company, streak, '2026-11-23T06:15:00Z')).toEqual([]);
    const [found] = await findAt(company, streak, '2026-11-24T06:15:00Z');
    expect(found?.numbers).toMatchObject({ days: 5, since: '2026-11-16', until: '2026-11-23' });
  });

  it('are none without a goal, for a goal of a quarter, and where a day asks for less than one', async () => {
    const company = await earlyCompany(open);
    await company.agree(company.ada, 'demos', 'month', 10);
    await company.agree(company.can, 'calls', 'quarter', 600);
    await company.count(company.ada, 'demos', 1, '2026-11-16', '2026-11-21');
    await company.count(company.can, 'calls', 50, '2026-11-16', '2026-11-21');
    expect(await findAt(company, streak, '2026-11-23T06:15:00Z')).toEqual([]);
  });
});
