import { expect, it } from 'vitest';
import { goalNeeds } from '../../src/goals/home.ts';
import { periodOf, plainYear } from '../../src/kernel/company-year.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { ownItems, recordNone, sayOf } from '../../src/rhythm/actions/answers.ts';
import { rhythmNeeds } from '../../src/rhythm/home.ts';
import { questionMessage } from '../../src/rhythm/messages/question.ts';
import type { Thing } from '../../src/rhythm/rules/things.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { askedCompany, FRIDAY_15 } from './asked-company.ts';

const WEEK = periodOf(plainYear, 'week', '2026-11-27');

/** Ada is asked about site visits and her month's calls, on Friday afternoon. */
async function adaAsked(open: Parameters<typeof askedCompany>[0]) {
  const company = await askedCompany(open);
  const { ada, agree, define, moveTo, callerOf, context } = company;
  const key = await define({ name: 'Site visits' });
  const goal = await agree(ada, 'calls', 'month', 42);
  await agree(ada, key, 'week', 3);
  await moveTo(FRIDAY_15);
  const things: Thing[] = [
    { kind: 'kpi', key },
    { kind: 'goal', id: goal },
  ];
  const question = { week: WEEK, things };
  const needs = async (personId = ada) => {
    const request = { context, caller: await callerOf(personId), t: translate('en') };
    return plainText({ text: '', blocks: await rhythmNeeds(request) });
  };
  return { ...company, key, goal, question, needs, caller: await callerOf(ada) };
}

onBothDatabases('an answer to the question', (open) => {
  it('is kept once, and the question says so', async () => {
    const { context, caller, question, goal, key, db } = await adaAsked(open);
    await sayOf(context, caller, { question, goalId: goal, says: 'at_risk' });
    await recordNone(context, caller, question, key);
    await recordNone(context, caller, question, key);
    const text = plainText(questionMessage(await ownItems(context, caller, question), translate('en')));
    expect(text).toContain('*Thank you.* That is all for this week.');
    expect(text).toContain('*Site visits:* 0 this week.');
    expect(text).toMatch(/\*Calls\* \(month\): This week you said \*at risk\*/);
    const facts = await db.selectFrom('fact').select(['date', 'amount']).where('kpi', '=', key).execute();
    expect(facts).toEqual([{ date: '2026-11-27', amount: 0 }]);
  });

  it('is taken for a goal that was reached since', async () => {
    const { context, caller, question, goal, change, workspace, ada } = await adaAsked(open);
    await change((trx) =>
      writeFacts(trx, context, workspace.id, [
        {
          subject: { kind: 'person', id: ada },
          kpi: 'calls',
          date: '2026-11-27',
          occurredAt: new Date(FRIDAY_15),
          amount: 42,
          count: 42,
          currency: null,
          source: { kind: 'log', id: 'log-1' },
        },
      ]),
    );
    await sayOf(context, caller, { question, goalId: goal, says: 'on_track' });
    const { items } = await ownItems(context, caller, question);
    expect(items.map((item) => item.kind === 'goal' && item.said?.says)).toEqual([false, 'on_track']);
  });

  it('is for one’s own things alone', async () => {
    const { context, can, callerOf, question, goal, key, db } = await adaAsked(open);
    const cans = await callerOf(can);
    expect(await refusalOf(sayOf(context, cans, { question, goalId: goal, says: 'off' }))).toContain(
      'Only the person whose goal it is',
    );
    await refusalOf(recordNone(context, cans, question, key));
    await refusalOf(ownItems(context, cans, question));
    expect(await db.selectFrom('fact').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('goal_check_in').selectAll().execute()).toEqual([]);
  });

  it('comes too late for how a goal looked, and in time for a number of that week', async () => {
    const { context, ada, callerOf, moveTo, question, goal, key, db } = await adaAsked(open);
    await moveTo('2026-11-30T05:00:00Z');
    const caller = await callerOf(ada);
    const late = sayOf(context, caller, { question, goalId: goal, says: 'off' });
    expect(await refusalOf(late)).toContain('That week is over');
    await recordNone(context, caller, question, key);
    const facts = await db.selectFrom('fact').select(['date', 'amount']).where('kpi', '=', key).execute();
    expect(facts).toEqual([{ date: '2026-11-29', amount: 0 }]);
  });
});

onSqlite('what App Home says of it', (open) => {
  it('is nothing before somebody was asked, and the numbers from then on', async () => {
    const { needs, context, caller } = await adaAsked(open);
    expect(await needs()).toContain('*Site visits:* nothing recorded this week.');
    // Goals wait there since Thursday.
    expect(await needs()).not.toContain('Calls');
    const goals = plainText({ text: '', blocks: await goalNeeds({ context, caller, t: translate('en') }) });
    expect(goals).toContain('*Calls* (month)');
    const before = await askedCompany(open);
    const key = await before.define({ name: 'Site visits' });
    await before.agree(before.ada, key, 'week', 3);
    await before.moveTo('2026-11-27T11:59:00Z');
    const request = {
      context: before.context,
      caller: await before.callerOf(before.ada),
      t: translate('en'),
    };
    expect(await rhythmNeeds(request)).toEqual([]);
  });

  it('is all that is missing of last week on the first working day after it, and nothing later', async () => {
    const { needs, moveTo, goal } = await adaAsked(open);
    await moveTo('2026-11-30T05:00:00Z');
    const monday = await needs();
    expect(monday).toContain('*Site visits:* nothing recorded last week.');
    expect(monday).toContain('0 last week');
    expect(monday).toContain('Nothing was said last week of *Calls* (month). How does it look now?');
    expect(goal).not.toBe('');
    await moveTo('2026-12-01T05:00:00Z');
    expect(await needs()).toBe('');
  });

  it('is no second message', async () => {
    const { moveTo, asked } = await adaAsked(open);
    await moveTo('2026-12-01T05:00:00Z');
    expect(await asked()).toHaveLength(1);
  });
});
