import { expect, it } from 'vitest';
import { checkIn } from '../../src/goals/actions/check-in/check-in.ts';
import { addGoalVersion, addSteps, stepsKey } from '../../src/goals/index.ts';
import { recordNumber, replaceCompanyNumbers } from '../../src/kpis/index.ts';
import { launchTeam, pauseTeam, teamById } from '../../src/people/index.ts';
import { rhythm } from '../../src/rhythm/capability.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { askedCompany, FRIDAY_15 } from './asked-company.ts';

onBothDatabases('the question on Friday', (open) => {
  it('goes at three to each of whom something is missing, and to nobody else', async () => {
    const { ada, can, agree, define, moveTo, asked, said, context, callerOf } = await askedCompany(open);
    const visits = await define({ name: 'Site visits' });
    const goal = await agree(ada, 'calls', 'month', 42);
    await agree(ada, visits, 'week', 3);
    const cans = await agree(can, 'calls', 'month', 42);
    await checkIn(context, await callerOf(can), cans, { says: 'off' });
    await moveTo('2026-11-27T11:59:00Z');
    expect(await asked()).toEqual([]);
    await moveTo(FRIDAY_15);
    await moveTo('2026-11-28T12:00:00Z');
    expect(await asked()).toEqual([`Ada ${new Date(FRIDAY_15).toISOString()}`]);
    expect(goal).not.toBe(cans);
    // Sent too late for the day: nothing is said on Saturday.
    expect(await said(ada)).toEqual({ skip: 'nothing is missing any more, or they are off' });
  });

  it('asks about long goals nothing was said of and numbers that are not entered', async () => {
    const { ada, agree, define, moveTo, said, context, callerOf } = await askedCompany(open);
    const [visits, talks] = [await define({ name: 'Site visits' }), await define({ name: 'Talks' })];
    await agree(ada, 'calls', 'month', 42);
    // A week's goal says itself how it goes.
    await agree(ada, 'emails', 'week', 30);
    await agree(ada, visits, 'week', 3);
    await agree(ada, talks, 'week', 3);
    await recordNumber(context, await callerOf(ada), { key: talks, amount: 2, of: null, date: '2026-11-23' });
    await moveTo(FRIDAY_15);
    const message = await said(ada);
    if ('skip' in message) throw new Error(message.skip);
    assertSlackLimits(message);
    const text = plainText(message);
    expect(text).toContain('*Before the week ends:* 2 things are missing.');
    expect(text).toContain('*Site visits:* nothing recorded this week.');
    expect(text).toContain('*Calls* (month)');
    expect(text).not.toMatch(/Talks|E-mails/);
  });

  it('has no zero for what is no sum', async () => {
    const { ada, agree, define, moveTo, said } = await askedCompany(open);
    const days = await define({ name: 'Reply time', unit: 'days', aggregation: 'mean' });
    await agree(ada, days, 'week', 2);
    await moveTo(FRIDAY_15);
    const message = await said(ada);
    const text = plainText('skip' in message ? { text: '', blocks: [] } : message);
    expect(text).toContain('Log…');
    expect(text).not.toContain('0 this week');
  });
});

onSqlite('the question on Friday', (open) => {
  it('asks how a goal of steps looks, and for no number of it', async () => {
    const { ada, change, workspace, context, moveTo, said } = await askedCompany(open);
    const goal = { subject: { personId: ada }, kpi: stepsKey('ada'), title: 'Partner programme' } as const;
    const days = { validFrom: '2026-11-01', validTo: '2026-12-31' };
    const version = { type: 'milestone', target: 1, currency: null, authorId: null, reason: '' } as const;
    await change(async (trx) => {
      const made = { newId: context.newId, at: 0 };
      const of = { ...goal, periodKind: 'range' } as const;
      const { goalId } = await addGoalVersion(trx, workspace.id, of, { ...version, ...days }, made);
      const step = { title: 'Contract', weight: 1, due: '2026-12-12' };
      await addSteps(trx, workspace.id, goalId, [step], 0);
    });
    await moveTo(FRIDAY_15);
    const message = await said(ada);
    const text = plainText('skip' in message ? { text: '', blocks: [] } : message);
    expect(text).toContain('one thing is missing');
    expect(text).not.toContain('nothing recorded');
  });
});

onSqlite('whose day it is', (open) => {
  it('is Thursday for who is off on Friday, before noon for who leaves at noon, and none for who is away', async () => {
    const { ada, can, addRep, agree, off, moveTo, asked } = await askedCompany(open);
    const eda = await addRep('Eda');
    for (const person of [ada, can, eda]) await agree(person, 'calls', 'month', 42);
    await off(ada, '2026-11-27', '2026-11-28');
    await off(can, '2026-11-27', '2026-11-28', 2);
    await off(eda, '2026-11-23', '2026-11-28');
    await moveTo('2026-11-29T12:00:00Z');
    expect(await asked()).toEqual(['Ada 2026-11-26T12:00:00.000Z', 'Can 2026-11-27T08:30:00.000Z']);
  });

  it('is on each one’s own clocks', async () => {
    const { addRep, agree, moveTo, asked } = await askedCompany(open);
    const dan = await addRep('Dan', { zone: 'America/New_York' });
    await agree(dan, 'calls', 'month', 42);
    await moveTo('2026-11-29T12:00:00Z');
    expect(await asked()).toEqual([`${dan} 2026-11-27T20:00:00.000Z`]);
  });

  it('is nobody’s in a team that is not live, and skipped once it is paused', async () => {
    const { ada, team, agree, moveTo, asked, said, change } = await askedCompany(open);
    await agree(ada, 'calls', 'month', 42);
    await change((trx, opened) => pauseTeam(trx, opened, team));
    await moveTo('2026-11-28T12:00:00Z');
    expect(await asked()).toEqual([]);
    await change((trx, opened) => launchTeam(trx, opened, { teamId: team }));
    await moveTo('2026-12-04T12:00:00Z');
    expect(await asked()).toEqual(['Ada 2026-12-04T12:00:00.000Z']);
    await change((trx, opened) => pauseTeam(trx, opened, team));
    expect(await said(ada)).toEqual({ skip: 'nobody of a live team any more' });
  });

  it('is not said when it was answered before it is sent', async () => {
    const { ada, agree, moveTo, said, context, callerOf } = await askedCompany(open);
    const goal = await agree(ada, 'calls', 'month', 42);
    await moveTo(FRIDAY_15);
    await checkIn(context, await callerOf(ada), goal, { says: 'on_track' });
    expect(await said(ada)).toEqual({ skip: 'nothing is missing any more, or they are off' });
  });

  it('counts as a message nobody waits for, which people can switch off', () => {
    expect(rhythm.deliveries?.map(({ kind, proactive, notice }) => [kind, proactive, notice])).toEqual([
      ['rhythm.week.v1', true, 'week'],
    ]);
  });
});

onSqlite('the company’s numbers of a month', (open) => {
  /** In December; October's number of new customers is there. */
  async function afterNovember() {
    const company = await askedCompany(open);
    const { change, context, workspace } = company;
    const october = { key: 'new_customers', date: '2026-10-01', amount: 3, currency: null } as const;
    const enter = (date: string) =>
      change((trx) =>
        replaceCompanyNumbers(trx, context, workspace.id, {
          by: null,
          reverse: [],
          write: [{ ...october, date }],
        }),
      );
    await enter('2026-10-01');
    return { ...company, enter };
  }

  it('are asked for of admins alone, in the first week of the next month', async () => {
    const { nil, moveTo, asked, said } = await afterNovember();
    await moveTo('2026-12-20T12:00:00Z');
    expect(await asked()).toEqual(['Nil 2026-12-04T12:00:00.000Z']);
    const again = await afterNovember();
    await again.moveTo('2026-12-04T12:00:00Z');
    const message = await again.said(again.nil);
    expect(plainText('skip' in message ? { text: message.skip, blocks: [] } : message)).toContain(
      '*The company’s numbers* of November 2026 are not entered yet.',
    );
    expect(await said(nil)).toHaveProperty('skip');
  });

  it('are not asked for when they are there, or when the company never enters any', async () => {
    const { moveTo, asked, enter } = await afterNovember();
    await enter('2026-11-01');
    await moveTo('2026-12-20T12:00:00Z');
    expect(await asked()).toEqual([]);
    const never = await askedCompany(open);
    await never.moveTo('2026-12-20T12:00:00Z');
    expect(await never.asked()).toEqual([]);
  });
});

onSqlite('what is foreseen of it before a team goes live', (open) => {
  it('is a question to each who has something to say, on their day', async () => {
    const { ada, can, team, agree, off, context, db, workspace } = await askedCompany(open);
    await agree(ada, 'calls', 'month', 42);
    await agree(can, 'emails', 'week', 42);
    await off(ada, '2026-11-27', '2026-11-28');
    const found = await teamById(db, workspace.id, team, '2026-11-23');
    const range = { from: new Date('2026-11-23T06:00:00Z'), until: new Date('2026-11-30T06:00:00Z') };
    const foreseen = found ? await rhythm.foreseen?.(context, found, range) : [];
    expect(foreseen?.map(({ at, to }) => [at.toISOString(), to])).toEqual([
      ['2026-11-26T12:00:00.000Z', { personId: ada }],
    ]);
  });
});
