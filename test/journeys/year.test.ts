import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { sinceEver } from '../../src/kernel/date.ts';
import { openChange, setYear } from '../../src/people/index.ts';
import type { View } from '../../src/sandbox/server/types.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

/** Sets a goal of Ben's as his manager does; returns what the form says in the end. */
async function setGoal(company: RunningBot, values: Record<string, string>): Promise<string> {
  const mert = company.as('mert');
  await mert.command('general', '/setgoal Ben');
  const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
  const chosen = { kpi: 'calls', from: 'this', repeat: 'always', reason: 'As agreed.', ...values };
  const answer = await mert.submit(form, chosen);
  if (answer.response_action === 'errors') {
    await mert.closeView(form);
    return JSON.stringify(answer.errors);
  }
  let view = await mert.waitForView((each) => each.callback_id !== 'goals.set.v1');
  if (view.callback_id === 'goals.check.v1') {
    await mert.submit(view, { target: values.target ?? '', reason: 'As agreed.' });
    view = await mert.waitForView((each) => !each.callback_id);
  }
  await mert.closeView(view);
  return plainText(view);
}

describe('a company whose year starts in October and whose weeks start on Sunday', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await addCounts(company, 'ben', 'calls', { '2026-11-15': 5, '2026-11-18': 20, '2026-11-22': 9 });
  });
  afterAll(() => company.stop());

  it('tells everyone how it counts, and refuses to change it for anyone but an admin', async () => {
    const shown = await company.as('ben').ask('general', '/pacesetter year');
    expect(shown.text).toContain('Weeks start on Monday. The year is the calendar year.');
    expect(plainText(shown)).not.toContain('Change');
    const ayse = company.as('ayse');
    await ayse.ask('general', '/pacesetter dil tr');
    const turkish = await ayse.ask('general', '/pacesetter yıl');
    expect(turkish.text).toContain('Hafta pazartesi günü başlar. Yıl, takvim yılıdır.');
  });

  it('shows an admin what would come of a change, and stores it only then', async () => {
    const nora = company.as('nora');
    await nora.pressLabelled(await nora.ask('general', '/pacesetter year'), 'Change');
    const form = await nora.waitForView((view) => view.callback_id === 'people.year_form.v1');
    // Its teams are live, so it offers to hold from today on; this company has always counted so.
    await nora.submit(form, { week: '7', start: '10', named: 'end', months: 'calendar', from: null });
    const preview = await nora.waitForView((view) => view.callback_id === 'people.year_preview.v1');
    expect(plainText(preview)).toContain('Weeks start on Sunday. The year starts in October');
    expect(plainText(preview)).toMatch(/Q1 FY2027, 1 Oct\s–\s31 Dec 2026/);
    expect(plainText(preview)).toContain('Past weeks, months and quarters are counted by it, too');
    const rows = () => company.context.db.selectFrom('company_year').selectAll().execute();
    expect(await rows()).toEqual([]);
    await nora.submit(preview);
    const done = await nora.waitForView((view: View) => !view.callback_id);
    expect(plainText(done)).toContain('This is how we count from now on.');
    await nora.closeView(done);
    expect(await rows()).toHaveLength(1);
    const audit = await company.context.db
      .selectFrom('audit')
      .select('detail')
      .where('action', '=', 'year.set')
      .execute();
    expect(JSON.parse(audit[0]?.detail ?? '')).toMatchObject({
      from: sinceEver,
      weekStartsOn: 7,
      startsIn: 10,
    });
  });

  it('posts the card of the Sunday-to-Saturday week that ended', async () => {
    await company.moveTo('2026-11-23T06:00:00Z');
    const card = await company.as('ben').waitForMessage('east', 'Week 46');
    expect(card.text).toMatch(/15\s–\s21 Nov 2026/);
    // The nine of Sunday the 22nd belong to the week that runs.
    expect(card.text).toContain('Calls: 25');
    const own = await company.as('ben').ask('general', '/scorecard');
    expect(own.text).toContain('Week 47');
    expect(own.text).toContain('Calls: 9');
  });

  it('gives a rep a quarter of its own year, in both languages', async () => {
    expect(await setGoal(company, { target: '660', period: 'quarter' })).toContain(
      'Calls *660* every quarter from 1 Oct 2026',
    );
    const card = await company.as('ben').ask('general', '/mygoals');
    expect(card.text).toContain('Q1 FY2027');
    // October to December has 66 weekdays, of which 37 have gone before the 23rd of November.
    expect(card.text).toContain('34 of 660');
    expect(card.text).toContain('37 of 66 working days gone');
    const ben = company.as('ben');
    await ben.command('general', '/pacesetter language tr');
    await ben.waitForMessage('general', 'Türkçe');
    expect((await ben.ask('general', '/mygoals')).text).toContain('2027 mali yılı 1. çeyrek');
    await ben.command('general', '/pacesetter dil en');
    await ben.waitForMessage('general', 'English');
  });

  it('gives a rep a year, which began in October', async () => {
    expect(await setGoal(company, { target: '2610', period: 'year' })).toContain(
      'every year from 1 Oct 2026',
    );
    // 261 weekdays from 1 October 2026 through 30 September 2027.
    expect((await company.as('ben').ask('general', '/mygoals')).text).toContain(
      '37 of 261 working days gone',
    );
  });

  it('takes a goal for chosen days once, and paces it by them', async () => {
    const days = { period: 'range', first_day: '2026-11-23', last_day: '2026-12-04' };
    expect(await setGoal(company, { target: '50', period: 'range' })).toContain('first_day');
    expect(await setGoal(company, { target: '50', ...days, last_day: '2026-11-20' })).toContain(
      'lies before',
    );
    expect(await setGoal(company, { target: '50', ...days, period: 'week' })).toContain(
      'You chose days below',
    );
    expect(await setGoal(company, { target: '50', ...days })).toMatch(
      /Calls \*50\* for 23 Nov\s–\s4 Dec 2026/,
    );
    await company.moveTo('2026-11-26T08:00:00Z');
    await addCounts(company, 'ben', 'calls', { '2026-11-24': 12 });
    const card = await company.as('ben').ask('general', '/mygoals');
    expect(card.text).toMatch(/Calls\* · 23 Nov\s–\s4 Dec 2026/);
    expect(card.text).toContain('12 of 50');
    expect(card.text).toContain('3 of 10 working days gone');
    await company.moveTo('2026-12-05T08:00:00Z');
    expect((await company.as('ben').ask('general', '/mygoals')).text).not.toContain('of 50');
  });
});

describe('a live company that counts its quarters otherwise from today on', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany({ at: '2026-12-01T08:00:00Z' });
    await addCounts(company, 'ben', 'calls', { '2026-11-17': 11, '2026-11-24': 40, '2026-12-01': 6 });
    await setGoal(company, { target: '600', period: 'quarter' });
    await setGoal(company, { target: '100', period: 'week' });
  });
  afterAll(() => company.stop());

  it('is offered today, and shown which periods will be shorter', async () => {
    const nora = company.as('nora');
    await nora.pressLabelled(await nora.ask('general', '/pacesetter year'), 'Change');
    const form = await nora.waitForView((view) => view.callback_id === 'people.year_form.v1');
    await nora.submit(form, { week: '7', start: '2' });
    const preview = await nora.waitForView((view) => view.callback_id === 'people.year_preview.v1');
    expect(plainText(preview)).toMatch(/• 1 Oct\s–\s31 Dec 2026\n• Q4 FY2027, 1\s–\s31 Jan 2027 \(shorter/);
    expect(plainText(preview)).toContain('Goals go on. A period that runs on that day ends as it was.');
    await nora.submit(preview);
    const done = await nora.waitForView((view: View) => !view.callback_id);
    await nora.closeView(done);
  });

  it('lets the running week and quarter end as they were', async () => {
    const card = await company.as('ben').ask('general', '/mygoals');
    // October to December has 66 weekdays, 43 of them in October and November.
    expect(card.text).toContain('57 of 600');
    expect(card.text).toContain('43 of 66 working days gone');
    await company.moveTo('2026-12-07T06:00:00Z');
    const posted = await company.as('ben').waitForMessage('east', 'Week 49');
    expect(posted.text).toMatch(/30 Nov\s–\s6 Dec 2026/);
  });

  it('counts by the new ones after that', async () => {
    await addCounts(company, 'ben', 'calls', { '2026-12-07': 8 });
    await company.moveTo('2026-12-14T06:00:00Z');
    // The first Sunday-to-Saturday week begins where the last ISO week ended, on Monday the 7th.
    const card = await company.as('ben').waitForMessage('east', /7\s–\s12 Dec 2026/);
    expect(card.text).toContain('Calls: 8');
    await company.moveTo('2027-01-04T06:00:00Z');
    const goals = await company.as('ben').ask('general', '/mygoals');
    expect(goals.text).toContain('Q4 FY2027');
    expect(goals.text).toContain('0 of 600');
  });
});

describe('a company of 4-5-4 weeks', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    const { context } = company;
    const [workspace] = await context.db.selectFrom('workspace').select('id').execute();
    const change = await openChange(context.db, context, workspace?.id ?? '', {
      actorId: null,
      source: 'cli',
    });
    // As retail counts: Sunday to Saturday, to the Saturday nearest the end of January.
    const rules = {
      weekStartsOn: 7,
      startsIn: 2,
      namedBy: 'start',
      retail: { pattern: '4-5-4', anchor: 'nearest', longMonth: 12 },
      filed: [],
    } as const;
    await inTransaction(context.db, (trx) => setYear(trx, change, { from: sinceEver, rules }));
    await addCounts(company, 'ben', 'calls', { '2026-10-31': 7, '2026-11-01': 3, '2026-11-18': 20 });
  });
  afterAll(() => company.stop());

  it('has cards of its own weeks', async () => {
    await company.moveTo('2026-11-23T06:00:00Z');
    // 41 whole weeks from 1 February 2026 through 14 November.
    const card = await company.as('ben').waitForMessage('east', 'Week 42');
    expect(card.text).toMatch(/15\s–\s21 Nov 2026/);
  });

  it('paces a month of whole weeks', async () => {
    expect(await setGoal(company, { target: '80', period: 'month' })).toContain(
      'every month from 1 Nov 2026',
    );
    const card = await company.as('ben').ask('general', '/mygoals');
    // Its tenth month is 1 to 28 November: 20 weekdays, 15 of them before the 23rd.
    expect(card.text).toContain('Month 10 FY2026');
    expect(card.text).toContain('23 of 80');
    expect(card.text).toContain('15 of 20 working days gone');
    await company.moveTo('2026-11-30T06:00:00Z');
    const next = await company.as('ben').ask('general', '/mygoals');
    expect(next.text).toContain('Month 11 FY2026');
    expect(next.text).toContain('0 of 80');
  });

  it('suggests a number for its next quarter', async () => {
    expect(
      await setGoal(company, { target: '300', period: 'quarter', from: 'next', repeat: 'once' }),
    ).toMatch(/for Q1 FY2027, 31 Jan\s–\s1 May 2027/);
  });
});
