import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { defineOwnKpi, type FactKey } from '../../src/kpis/index.ts';
import { openChange } from '../../src/people/index.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, personIdOf, startCompany } from './company.ts';

/** Agrees on a goal with somebody, since the first of a month. */
async function agree(
  { context, slack }: RunningBot,
  name: string,
  goal: { kpi: FactKey; per: 'week' | 'month'; target: number; from: string },
) {
  const { id: workspaceId } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
  const personId = await personIdOf(context, workspaceId, slack, name);
  const { kpi, per: periodKind, target, from: validFrom } = goal;
  await inTransaction(context.db, (trx) =>
    addGoalVersion(
      trx,
      workspaceId,
      { subject: { personId }, kpi, periodKind },
      { validFrom, validTo: null, target, currency: null, authorId: null, reason: '' },
      { newId: context.newId, at: Date.parse(`${validFrom}T09:00:00Z`) },
    ),
  );
}

describe('the rhythm of a week', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    const { context } = company;
    const { id } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
    const change = await openChange(context.db, context, id, { actorId: null, source: 'cli' });
    const { kpi } = await inTransaction(context.db, (trx) =>
      defineOwnKpi(trx, change, { name: 'Site <visits>', unit: 'count', source: 'by_hand' }),
    );
    await agree(company, 'ben', { kpi: 'calls', per: 'month', target: 40, from: '2026-11-01' });
    await agree(company, 'ben', { kpi: kpi.key, per: 'week', target: 3, from: '2026-11-02' });
    await agree(company, 'ayse', { kpi: 'calls', per: 'month', target: 40, from: '2026-11-01' });
    await addCounts(company, 'ben', 'calls', { '2026-11-24': 5 });
  });
  afterAll(() => company.stop());

  const questionsTo = async (name: string) => {
    const { context, slack } = company;
    const { id } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
    const personId = await personIdOf(context, id, slack, name);
    const asked = context.db.selectFrom('delivery').select(['state', 'period']);
    return asked.where('kind', '=', 'rhythm.week.v1').where('target', '=', personId).execute();
  };

  it('asks nobody before Friday, three in the afternoon', async () => {
    await company.moveTo('2026-11-27T11:59:00Z');
    expect(await questionsTo('ben')).toEqual([]);
  });

  it('asks then for what is missing, each with its taps, in the person’s language', async () => {
    const ayse = company.as('ayse');
    await ayse.ask('general', '/pacesetter language tr');
    await company.moveTo('2026-11-27T12:00:00Z');
    const toBen = plainText(await company.as('ben').waitForDm('Before the week ends'));
    expect(toBen).toContain('*Before the week ends:* 2 things are missing.');
    expect(toBen).toContain('*Site &lt;visits&gt;:* nothing recorded this week.');
    expect(toBen).toContain('*Calls* (month)');
    expect(plainText(await ayse.waitForDm('Hafta bitmeden'))).toContain('eksik bir şey var');
    expect(await questionsTo('oya')).toEqual([]);
  });

  it('a tap answers in the place of what was asked', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.waitForDm('Before the week ends'), 'At risk');
    const said = await ben.waitForDm('you said *at risk*');
    expect(plainText(said)).toContain('*Before the week ends:* one thing is missing.');
    await ben.pressLabelled(said, '0 this week');
    const done = plainText(await ben.waitForDm('Thank you'));
    expect(done).toContain('*Site &lt;visits&gt;:* 0 this week.');
  });

  it('a number can be entered instead, and the message says so', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.waitForDm('Thank you'), 'Log…');
    const form = await ben.waitForView();
    await ben.submit(form, { amount: 'many', date: '2026-11-26' });
    const answer = await ben.submit(form, { amount: '2', date: '2026-11-26' });
    expect(answer.response_action).toBe('update');
    expect(plainText(await ben.waitForDm('Thank you'))).toContain('*Site &lt;visits&gt;:* 2 this week.');
  });

  it('asks once a week, and has one line in App Home on Monday for who did not answer', async () => {
    await company.bot.tick();
    expect(await questionsTo('ayse')).toEqual([{ state: 'sent', period: '2026-W48' }]);
    await company.moveTo('2026-11-30T05:00:00Z');
    const home = await company.as('ayse').openHome();
    expect(home && plainText(home)).toContain('Geçen hafta *Aramalar* (ay) için bir şey söylenmedi.');
    const bens = await company.as('ben').openHome();
    expect(bens && plainText(bens)).not.toContain('last week');
    expect(await questionsTo('ayse')).toHaveLength(1);
  });

  it('is no answer for a week that is over', async () => {
    const ayse = company.as('ayse');
    await ayse.pressLabelled(await ayse.waitForDm('Hafta bitmeden'), 'Yolunda');
    await ayse.waitForDm('O hafta bitti');
  });

  it('has on the card what changes it, for whoever may, and who can for everybody else', async () => {
    await company.moveTo('2026-11-30T06:00:00Z');
    const ben = company.as('ben');
    const card = await ben.waitForMessage('east', 'Week 48');
    await ben.pressLabelled(card, 'Change this digest');
    const refusal = await ben.waitForView();
    expect(plainText(refusal)).toContain('is set by Mert Manager, who leads it, and by Pacesetter admins');
    await ben.closeView(refusal);
    const mert = company.as('mert');
    await mert.pressLabelled(card, 'Change this digest');
    const form = await mert.waitForView();
    expect(plainText(form)).toContain('public holiday');
    const answer = await mert.submit(form, { weekday: '1', time: '10:00', holiday: 'post', state: 'on' });
    expect(answer.response_action).toBe('update');
  });

  it('shows from the card, privately, what a manager does for the team', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.waitForMessage('east', 'Week 48'), 'How is my manager doing?');
    const card = await ben.waitForView();
    expect(plainText(card)).toContain('What Mert Manager does for the team');
    await ben.closeView(card);
    const own = await company.as('mert').ask('general', '/scorecard manager');
    expect(plainText(own)).toContain('Those who report to you see this too');
    const refusal = await company.as('oya').ask('general', '/scorecard manager @mert');
    expect(refusal.text).toContain('shown to those who report to them');
  });
});
