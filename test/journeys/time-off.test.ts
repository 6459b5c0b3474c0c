import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { importFile } from '../../src/import/index.ts';
import type { PeriodKind } from '../../src/kernel/period.ts';
import { makeFile } from '../import/files.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, personIdOf, startCompany } from './company.ts';

/** Tuesday 22 December 2026, 09:00 in Istanbul. Christmas Eve is a Thursday. */
const TUESDAY = '2026-12-22T06:00:00Z';

describe('days off, from the line that enters them to the pace that leaves them out', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany({ at: TUESDAY });
    await company.as('ayse').ask('general', '/pacesetter language tr');
    await addGoal(company, 'ben', 'week', 100);
    await addGoal(company, 'ben', 'month', 200);
    // 40 this week, 160 this month.
    await addCounts(company, 'ben', 'calls', { '2026-12-07': 120, '2026-12-21': 40 });
  });
  afterAll(() => company.stop());

  const ask = async (who: string, command: string) =>
    flat((await company.as(who).ask('general', command)).text);

  it('counts every weekday as long as nobody is away', async () => {
    const card = await company.as('ben').ask('general', '/mygoals');
    // Week: 60 more in the 4 days from Tuesday. Month: 15 of 23 weekdays gone, so 130.4 expected, 29.6 less than 160.
    expect(card.text).toContain('15 per working day for the 4 working days left · 1 of 5 working days gone');
    expect(card.text).toContain('▲ ahead of pace');
    expect(card.text).toContain('30 ahead of the calendar');
    expect(card.text).not.toContain('left out');
    expect(shown(card)).toContain('Weekends and public holidays are left out.');
  });

  it('stores a range and says what was understood', async () => {
    const ben = company.as('ben');
    const answer = await ben.ask('general', '/away 24-28 Dec');
    expect(answer.ephemeral).toBe(true);
    expect(flat(answer.text)).toBe('24 – 28 Dec 2026: 3 working days. Your goals count without them.');
    const again = await ask('ben', '/away 24 Dec');
    expect(again).toBe('Thursday, 24 Dec 2026: off already, so nothing changed.');
  });

  it('gives the rep a pace without these days, in the card, behind Why? and after a log', async () => {
    const ben = company.as('ben');
    const card = await ben.ask('general', '/mygoals');
    // Week: 60 more in the 2 days before Christmas Eve. Month: 15 of 20 days gone, so 150 expected, 10 less than 160.
    expect(card.text).toContain(
      '30 per working day for the 2 working days left · 1 of 3 working days gone · 2 days off left out',
    );
    expect(card.text).toContain('● on pace');
    expect(card.text).toContain('10 ahead of the calendar');
    expect(card.text).toContain('15 of 20 working days gone · 3 days off left out');
    expect(shown(card)).toContain('Weekends, public holidays and days off are left out');

    await ben.pressLabelled(card, 'Why?');
    const why = await ben.waitForView();
    expect(shown(why)).toContain('1 of 3 working days have gone. Left out: 2 days off.');
    await ben.closeView(why);

    // 20 more: 40 are left for 2 days.
    expect(await ask('ben', '/log 20 calls')).toContain(
      '20 per working day for the 2 working days left · 1 of 3 working days gone · 2 days off left out',
    );
  });

  it('lists them, also in App Home and under /pacesetter, and takes them back', async () => {
    const ben = company.as('ben');
    const more = await ben.openMore();
    expect(shown(more)).toContain('Days off: 24 – 28 Dec 2026');
    await ben.closeView(more);
    expect(await ask('ben', '/pacesetter')).toContain('Days off: 24 – 28 Dec 2026');
    const list = await ben.ask('general', '/away');
    expect(flat(list.text)).toBe('Your days off\n24 – 28 Dec 2026 · 3 working days');
    await ben.pressLabelled(list, 'Take back');
    const back = await ben.waitForMessage('general', 'Taken back');
    expect(flat(back.text)).toBe('Taken back: 24 – 28 Dec 2026. Your goals count as before.');
    expect(await ask('ben', '/mygoals')).toContain('1 of 5 working days gone');
    expect(await ask('ben', '/away list')).toContain('You have no days off ahead');
  });

  it('undoes at once what was entered at once', async () => {
    const ben = company.as('ben');
    const answer = await ben.ask('general', '/pacesetter away tomorrow');
    expect(flat(answer.text)).toBe('Wednesday, 23 Dec 2026: 1 working day. Your goals count without it.');
    await ben.pressLabelled(answer, 'Undo');
    await ben.waitForMessage('general', 'Taken back: 23 Dec 2026');
    expect(await ask('ben', '/mygoals')).toContain('1 of 5 working days gone');
  });

  it('says what it did not understand, with an example, and stores nothing', async () => {
    expect(await ask('ben', '/away 24 Dec because of my cat')).toBe(
      'I read 24 Dec 2026, but not the rest, so nothing is stored.\nFor example: `/away 24-28 Dec`',
    );
    expect(await ask('ben', '/away 28-24 Dec')).toContain('lies before the first, 28 Dec 2026');
    expect(await ask('ben', '/away soon')).toContain('I could not read that as days');
    expect(await ask('ben', '/away Saturday')).toContain('nobody would work then anyway');
    expect(await ask('ben', '/away')).toContain('You have no days off ahead');
  });

  it('takes a date that was a few weeks ago as that one, and says so', async () => {
    const ben = company.as('ben');
    const answer = await ben.ask('general', '/away 17 Nov');
    expect(flat(answer.text)).toContain('17 Nov 2026: 1 working day.');
    expect(flat(answer.text)).toContain('This is over already; write the year if you mean another one.');
    await ben.pressLabelled(answer, 'Undo');
    await ben.waitForMessage('general', 'Taken back: 17 Nov 2026');
  });

  it('speaks Turkish with whoever does, and reads both languages', async () => {
    const ayse = company.as('ayse');
    const answer = await ayse.ask('general', '/away 24–28 Aralık');
    expect(flat(answer.text)).toBe('24–28 Ara 2026: 3 iş günü. Hedeflerin bu günler olmadan hesaplanır.');
    expect(await ask('ayse', '/pacesetter izin')).toContain('24–28 Ara 2026 · 3 iş günü');
    await ayse.pressLabelled(answer, 'Geri al');
    await ayse.waitForMessage('general', /Geri alındı: 24.28 Ara 2026/);
    expect(await ask('ayse', '/away yakında')).toContain('Bunu gün olarak okuyamadım');
  });

  it('lets a manager enter them for their people and an admin for everyone, and refuses others', async () => {
    expect(await ask('mert', '/away @ben 24 Dec')).toContain('24 Dec 2026: 1 working day. Their goals');
    expect(await ask('nora', '/away @ben 25 Dec')).toContain('25 Dec 2026: 1 working day. Their goals');
    const refusal = await ask('oya', '/away @ben 23 Dec');
    expect(refusal).toContain('are entered by');
    expect(refusal).not.toContain('<!channel>');
    expect(await ask('oya', '/away @ben')).toContain('are between');
    const list = await company.as('mert').ask('general', '/away @ben');
    expect(flat(list.text)).toContain('24 Dec 2026 · 1 working day\n25 Dec 2026 · 1 working day');
    expect(shown(list)).not.toContain('<!channel>');
  });

  it('come from a file too, once, and can be taken back like others', async () => {
    const file = makeFile('person,from,until\nayse@acme.example,2026-12-30,2026-12-31\n');
    const workspaceId = await workspaceIdOf(company);
    const run = () => importFile(company.context, workspaceId, { kind: 'timeoff', file });
    expect(await run()).toMatchObject({ created: 1, refused: 0 });
    expect(await run()).toMatchObject({ created: 0, unchanged: 1 });
    const ayse = company.as('ayse');
    const list = await ayse.ask('general', '/away');
    expect(flat(list.text)).toContain('30–31 Ara 2026 · 2 iş günü');
    await ayse.pressLabelled(list, 'Geri al');
    await ayse.waitForMessage('general', /Geri alındı: 30/);
    expect(await run()).toMatchObject({ created: 0, unchanged: 1 });
    expect(await ask('ayse', '/away')).toContain('Önünde izin günün yok');
  });

  it('leaves a week away without a verdict, and lets nobody look idle on the team’s card', async () => {
    const ayse = company.as('ayse');
    await addGoal(company, 'ayse', 'week', 50);
    expect(await ask('mert', '/scorecard team')).not.toContain('Away');
    const answer = await ayse.ask('general', '/away 21-27 Dec');
    expect(flat(answer.text)).toContain('21–27 Ara 2026: 5 iş günü');
    const card = await ask('ayse', '/mygoals');
    expect(card).toContain('○ bu dönemde iş günü yok');
    expect(card).toContain('5 izin günü sayılmadı');
    const team = shown(await company.as('mert').ask('general', '/scorecard team'));
    expect(team).toContain('Away: 1 person');
    expect(team).not.toContain('Nothing recorded for');
    await ayse.pressLabelled(answer, 'Geri al');
    await ayse.waitForMessage('general', /Geri alındı: 21/);
  });

  it('offers the form to a manager from the list of people, and to an admin from the form for a person', async () => {
    const mert = company.as('mert');
    const people = await mert.ask('general', '/pacesetter people ayşe');
    await mert.pressLabelled(people, 'Days off');
    const list = await mert.waitForMessage('general', 'Ayşe Yılmaz has no days off ahead');
    await mert.pressLabelled(list, 'Enter days off');
    const form = await mert.waitForView((view) => view.callback_id === 'people.away_form.v1');
    expect(form.blocks.map((block) => (block as { block_id?: string }).block_id)).not.toContain('deputy');
    const wrong = await mert.submit(form, { first: '2026-12-28', last: '2026-12-24' });
    expect(wrong.errors?.last).toContain('lies before the first');
    await mert.submit(form, { first: '2026-12-24', last: '2026-12-28' });
    const saved = await mert.waitForView((view) => shown(view).includes('Ayşe Yılmaz, 24 – 28 Dec 2026'));
    await mert.pressLabelled(saved, 'Undo');
    await mert.waitForView((view) => shown(view).includes('Taken back for Ayşe Yılmaz'));

    const nora = company.as('nora');
    const found = await nora.ask('general', '/pacesetter people oya');
    await nora.pressLabelled(found, 'Edit');
    const edit = await nora.waitForView((view) => view.callback_id === 'people.edit_form.v1');
    await nora.pressLabelled(edit, 'Days off');
    await nora.waitForView((view) => shown(view).includes('Oya Outsider has no days off ahead'));
  });
});

describe('a deputy, from being appointed to the day after', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany({ at: TUESDAY });
    await addGoal(company, 'ben', 'week', 100);
  });
  afterAll(() => company.stop());

  const ask = async (who: string, command: string) =>
    flat((await company.as(who).ask('general', command)).text);

  it('is appointed with the days off and told in a direct message', async () => {
    const answer = await ask('mert', '/away 24-28 Dec deputy @oya');
    expect(answer).toBe(
      '24 – 28 Dec 2026: 3 working days. Your goals count without them.\nOya Outsider stands in for you on these days and gets a message.',
    );
    const dm = await company.as('oya').waitForDm('You stand in for');
    expect(flat(dm.text)).toContain('You stand in for *Mert Manager*, 24 – 28 Dec 2026.');
    const more = await company.as('oya').openMore();
    expect(shown(more)).toContain('You stand in for Mert Manager, 24 – 28 Dec 2026');
    await company.as('oya').closeView(more);
    expect(await ask('mert', '/pacesetter')).toContain('Oya Outsider stands in for you, 24 – 28 Dec 2026');
  });

  it('is somebody who can be one', async () => {
    expect(await ask('mert', '/away 30 Dec deputy @mert')).toContain('cannot stand in for Mert Manager');
    expect(await ask('ben', '/away 30 Dec deputy @oya')).toContain('so nobody has to stand in');
    expect(await ask('mert', '/away 30 Dec deputy @nobody')).toContain('I do not know “@nobody”');
    expect(await ask('mert', '/away 30 Dec deputy')).toContain('I do not know');
    expect(await ask('mert', '/away')).toBe(
      'Your days off\n24 – 28 Dec 2026 · 3 working days\nOya Outsider stands in for you, 24 – 28 Dec 2026',
    );
  });

  it('sees and does nothing for the team before', async () => {
    expect(await ask('oya', '/mygoals @ben')).toContain('between');
    expect(await ask('oya', '/setgoal @ben')).toContain(
      'for yourself, and for the people and teams you lead',
    );
    expect(await ask('oya', '/scorecard East')).not.toContain('Calls');
  });

  it('sees and does for the team what its manager does on these days', async () => {
    await company.moveTo('2026-12-24T07:00:00Z');
    const oya = company.as('oya');
    expect(await ask('oya', '/mygoals @ben')).toContain('0 of 100');
    expect(await ask('oya', '/mygoals ayse')).toContain('Ayşe Yılmaz');
    expect(await ask('oya', '/scorecard team')).toContain('East');
    await oya.command('general', '/setgoal @ben');
    const form = await oya.waitForView((view) => view.callback_id === 'goals.set.v1');
    const subject = await personIdOf(company.context, await workspaceIdOf(company), company.slack, 'ben');
    const answer = await oya.submit(form, {
      subject: `person:${subject}`,
      kpi: 'demos',
      target: '4',
      period: 'month',
      from: 'this',
      repeat: 'always',
      reason: 'For the end of the year.',
    });
    expect(answer.response_action).toBe('update');
    expect(await ask('ben', '/mygoals')).toContain('0 of 4');
    for (const view of (await oya.views()).toReversed()) await oya.closeView(view);
    const more = await oya.openMore();
    expect(shown(more)).toContain('You stand in for Mert Manager until 28 Dec 2026');
    await oya.closeView(more);
  });

  it('is refused again on the day after', async () => {
    await company.moveTo('2026-12-28T20:59:00Z');
    expect(await ask('oya', '/mygoals @ben')).toContain('0 of 100');
    await company.moveTo('2026-12-28T21:01:00Z');
    expect(await ask('oya', '/mygoals @ben')).toContain('between');
    const more = await company.as('oya').openMore();
    expect(shown(more)).not.toContain('You stand in');
    await company.as('oya').closeView(more);
  });

  it('is told in the thread when the days are taken back', async () => {
    await company.moveTo('2026-12-29T08:00:00Z');
    const nora = company.as('nora');
    const oya = company.as('oya');
    const answer = await nora.ask('general', '/away @mert 30 Dec deputy @oya');
    expect(flat(answer.text)).toContain('Oya Outsider stands in for Mert Manager on these days');
    const dm = await oya.waitForDm('You stand in for *Mert Manager*, 30 Dec 2026');
    await nora.pressLabelled(answer, 'Undo');
    const back = await nora.waitForMessage('general', 'Taken back for Mert Manager');
    expect(flat(back.text)).toContain('No longer standing in: Oya Outsider.');
    await oya.waitForDm('You no longer stand in', { threadTs: dm.ts });
  });

  it('is told nothing when the days are taken back before the office opens', async () => {
    await company.moveTo('2026-12-29T18:00:00Z');
    const mert = company.as('mert');
    const oya = company.as('oya');
    const answer = await mert.ask('general', '/away 31 Dec deputy @oya');
    await mert.pressLabelled(answer, 'Undo');
    await mert.waitForMessage('general', 'No longer standing in');
    await company.moveTo('2026-12-30T12:00:00Z');
    expect((await oya.readDm()).filter((message) => shown(message).includes('31 Dec'))).toEqual([]);
  });

  it('stands in the form of whoever leads people', async () => {
    const mert = company.as('mert');
    const list = await mert.ask('general', '/away');
    await mert.pressLabelled(list, 'Enter days off');
    const form = await mert.waitForView((view) => view.callback_id === 'people.away_form.v1');
    expect(shown(form)).toContain('Who stands in for you?');
    const self = await mert.submit(form, {
      first: '2026-12-31',
      last: '2026-12-31',
      deputy: company.slack.userId('mert'),
    });
    expect(self.errors?.deputy).toContain('cannot stand in');
    const answer = await mert.submit(form, {
      first: '2026-12-31',
      last: '2026-12-31',
      deputy: company.slack.userId('oya'),
    });
    expect(answer.response_action).toBe('update');
    await company.as('oya').waitForDm('You stand in for *Mert Manager*, 31 Dec 2026');
    const after = await mert.ask('general', '/away');
    await mert.press(after, 'people.deputy_end.v1');
    await mert.waitForMessage('general', 'No longer standing in: Oya Outsider.');
    expect(await ask('mert', '/away')).toBe('Your days off\n31 Dec 2026 · 1 working day');
  });
});

/** `Intl` sets thin spaces around the dash of a range. */
const flat = (text: string) => text.replaceAll('\u2009', ' ');

const shown = (target: Parameters<typeof plainText>[0] | null) => (target ? flat(plainText(target)) : '');

async function workspaceIdOf({ context }: RunningBot): Promise<string> {
  return (await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow()).id;
}

/** A goal for calls, from this quarter on. */
async function addGoal(company: RunningBot, name: string, periodKind: PeriodKind, target: number) {
  const { context, slack } = company;
  const workspaceId = await workspaceIdOf(company);
  const personId = await personIdOf(context, workspaceId, slack, name);
  const version = {
    validFrom: '2026-09-28',
    validTo: null,
    target,
    currency: null,
    authorId: null,
    reason: 'Agreed.',
  };
  await inTransaction(context.db, (trx) =>
    addGoalVersion(trx, workspaceId, { subject: { personId }, kpi: 'calls', periodKind }, version, {
      newId: context.newId,
      at: 0,
    }),
  );
}
