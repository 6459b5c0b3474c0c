import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

describe('the weekly scorecard', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await addCounts(company, 'ayse', 'calls', { '2026-11-10': 30, '2026-11-17': 40, '2026-11-19': 20 });
    await addCounts(company, 'ben', 'calls', { '2026-11-11': 50, '2026-11-18': 25 });
    await addCounts(company, 'ben', 'demos', { '2026-11-18': 4 });
  });
  afterAll(() => company.stop());

  const cards = () =>
    company.slack
      .ledger()
      .filter((entry) => !entry.thread_ts && entry.channel === company.slack.channelId('east'));

  it('is not in the channel before Monday nine o’clock', async () => {
    await company.moveTo('2026-11-23T05:59:00Z');
    expect(cards()).toEqual([]);
  });

  it('arrives at nine on the team’s clocks with last week’s numbers, and everyone’s figures in its thread', async () => {
    await company.moveTo('2026-11-23T06:00:00Z');
    const card = await company.as('ben').waitForMessage('east', 'Week 47');
    expect(card.text).toMatch(/16\s–\s22 Nov 2026/);
    // 40 + 20 + 25 calls against 30 + 50 the week before.
    expect(card.text).toContain('Calls: 85, +5 on the week before');
    const replies = await company.as('ben').read('east', { threadTs: card.ts });
    const figures = replies.map(plainText).join('\n');
    expect(figures).toContain('Ayşe Yılmaz: 60 calls');
    expect(figures).toContain('Ben &lt;!channel&gt; &amp; Co: 25 calls · 4 demos');
  });

  it('comes once, however often the day is looked at', async () => {
    await company.bot.tick();
    await company.moveTo('2026-11-23T09:00:00Z');
    expect(cards()).toHaveLength(1);
  });

  it('has another headline the week after', async () => {
    await addCounts(company, 'ben', 'calls', { '2026-11-25': 25 });
    await company.moveTo('2026-11-30T06:00:00Z');
    await company.as('ben').waitForMessage('east', 'Week 48');
    const rules = await company.context.db
      .selectFrom('scorecard_headline')
      .select(['week', 'rule'])
      .where('week', '>=', '2026-W47')
      .orderBy('week')
      .execute();
    expect(rules.map(({ week }) => week)).toEqual(['2026-W47', '2026-W48']);
    expect(rules[0]?.rule).not.toBe(rules[1]?.rule);
  });

  it('shows my running week, and my team’s with everyone in it, privately', async () => {
    await addCounts(company, 'ben', 'calls', { '2026-11-30': 6 });
    const own = await company.as('ben').ask('general', '/scorecard');
    expect(own.ephemeral).toBe(true);
    expect(own.text).toContain('Calls: 6');
    const team = await company.as('ben').ask('general', '/scorecard team');
    expect(team.ephemeral).toBe(true);
    expect(plainText(team)).toContain('East · Week 49');
  });

  it('shows whoever leads and has no numbers of their own their team’s instead, their own once there is one', async () => {
    const mert = company.as('mert');
    const instead = await mert.ask('general', '/scorecard');
    expect(plainText(instead)).toContain('East · Week 49');
    expect(plainText(instead)).not.toContain('My week');
    expect(plainText(await mert.ask('general', '/scorecard last month'))).toContain('East · ');
    expect(plainText(await mert.ask('general', '/scorecard me'))).toContain('Mert Manager · Week 49');
    await addCounts(company, 'mert', 'calls', { '2026-11-12': 3 });
    expect(plainText(await mert.ask('general', '/scorecard'))).toMatch(/East · Week 49[\s\S]*My week/);
    await addCounts(company, 'mert', 'calls', { '2026-11-30': 2 });
    expect(plainText(await mert.ask('general', '/scorecard'))).toContain('Mert Manager · Week 49');
  });

  it('tells someone without a team how to get one', async () => {
    const answer = await company.as('oya').ask('general', '/scorecard team');
    expect(answer.text).toContain('You are in no team yet');
  });

  it('shows a team by name to its manager and an admin, and to nobody else', async () => {
    for (const name of ['mert', 'nora']) {
      const card = await company.as(name).ask('general', '/scorecard EAST');
      expect(plainText(card)).toContain('East · Week 49');
    }
    const refusal = await company.as('oya').ask('general', '/scorecard East');
    expect(refusal.text).toContain('for its members and managers');
  });

  it('answers a word it does not know with what it can show', async () => {
    const answer = await company.as('ben').ask('general', '/scorecard <b>nonsense');
    expect(answer.text).toContain('`/scorecard team` your team’s');
  });

  it('lets its manager choose another day and time, and a rep not', async () => {
    const mert = company.as('mert');
    const card = await mert.ask('general', '/scorecard team');
    await mert.pressLabelled(card, 'When it arrives');
    const form = await mert.waitForView();
    const answer = await mert.submit(form, { weekday: '2', time: '10:30', state: 'on' });
    expect(answer.response_action).toBe('update');
    expect(plainText(await mert.waitForView((view) => view.id === form.id))).toContain(
      'Tuesday at 10:30; the next one on 8 Dec 2026',
    );
    const reps = await company.as('ben').ask('general', '/scorecard team');
    expect(plainText(reps)).not.toContain('When it arrives');

    // Last week's card stands in the channel already, so the new time counts from next week on.
    await company.moveTo('2026-12-08T07:29:00Z');
    expect(cards()).toHaveLength(2);
    await company.moveTo('2026-12-08T07:30:00Z');
    expect(cards()).toHaveLength(3);
  });

  it('tells the admin when it could not be posted, with the one fix, and is posted once that is done', async () => {
    const { slack } = company;
    const api = `${slack.url}/sandbox/v1/channels/${slack.channelId('east')}/members`;
    await addCounts(company, 'ben', 'calls', { '2026-12-09': 12 });
    // After the look at the channel the day before.
    await company.moveTo('2026-12-14T07:31:00Z');
    await fetch(`${api}/${slack.app.botUserId}`, { method: 'DELETE' });
    await company.moveTo('2026-12-15T07:30:00Z');
    expect(cards()).toHaveLength(3);
    const notice = await company.as('nora').waitForDm('card for Week 50');
    expect(notice.text).toContain('`/invite @Pacesetter`');

    await company.as('nora').say('east', '/invite @Pacesetter');
    await company.as('nora').pressLabelled(notice, 'Try again');
    await company.bot.tick();
    expect(cards()).toHaveLength(4);
    const card = await company.as('ben').waitForMessage('east', 'Week 50');
    expect(await company.as('ben').read('east', { threadTs: card.ts })).toHaveLength(2);
    await company.bot.tick();
    expect(slack.ledger().filter((entry) => entry.text.includes('card for Week 50'))).toHaveLength(1);
  });

  it('waits for a channel: the admin hears of it the day before, and nobody of a card', async () => {
    await addCounts(company, 'ben', 'calls', { '2026-12-16': 12 });
    // Reminders are no cards and need no channel.
    const said = () => company.slack.ledger().filter(({ text }) => !/worth a (word|look)/.test(text));
    const before = said().length;
    await company.context.db.updateTable('team_setting').set({ channel_id: null }).execute();
    await company.moveTo('2026-12-22T07:30:00Z');
    expect(said()).toHaveLength(before + 1);
    const word = await company.as('nora').waitForDm('It has no channel.');
    expect(word.text).toContain('East’s card is due on Tuesday, 22 Dec 2026 at 10:30');
    const skipped = await company.context.db
      .selectFrom('delivery')
      .select('state')
      .where('period', '=', '2026-W51')
      .where('kind', 'like', 'scorecard.%')
      .execute();
    expect(new Set(skipped.map(({ state }) => state))).toEqual(new Set(['skipped']));
  });
});
