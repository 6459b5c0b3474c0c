import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { type DealReport, upsertDeals } from '../../src/deals/index.ts';
import { addDays } from '../../src/kernel/date.ts';
import { PersonApi } from '../support/person-api.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, personIdOf, startCompany } from './company.ts';

const isForm = (id: string) => (view: { callback_id?: string }) => view.callback_id === id;

describe('wins: told, posted by who wants it, and what a team wants posted', () => {
  let company: RunningBot;
  let workspaceId: string;
  beforeAll(async () => {
    company = await startCompany();
    const { db } = company.context;
    workspaceId = (await db.selectFrom('workspace').select('id').executeTakeFirstOrThrow()).id;
    // Nine weeks of 40 and less, and a last one of 44; the team has been live for long.
    const wednesdays = Array.from({ length: 9 }, (_, nth) => [addDays('2026-11-11', -7 * nth), 40 - nth]);
    await addCounts(company, 'ben', 'calls', { ...Object.fromEntries(wednesdays), '2026-11-18': 44 });
    await db.updateTable('team_launch').set({ live_on: '2026-06-01' }).execute();
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  const inEast = async () => (await company.as('nora').read('east')).map((message) => plainText(message));
  const deal = async (name: string, report: Partial<DealReport> & { externalId: string }) => {
    const { context, slack } = company;
    const usual = { stage: 'Won', status: 'won', currency: 'USD', closedOn: '2026-11-23' } as const;
    const ownerId = await personIdOf(context, workspaceId, slack, name);
    await inTransaction(context.db, (trx) =>
      upsertDeals(trx, context, workspaceId, [{ ...usual, ownerId, ...report }], '2026-11-23'),
    );
  };
  const open = { status: 'open', stage: 'Demo', closedOn: null } as const;
  const share = (isShared: boolean) => {
    const { slack } = company;
    const api = new PersonApi(slack.url);
    return api.send('PATCH', `/channels/${slack.channelId('east')}`, { is_shared: isShared });
  };

  it('tells Ben alone of his best week, and posts it in his words once he says so', async () => {
    const ben = company.as('ben');
    await company.moveTo('2026-11-23T06:30:30Z');
    const prompt = await ben.waitForDm('Your best week yet');
    expect(plainText(prompt)).toContain('The best of the 8 weeks before: 40.');
    const before = (await inEast()).length;
    await ben.pressLabelled(prompt, 'Post it …');
    const form = await ben.waitForView(isForm('wins.post_form.v1'));
    expect(JSON.stringify(form.blocks)).toContain('My best week yet in Calls: 44 calls.');
    expect(plainText(form)).toContain(`Everybody in <#${company.slack.channelId('east')}> reads it`);
    const { id: place } = await company.context.db.selectFrom('team').select('id').executeTakeFirstOrThrow();
    await ben.submit(form, { text: 'Mornings work: 44 calls', place });
    const done = await ben.waitForView((view) => plainText(view).includes('Done. It goes to'));
    await company.bot.tick();
    expect((await inEast()).slice(before)).toEqual([
      [
        'Ben &lt;!channel&gt; &amp; Co: Mornings work: 44 calls',
        '🎉 *Ben &lt;!channel&gt; &amp; Co* has news',
        '> Mornings work: 44 calls',
      ].join('\n'),
    ]);
    await ben.closeView(done);
    await ben.pressLabelled(await ben.waitForDm('Done. It goes to'), 'Take back');
    await ben.waitForDm('Taken back.');
    await company.bot.tick();
    expect((await inEast()).slice(before)).toEqual([]);
  });

  it('posts won deals once Mert switches it on, and nobody’s who asks not to be named', async () => {
    const [mert, ayse] = [company.as('mert'), company.as('ayse')];
    for (const [externalId, owner] of [
      ['d1', 'ben'],
      ['d2', 'ayse'],
      ['d3', 'ben'],
    ] as const) {
      await deal(owner, { ...open, externalId, customer: `Customer ${externalId}`, amount: 900_000 });
    }
    const settings = await mert.ask('general', '/pacesetter wins');
    expect(plainText(settings)).toContain(`*East*, <#${company.slack.channelId('east')}>\nNothing`);
    await mert.pressLabelled(settings, 'Change');
    const form = await mert.waitForView(isForm('wins.settings_form.v1'));
    await mert.submit(form, { what: ['deals', 'records'], minimum: '5000', a_day: '3' });
    const kept = await mert.waitForView((view) => plainText(view).includes('Won deals from $5,000'));
    await mert.closeView(kept);
    await ayse.pressLabelled(await ayse.openMore(), 'Adımı verme');
    await ayse.closeView(await ayse.waitForView((view) => view.callback_id !== 'menu.v1'));
    await company.moveTo('2026-11-23T07:00:30Z');
    const before = (await inEast()).length;
    await deal('ben', { externalId: 'd1' });
    await deal('ayse', { externalId: 'd2' });
    await company.moveTo('2026-11-23T07:14:00Z');
    expect((await inEast()).length).toBe(before);
    await company.moveTo('2026-11-23T07:15:30Z');
    expect((await inEast()).slice(before)).toEqual([
      [
        '🔔 Ben &lt;!channel&gt; &amp; Co won Customer d1: $9,000',
        '🔔 *Ben &lt;!channel&gt; &amp; Co* won *Customer d1*: $9,000',
      ].join('\n'),
    ]);
    const more = await ayse.openMore();
    expect(plainText(more)).toMatch(/Adımı ver$/m);
    await ayse.closeView(more);
  });

  it('holds what another company would read, asks Mert once, and posts it when he says so', async () => {
    const mert = company.as('mert');
    await share(true);
    const before = (await inEast()).length;
    await deal('ben', { externalId: 'd3' });
    await company.bot.tick();
    await company.moveTo('2026-11-23T07:31:30Z');
    expect((await inEast()).length).toBe(before);
    const asked = await mert.waitForDm('is now shared with another company');
    await mert.pressLabelled(asked, 'Post there anyway');
    await mert.waitForDm('I post in');
    await company.bot.tick();
    expect((await inEast()).at(-1)).toContain('*Customer d3*');
  });

  it('says to Ben that another company reads along before his praise goes there', async () => {
    const ben = company.as('ben');
    await ben.command('general', '/praise');
    const form = await ben.waitForView(isForm('recognition.form.v1'));
    const { id: place } = await company.context.db.selectFrom('team').select('id').executeTakeFirstOrThrow();
    const text = 'for calling all three customers back before lunch';
    const values = { receivers: [company.slack.userId('mert')], text, place };
    await ben.submit(form, values);
    const warned = await ben.waitForView((view) =>
      plainText(view).includes('is shared with another company'),
    );
    expect((await inEast()).at(-1)).not.toContain(text);
    await ben.submit(warned, values);
    await ben.closeView(await ben.waitForView((view) => plainText(view).includes('Done. It goes to')));
    await company.bot.tick();
    expect((await inEast()).at(-1)).toContain(text);
    await share(false);
  });

  it('tells Mert on the first of the month who was not thanked, with a good fact, and opens the form for them', async () => {
    const mert = company.as('mert');
    await company.moveTo('2026-12-01T06:31:00Z');
    const note = await mert.waitForDm('Nobody has thanked 2 of your people here');
    expect(plainText(note)).toContain('*Ayşe Yılmaz*\nWon Customer d2 for $9,000 on 23 Nov 2026');
    await mert.pressLabelled(note, 'Praise');
    const form = await mert.waitForView(isForm('recognition.form.v1'));
    expect(JSON.stringify(form.blocks)).toContain('initial_users');
    expect(JSON.stringify(form.blocks)).not.toContain('Customer d2');
  });
});
