import { expect, it } from 'vitest';
import { findActivityDrop } from '../../src/coaching/actions/find-activity-drop.ts';
import { findBehind } from '../../src/coaching/actions/find-behind.ts';
import { findNoFeedback } from '../../src/coaching/actions/find-no-feedback.ts';
import { upsertDeals } from '../../src/deals/index.ts';
import { plainRules } from '../../src/kernel/year-rules.ts';
import { liveTeams, reportsOf, setManager, setYear } from '../../src/people/index.ts';
import { type SalesCompany, salesCompany } from '../nudges/sales-company.ts';
import { onBothDatabases } from '../support/databases.ts';

/** Who reports to Mert, as the engine asks; told to him unless said otherwise. */
async function question(company: SalesCompany, recipientId = company.manager) {
  const { db, workspace, context, manager } = company;
  const live = await liveTeams(db, workspace.id);
  const people = await reportsOf(db, workspace.id, manager, company.today());
  return {
    workspaceId: workspace.id,
    manager: await company.person(manager),
    recipientId,
    people: people.map((person) => ({
      person,
      liveOn: live.get(person.teamId ?? '')?.liveOn ?? '2026-11-23',
    })),
    now: context.clock.now(),
  };
}

onBothDatabases('whose goal is behind', (open) => {
  it('names the goal with its numbers today and two working days before', async () => {
    const company = await salesCompany(open);
    await company.adaBehind();
    const [found, ...others] = await findBehind(company.context, await question(company));
    expect(others).toEqual([]);
    // 18 demos over 21 days: 15 had gone on Monday the 23rd, 13 on Thursday the 19th.
    expect(found?.subjectId).toBe(company.ada);
    expect(found?.numbers).toMatchObject({
      kpi: 'demos',
      period: '2026-11',
      actual: 4,
      target: 18,
      elapsedDays: 15,
      totalDays: 21,
      earlier: '2026-11-19',
    });
    expect(found?.numbers.ratio).toBeCloseTo((4 * 21) / (18 * 15), 10);
    expect(found?.numbers.earlierRatio).toBeCloseTo((4 * 21) / (18 * 13), 10);
  });

  it('is silent about someone who fell behind only yesterday', async () => {
    const company = await salesCompany(open);
    await company.agree(company.ada, 'demos', 'month', 21);
    // One a day is wanted. 10 of 13 on Thursday are 77 %, 10 of 15 on Monday 67 %.
    await company.count(company.ada, 'demos', 1, '2026-11-02', '2026-11-14');
    await company.count(company.can, 'calls', 5, '2026-11-16', '2026-11-21');
    expect(await findBehind(company.context, await question(company))).toEqual([]);
  });

  it('leaves days off out: a week of leave is no lag', async () => {
    const company = await salesCompany(open);
    await company.agree(company.ada, 'demos', 'month', 14);
    await company.count(company.ada, 'demos', 1, '2026-11-02', '2026-11-10');
    await company.count(company.ada, 'calls', 1, '2026-11-16', '2026-11-17');
    expect(await findBehind(company.context, await question(company))).toHaveLength(1);
    // Of 21 days 7 are off, which leaves one a day: 6 of 8 is the bound itself, 75 %.
    await company.off(company.ada, '2026-11-11', '2026-11-20');
    expect(await findBehind(company.context, await question(company))).toEqual([]);
  });

  it('knows days off of long ago when the goal is for a year', async () => {
    const company = await salesCompany(open);
    await company.agree(company.ada, 'demos', 'year', 256);
    await company.count(company.can, 'calls', 5, '2026-11-16', '2026-11-21');
    await company.off(company.ada, '2026-02-02', '2026-02-07');
    const [found] = await findBehind(company.context, await question(company));
    // 261 weekdays less these five; 29 are left from Monday, 23 November on.
    expect(found?.numbers).toMatchObject({ period: '2026-Y', elapsedDays: 227, totalDays: 256 });
  });

  it('does not judge a goal that was changed since', async () => {
    const company = await salesCompany(open);
    await company.count(company.ada, 'demos', 1, '2026-11-02', '2026-11-21');
    await company.agree(company.ada, 'demos', 'month', 100, '2026-11-20T09:00:00Z');
    expect(await findBehind(company.context, await question(company))).toEqual([]);
  });

  it('does not judge when nothing at all has come in for the team last week', async () => {
    const company = await salesCompany(open);
    await company.agree(company.ada, 'demos', 'month', 18);
    await company.count(company.ada, 'demos', 1, '2026-11-02', '2026-11-06');
    expect(await findBehind(company.context, await question(company))).toEqual([]);
    await company.count(company.can, 'calls', 1, '2026-11-18', '2026-11-19');
    expect(await findBehind(company.context, await question(company))).toHaveLength(1);
  });

  it('does not judge someone in their first ten working days', async () => {
    const company = await salesCompany(open);
    const newcomer = await company.addRep('Tom New', { startedOn: '2026-11-11' });
    await company.adaBehind();
    await company.agree(newcomer, 'demos', 'month', 18);
    const found = await findBehind(company.context, await question(company));
    expect(found.map(({ subjectId }) => subjectId)).toEqual([company.ada]);
  });

  it('counts the open deals of someone whose revenue is behind', async () => {
    const company = await salesCompany(open);
    await company.agree(company.ada, 'revenue_won', 'quarter', 10_000_000);
    // Two small deals: 25 of their size make the goal, so it is not a matter of a few large ones.
    await company.count(company.ada, 'revenue_won', 400_000, '2026-10-05', '2026-10-07');
    await company.count(company.can, 'calls', 5, '2026-11-16', '2026-11-21');
    const deal = {
      ownerId: company.ada,
      customer: null,
      product: null,
      dealType: null,
      amount: 1,
      currency: 'USD',
    };
    await company.change((trx) =>
      upsertDeals(
        trx,
        company.context,
        company.workspace.id,
        ['a', 'b'].map((externalId) => ({
          ...deal,
          externalId,
          stage: 'Proposal',
          status: 'open' as const,
          openedOn: '2026-11-02',
          closedOn: null,
        })),
        '2026-11-20',
      ),
    );
    const [found] = await findBehind(company.context, await question(company));
    expect(found?.numbers).toMatchObject({ kpi: 'revenue_won', actual: 800_000, openDeals: 2 });
  });
});

onBothDatabases('whose activity dropped', (open) => {
  /** Ten calls a day for five weeks, then `last` a day. */
  async function withWeeks(last: number) {
    const company = await salesCompany(open);
    await company.count(company.ada, 'calls', 10, '2026-10-12', '2026-11-16');
    await company.count(company.ada, 'calls', last, '2026-11-16', '2026-11-21');
    await company.count(company.can, 'calls', 8, '2026-10-12', '2026-11-21');
    return company;
  }

  it('names who did under 70 % of their own usual per working day', async () => {
    const company = await withWeeks(6);
    expect(await findActivityDrop(company.context, await question(company))).toEqual([
      {
        subjectId: company.ada,
        severity: 0.4,
        numbers: { week: '2026-W47', amount: 30, days: 5, perDay: 6, usualPerDay: 10, share: 0.6 },
      },
    ]);
  });

  it('is silent at 70 % and about the week that is running', async () => {
    const company = await withWeeks(7);
    expect(await findActivityDrop(company.context, await question(company))).toEqual([]);
  });

  it('looks at the last week that ended, on whatever day weeks start', async () => {
    const company = await withWeeks(6);
    await company.change((trx, opened) =>
      setYear(trx, opened, { from: '1900-01-01', rules: { ...plainRules, weekStartsOn: 5 } }),
    );
    const [found] = await findActivityDrop(company.context, await question(company));
    // Friday the 13th with ten, then four days with six.
    expect(found?.numbers).toEqual({
      week: '2026-W46.2026-11-13.2026-11-20',
      amount: 34,
      days: 5,
      perDay: 6.8,
      usualPerDay: 10,
      share: 0.68,
    });
  });

  it('leaves days off out, and says nothing of a week with fewer than three days there', async () => {
    const company = await withWeeks(6);
    // 30 calls in three days are as many a day as ever.
    await company.off(company.ada, '2026-11-19', '2026-11-21');
    expect(await findActivityDrop(company.context, await question(company))).toEqual([]);
    const two = await withWeeks(1);
    await two.off(two.ada, '2026-11-18', '2026-11-21');
    expect(await findActivityDrop(two.context, await question(two))).toEqual([]);
  });

  it('is silent when nobody in the team has figures of last week', async () => {
    const company = await salesCompany(open);
    await company.count(company.ada, 'calls', 10, '2026-10-12', '2026-11-16');
    await company.count(company.can, 'calls', 10, '2026-10-12', '2026-11-16');
    expect(await findActivityDrop(company.context, await question(company))).toEqual([]);
    await company.count(company.can, 'emails', 1, '2026-11-20', '2026-11-21');
    const found = await findActivityDrop(company.context, await question(company));
    // Ada had nothing, Can one where 50 are usual.
    expect(found.map(({ numbers }) => numbers.share)).toEqual([0, 0.02]);
  });

  it('is silent about someone whose history is shorter than four weeks before it', async () => {
    const company = await salesCompany(open);
    await company.count(company.ada, 'calls', 20, '2026-10-26', '2026-11-16');
    await company.count(company.ada, 'calls', 1, '2026-11-16', '2026-11-21');
    expect(await findActivityDrop(company.context, await question(company))).toEqual([]);
  });
});

onBothDatabases('who had no feedback', (open) => {
  const namesOf = async (company: SalesCompany, recipientId?: string) => {
    const found = await findNoFeedback(company.context, await question(company, recipientId));
    return found.map(({ subjectId, numbers }) => [subjectId === company.ada ? 'Ada' : 'Can', numbers]);
  };

  it('counts from the day the team went live when there never was any', async () => {
    const company = await salesCompany(open);
    expect(await namesOf(company)).toEqual([]);
    // Live on 10 November: 14 days later it is the 24th.
    company.context.clock.moveTo(new Date('2026-11-24T06:15:00Z'));
    const numbers = { since: '2026-11-10', from: 'live', days: 14 };
    expect(await namesOf(company)).toEqual([
      ['Ada', numbers],
      ['Can', numbers],
    ]);
  });

  it('looks only at feedback of this manager to this person', async () => {
    const company = await salesCompany(open);
    const lead = await company.addPerson({ name: 'Lena Lead' });
    await company.feedback(company.manager, company.ada, '2026-11-12T09:00:00Z');
    await company.feedback(lead, company.can, '2026-11-23T09:00:00Z');
    await company.feedback(company.can, company.manager, '2026-11-23T09:00:00Z');
    company.context.clock.moveTo(new Date('2026-11-25T06:15:00Z'));
    expect(await namesOf(company)).toEqual([['Can', { since: '2026-11-10', from: 'live', days: 15 }]]);
    company.context.clock.moveTo(new Date('2026-11-26T06:15:00Z'));
    expect(await namesOf(company)).toContainEqual([
      'Ada',
      { since: '2026-11-12', from: 'feedback', days: 14 },
    ]);
  });

  it('gives a new manager two weeks, and leaves out days on which either was off', async () => {
    const company = await salesCompany(open);
    const before = await company.addPerson({ name: 'Bea Before' });
    await company.change((trx, change) =>
      setManager(trx, change, { personId: company.can, managerId: before, from: '2026-01-01' }),
    );
    await company.change((trx, change) =>
      setManager(trx, change, { personId: company.can, managerId: company.manager, from: '2026-11-20' }),
    );
    await company.off(company.ada, '2026-11-16', '2026-11-18');
    company.context.clock.moveTo(new Date('2026-11-25T06:15:00Z'));
    expect(await namesOf(company)).toEqual([]);
    company.context.clock.moveTo(new Date('2026-11-26T06:15:00Z'));
    expect(await namesOf(company)).toEqual([['Ada', { since: '2026-11-10', from: 'live', days: 16 }]]);
  });

  it('is not held before a deputy, nor said of someone whom no feedback can reach in Slack', async () => {
    const company = await salesCompany(open);
    await company.addRep('Ece Elsewhere', { slackId: null });
    company.context.clock.moveTo(new Date('2026-12-07T06:15:00Z'));
    expect(await namesOf(company)).toHaveLength(2);
    expect(await namesOf(company, company.can)).toEqual([]);
  });
});
