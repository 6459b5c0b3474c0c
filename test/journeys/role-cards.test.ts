import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setGoal } from '../../src/goals/actions/set-goal.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import { findCaller } from '../../src/people/index.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, personIdOf, startCompany } from './company.ts';

describe('what a team is scored by', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await addCounts(company, 'ben', 'calls', { '2026-11-17': 40, '2026-11-23': 50 });
    await addCounts(company, 'ben', 'demos', { '2026-11-18': 2, '2026-11-23': 2 });
    await addCounts(company, 'ayse', 'calls', { '2026-11-18': 90, '2026-11-23': 10 });
    await goalOf('ben', 'calls', 100);
    await goalOf('ben', 'demos', 2);
    await goalOf('ayse', 'calls', 100);
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  async function goalOf(name: string, kpi: KpiKey, target: number) {
    const { context, slack } = company;
    const mert = await findCaller(context.db, 'T0TEST', slack.userId('mert'), context.clock.now());
    if (!mert) throw new Error('Mert is not known');
    const [workspace] = await context.db.selectFrom('workspace').select('id').execute();
    const personId = await personIdOf(context, workspace?.id ?? '', slack, name);
    await setGoal(
      context,
      { ...mert, personId: mert.id, source: 'cli' },
      { subject: { personId }, kpi, periodKind: 'week', startsIn: 'this', repeats: true, target, reason: '' },
    );
  }

  const ask = async (name: string, text: string) =>
    plainText(await company.as(name).ask('general', `/scorecard ${text}`.trim()));

  it('is every measure with a goal, all the same, while nobody has chosen', async () => {
    // (50 % + 100 %) / 2
    const card = await ask('ben', '');
    expect(card).toContain('*Score so far: 75%*');
    expect(card).toContain('nobody has chosen weights yet');
  });

  it('is chosen by its manager: measures first, then weights that come to 100', async () => {
    const mert = company.as('mert');
    await mert.command('general', '/scorecard weights');
    const form = await mert.waitForView((view) => view.callback_id === 'scorecards.weights_form.v1');
    expect(plainText(form)).toContain('Now: every measure with a goal counts the same');
    await mert.submit(form, { measures: ['calls', 'demos'], from: 'week' });
    const preview = await mert.waitForView((view) => view.callback_id === 'scorecards.weights_preview.v1');
    const given = { 'stated:calls': '', 'stated:demos': '', per: 'month' };
    const refused = await mert.submit(preview, { 'weight:calls': '80', 'weight:demos': '30', ...given });
    expect(refused.errors).toEqual({ 'weight:demos': 'The weights come to 110 and have to come to 100.' });
    await mert.submit(preview, { 'weight:calls': '80', 'weight:demos': '20', ...given });
    const done = await mert.waitForView((view) => plainText(view).includes('Done.'));
    expect(plainText(done)).toContain('from 23 Nov 2026: Calls 80% and Demos 20%');
    await mert.closeView(done);
    // 0.8 × 50 % + 0.2 × 100 %
    const card = await ask('ben', '');
    expect(card).toContain('*Score so far: 60%*');
    expect(card).toContain('chosen by Mert Manager');
  });

  it('leaves the week before as it was, when there were no goals yet', async () => {
    expect(await ask('ben', 'last week')).toContain('No score: there is no target for these days');
  });

  it('can be taken apart by the person and those above, and by nobody else', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.ask('general', '/scorecard'), 'How is this made?');
    const made = plainText(await ben.waitForView((view) => plainText(view).includes('Each measure brings')));
    expect(made).toContain('Reached: 50 of 100, which is 50%.');
    expect(made).toContain('80% × 50% = *40*');
    expect(made).toContain('23 Nov 2026: 50 calls');
    await ben.closeView(await ben.waitForView((view) => plainText(view).includes('Each measure brings')));
    // 10 of 100 calls.
    expect(await ask('mert', 'Ayşe')).toContain('*Score so far: 10%*');
    expect(await ask('ayse', `<@${company.slack.userId('ben')}|ben>`)).toContain('yalnızca Ben');
  });

  it('has 13 weeks beside each other, with a sign for every target and a dash without data', async () => {
    await company.moveTo('2026-11-30T06:00:30Z');
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.ask('general', '/scorecard'), '13 weeks');
    const grid = await ben.waitForMessage('general', 'the last 13 weeks');
    const [calls = ''] = /Calls\n[^\n]*48?[\s\S]*?\n/.exec(grid.text.split('Week').at(-1) ?? '') ?? [];
    // Week 47 had no goals; in week 48 were 50 of 100 calls.
    expect(calls).toMatch(/40\s+50×/);
    expect(grid.text).toContain('–');
    expect(grid.text).toContain('✓ target reached · × not reached');
  });

  it('stands in one line on the card in the channel, with why for the team and for nobody else', async () => {
    const card = await company.as('ben').waitForMessage('east', 'Week 48');
    // Ayşe has no goal for demos, so the team's go by calls: 60 of 200. Week 47 had no goals.
    expect(plainText(card)).toContain('*Score 30 of 100* · 1 of 2 measures');
    for (const [name, isSeen] of [
      ['ben', true],
      ['oya', false],
    ] as const) {
      const reader = company.as(name);
      await reader.pressLabelled(card, 'Why this score?');
      const view = await reader.waitForView((each) => /Each measure brings|only|for/.test(plainText(each)));
      expect(plainText(view).includes('Reached: 60 of 200, which is 30%.')).toBe(isSeen);
      // Whose part is how large is for those above.
      expect(plainText(view)).not.toContain('Of that:');
      await reader.closeView(view);
    }
    const mert = company.as('mert');
    await mert.pressLabelled(card, 'Why this score?');
    const above = await mert.waitForView((each) => plainText(each).includes('Each measure brings'));
    expect(plainText(above)).toContain('Of that: Ben');
    await mert.closeView(above);
  });

  it('speaks Turkish to who writes it, of a month and of the team', async () => {
    const own = await ask('ayse', 'geçen hafta');
    expect(own).toContain('48. hafta');
    // 10 of 100 calls, and no goal for demos.
    expect(own).toContain('*Puan: %10*');
    expect(own).toContain('Demolar için hedef yok');
    expect(await ask('ayse', 'takım ay')).toContain('East · Kasım 2026');
    expect(await ask('ayse', 'çeyrek')).toContain('2026 4. çeyrek');
  });

  it('stands beside the other teams for admins and whoever leads them all', async () => {
    for (const name of ['nora', 'mert']) {
      const card = await ask(name, 'company last week');
      expect(card).toContain('The company · Week 48');
      // 60 of 200 calls of those who have a goal for it: the team’s own score goes by calls alone.
      expect(card).toMatch(/\*East\* {2}score 30% \(1 of 2 measures\)/);
    }
    expect(await ask('ben', 'company')).toContain('All teams beside each other are for admins');
    expect(await ask('ayse', 'şirket')).toContain('Bütün takımların yan yana görünümü');
  });

  it('is no business of those who lead nobody', async () => {
    expect(await ask('ben', 'weights')).toContain('You lead no team');
    expect(await ask('ben', 'weights East')).toContain('chosen by those who lead it and by admins');
    const audits = await company.context.db
      .selectFrom('audit')
      .select(['action', 'detail'])
      .where('action', '=', 'scorecard.weighed')
      .execute();
    expect(audits).toHaveLength(1);
  });

  it('warns of more than five measures, and refuses eight', async () => {
    const nora = company.as('nora');
    await nora.command('general', '/scorecard weights company');
    const form = await nora.waitForView((view) => view.callback_id === 'scorecards.weights_form.v1');
    const kpis = [
      'calls',
      'emails',
      'meetings_booked',
      'meetings_held',
      'qualified_leads',
      'demos',
      'proposals',
      'deals_won',
    ];
    const refused = await nora.submit(form, { measures: kpis, from: 'month' });
    expect(refused.errors).toEqual({ measures: 'Please pick at most 7 measures.' });
    await nora.submit(form, { measures: kpis.slice(0, 6), from: 'month' });
    const preview = await nora.waitForView((view) => view.callback_id === 'scorecards.weights_preview.v1');
    expect(plainText(preview)).toContain('6 measures are many');
    expect(plainText(preview)).toContain('from 1 Dec 2026');
  });
});
