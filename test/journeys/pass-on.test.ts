import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { openChange, setManager } from '../../src/people/index.ts';
import { PersonApi } from '../support/person-api.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, personIdOf, startCompany } from './company.ts';

describe('a week that is passed on', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await addCounts(company, 'ayse', 'calls', { '2026-11-17': 40, '2026-11-23': 7 });
    await addCounts(company, 'ben', 'calls', { '2026-11-18': 25 });
    const { context, slack } = company;
    const [workspace] = await context.db.selectFrom('workspace').select('id').execute();
    const workspaceId = workspace?.id ?? '';
    const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
    const personId = await personIdOf(context, workspaceId, slack, 'mert');
    const managerId = await personIdOf(context, workspaceId, slack, 'oya');
    await inTransaction(context.db, (trx) => setManager(trx, change, { personId, managerId }));
  });
  afterAll(() => company.stop());

  const said = (part: string) => company.slack.ledger().filter((entry) => entry.text.includes(part));

  it('goes from a manager to their own manager in one click, once, and only in working hours', async () => {
    const mert = company.as('mert');
    await company.moveTo('2026-11-23T15:30:00Z');
    const card = await mert.ask('general', '/scorecard team');
    await mert.pressLabelled(card, 'Send to my manager');
    // It is 18:30 in Istanbul.
    const told = await mert.waitForMessage('general', 'when their day begins');
    expect(told.text).toContain('Tuesday, 24 Nov 2026 at 08:30');
    await company.moveTo('2026-11-24T05:29:00Z');
    expect(said('sends you')).toEqual([]);
    await company.moveTo('2026-11-24T05:30:00Z');
    const got = await company.as('oya').waitForDm('Mert Manager sends you East’s week.');
    // The card as it was shown on Monday evening.
    expect(got.text).toContain('Calls: 7');
    expect(plainText(got)).toContain('Data through Monday, 23 Nov 2026');

    await mert.pressLabelled(card, 'Send to my manager');
    await mert.waitForMessage('general', 'already');
    await company.bot.tick();
    expect(said('sends you')).toHaveLength(1);
  });

  it('can be the last one, when the running one has hardly begun', async () => {
    const mert = company.as('mert');
    const running = await mert.ask('general', '/scorecard team');
    await mert.pressLabelled(running, 'Last week');
    const last = await mert.waitForMessage('general', 'Week 47');
    expect(last.ephemeral).toBe(true);
    expect(last.text).toContain('Calls: 65');
    expect(plainText(last)).toContain('Data through Sunday, 22 Nov 2026');
    expect(plainText(last)).not.toContain('Last week');
    await mert.pressLabelled(last, 'Send to my manager');
    await mert.waitForMessage('general', 'gets East’s week now');
    await company.bot.tick();
    const got = await company.as('oya').waitForDm('Week 47');
    expect(got.text).toContain('Calls: 65');
  });

  it('is not for somebody who leads nobody, or has no manager', async () => {
    const rep = await company.as('ben').ask('general', '/scorecard team');
    expect(plainText(rep)).not.toContain('Send to my manager');
    const top = await company.as('oya').ask('general', '/scorecard East');
    expect(plainText(top)).not.toContain('Send to my manager');
  });

  it('is shared with the team by the one whose week it is, after a question, once a week', async () => {
    const ayse = company.as('ayse');
    await ayse.ask('general', '/pacesetter dil tr');
    const own = await ayse.ask('general', '/scorecard');
    expect(JSON.stringify(own.blocks)).toContain('Bu haftan, East takımının kanalına gider.');
    await ayse.pressLabelled(own, 'Takımımla paylaş');
    await ayse.waitForMessage('general', 'Haftan şu kanala gidiyor');
    await company.bot.tick();
    const shared = await company.as('ben').waitForMessage('east', '*Ayşe Yılmaz* shares their week.');
    expect(shared.text).toContain('Calls: 7');
    await ayse.pressLabelled(own, 'Takımımla paylaş');
    await ayse.waitForMessage('general', 'zaten paylaştın');
    await company.bot.tick();
    expect(said('shares their week')).toHaveLength(1);
    expect(plainText(await company.as('mert').ask('general', '/scorecard me'))).not.toContain('Share with');
  });

  it('stays out of a channel that another company reads, and the admin is told of the card', async () => {
    const api = new PersonApi(company.slack.url);
    const path = `/channels/${company.slack.channelId('east')}`;
    // After the look of the day before.
    await addCounts(company, 'ben', 'calls', { '2026-11-25': 31 });
    await company.moveTo('2026-11-29T06:01:00Z');
    await api.send('PATCH', path, { is_shared: true });
    await company.moveTo('2026-11-30T06:00:00Z');
    const notice = await company.as('nora').waitForDm('card for Week 48');
    expect(notice.text).toContain('shared with another company');
    expect(
      said('East · Week 48').filter(({ channel }) => channel === company.slack.channelId('east')),
    ).toEqual([]);
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.ask('general', '/scorecard'), 'Share with my team');
    await ben.waitForMessage('general', 'I keep your numbers out of it');

    await api.send('PATCH', path, { is_shared: false });
    await company.as('nora').pressLabelled(notice, 'Try again');
    await company.bot.tick();
    await ben.waitForMessage('east', 'Week 48');
  });
});

describe('a channel that the bot cannot post in', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany({ at: '2026-11-27T08:00:00Z' });
    await addCounts(company, 'ben', 'calls', { '2026-11-25': 31 });
  });
  afterAll(() => company.stop());

  it('is told to the admin a day before the card, with the one fix, once, and looked at again on a click', async () => {
    const { slack } = company;
    const api = `${slack.url}/sandbox/v1/channels/${slack.channelId('east')}/members`;
    await fetch(`${api}/${slack.app.botUserId}`, { method: 'DELETE' });
    await company.moveTo('2026-11-29T05:59:00Z');
    expect(slack.ledger()).toEqual([]);
    await company.moveTo('2026-11-29T06:00:00Z');
    const nora = company.as('nora');
    const word = await nora.waitForDm('East’s card is due on Monday, 30 Nov 2026 at 09:00');
    expect(word.text).toContain('Type `/invite @Pacesetter` there.');
    await company.moveTo('2026-11-29T12:00:00Z');
    expect(slack.ledger()).toHaveLength(1);

    await nora.pressLabelled(word, 'Check again');
    const drawnAnew = (message: { blocks?: unknown }) =>
      JSON.stringify(message.blocks) !== JSON.stringify(word.blocks);
    const still = await nora.waitForDm(drawnAnew);
    expect(still.text).toContain('Type `/invite @Pacesetter` there.');
    await nora.say('east', '/invite @Pacesetter');
    await nora.pressLabelled(still, 'Check again');
    await nora.waitForDm('All is well: East’s card goes to');
    await company.moveTo('2026-11-30T06:00:00Z');
    await company.as('ben').waitForMessage('east', 'Week 48');
  });

  it('is not mentioned when all is well', async () => {
    // That Monday Ayşe and Ben are asked what they need.
    await company.moveTo('2026-11-30T12:00:00Z');
    const before = company.slack.ledger().length;
    await company.moveTo('2026-12-06T12:00:00Z');
    expect(company.slack.ledger()).toHaveLength(before);
  });
});
