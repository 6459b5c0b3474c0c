import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../edge/log-lines.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

const isForm = (id: string) => (view: { callback_id?: string }) => view.callback_id === id;

describe('what people need from who leads them', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Monday 23 November 2026, 08:55 in Istanbul.
    company = await startCompany({ log });
    // Whose team went live this morning is left alone for a week.
    await company.context.db.updateTable('team_launch').set({ live_on: '2026-11-16' }).execute();
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  const dms = async (who: string, words: string) =>
    (
      await company
        .as(who)
        .readDm()
        .catch(() => [])
    ).filter((message) => plainText(message).includes(words));

  it('is asked for on Monday morning, in the message there is anyway', async () => {
    await company.moveTo('2026-11-23T06:16:00Z');
    const ben = company.as('ben');
    const morning = await ben.waitForDm('What do you need from your manager');
    await ben.pressLabelled(morning, 'Ask for it');
    const form = await ben.waitForView(isForm('asks.form.v1'));
    expect(plainText(form)).toContain('What do you need from Mert Manager?');
    expect(plainText(form)).toContain('Only Mert Manager reads this');
    const { errors } = await ben.submit(form, { text: '  ' });
    expect(errors?.text).toContain('Write what you need');
    await ben.submit(form, { text: 'Join my call with R&D <kanarya>' });
    await ben.closeView(await ben.waitForView((view) => plainText(view).includes('sees it now in App Home')));
    // Nora and Mert lead themselves: nobody asks them.
    expect(await dms('mert', 'need from your manager')).toEqual([]);
  });

  it('any day by a command, in Turkish too, which says who reads it before it is sent', async () => {
    await company.moveTo('2026-11-23T06:20:00Z');
    const ayse = company.as('ayse');
    await ayse.command('general', '/pacesetter rica Fiyat listesini kanarya gönderir misin?');
    const form = await ayse.waitForView(isForm('asks.form.v1'));
    expect(plainText(form)).toContain('Mert Manager’den ne istersin?');
    expect(plainText(form)).toContain('Bunu yalnızca Mert Manager okur');
    expect(JSON.stringify(form.blocks)).toContain('Fiyat listesini kanarya gönderir misin?');
    await ayse.submit(form, { text: 'Fiyat listesini kanarya gönderir misin?' });
    await ayse.closeView(await ayse.waitForView((view) => plainText(view).includes('İlettim.')));
  });

  it('stands in Needs you at once, and comes as one message in the afternoon', async () => {
    const mert = company.as('mert');
    const home = await mert.openHome();
    expect(home && plainText(home)).toContain('2 things');
    await company.moveTo('2026-11-23T10:59:00Z');
    expect(await dms('mert', 'kanarya')).toEqual([]);
    await company.moveTo('2026-11-23T11:01:00Z');
    const digest = await mert.waitForDm('*Your people need something:* 2 things are open.');
    expect(digest.text).toContain('> Join my call with R&amp;D &lt;kanarya&gt;');
    expect(await dms('mert', 'kanarya')).toHaveLength(1);
  });

  it('is answered with a tap, or by a promise; whoever asked hears of it', async () => {
    const mert = company.as('mert');
    const digest = await mert.waitForDm('Your people need something');
    // The oldest stands first: Ben's.
    await mert.pressLabelled(digest, 'Done');
    const left = await mert.waitForDm('one thing is open');
    expect(left.text).toContain('→ Done.');
    await mert.pressLabelled(left, 'I’ll do it by …');
    const form = await mert.waitForView(isForm('asks.by_form.v1'));
    expect(plainText(form)).toContain('a promise of yours, which Ayşe Yılmaz sees too');
    const { errors } = await mert.submit(form, { due_on: '2026-11-20' });
    expect(errors?.due_on).toContain('That day is over');
    await mert.submit(form, { due_on: '2026-11-26' });
    await mert.closeView(
      await mert.waitForView((view) => plainText(view).includes('Ayşe Yılmaz hears of it')),
    );
    const after = await mert.waitForDm('*All answered.*');
    expect(after.text).toContain('→ I’ll do it by 26 Nov.');

    const promises = await company.context.db.selectFrom('promise').selectAll().execute();
    expect(promises).toMatchObject([
      { text: 'Fiyat listesini kanarya gönderir misin?', due_on: '2026-11-26', source_kind: 'ask' },
    ]);
    await company.bot.tick();
    expect((await company.as('ben').waitForDm('answered what you asked for')).text).toContain('→ Done.');
    const told = await company.as('ayse').waitForDm('ricanı yanıtladı');
    expect(told.text).toContain('→ En geç 26 Kas günü yapmış olacağım.');
  });

  it('may be not possible, because …; and what was answered stays answered', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await ben.command('general', '/pacesetter ask A bigger discount, kanarya');
    const form = await ben.waitForView(isForm('asks.form.v1'));
    await ben.submit(form, { text: 'A bigger discount, kanarya' });
    await ben.closeView(await ben.waitForView((view) => plainText(view).includes('sees it now')));
    const list = await mert.ask('general', '/pacesetter asks');
    expect(plainText(list)).toContain('A bigger discount, kanarya');
    await mert.pressLabelled(list, 'Not possible …');
    const why = await mert.waitForView(isForm('asks.no_form.v1'));
    await mert.submit(why, { reason: 'Finance said no, kanarya' });
    await mert.closeView(await mert.waitForView((view) => plainText(view).includes('hears of it')));
    await company.bot.tick();
    await ben.waitForDm('→ Not possible: Finance said no, kanarya');
    const own = await ben.ask('general', '/pacesetter asks');
    expect(plainText(own)).toContain('Not possible: Finance said no, kanarya');
    expect(plainText(own)).not.toContain('Take back');
  });

  it('is said once more on Friday with its age, and can be taken back, words and all', async () => {
    const [ayse, mert] = [company.as('ayse'), company.as('mert')];
    await ayse.command('general', '/pacesetter rica Yeni kulaklık, kanarya');
    const form = await ayse.waitForView(isForm('asks.form.v1'));
    await ayse.submit(form, { text: 'Yeni kulaklık, kanarya' });
    await ayse.closeView(await ayse.waitForView((view) => plainText(view).includes('İlettim.')));
    await company.moveTo('2026-11-24T11:01:00Z');
    await mert.waitForDm('one thing is open');
    const before = (await dms('mert', 'Yeni kulaklık')).length;
    await company.moveTo('2026-11-26T14:00:00Z');
    expect(await dms('mert', 'Yeni kulaklık')).toHaveLength(before);
    await company.moveTo('2026-11-27T11:01:00Z');
    await mert.waitForDm('*Ayşe Yılmaz* · 23 Nov · 4 days ago');
    const list = await ayse.ask('general', '/pacesetter ricalar');
    expect(plainText(list)).toContain('4 gündür yanıt bekliyor');
    await ayse.pressLabelled(list, 'Geri al');
    await ayse.waitForMessage('general', (message) => !plainText(message).includes('Yeni kulaklık'));
    const texts = await company.context.db.selectFrom('ask').select('text').execute();
    expect(JSON.stringify(texts)).not.toContain('kulaklık');
    const digest = await mert.waitForDm('4 days ago');
    await mert.pressLabelled(digest, 'Done');
    await mert.waitForMessage('app', (message) => plainText(message).includes('This was taken back'));
  });

  it('whoever leads nobody and nobody leads reads why there is nothing to ask', async () => {
    const nora = company.as('nora');
    expect(plainText(await nora.ask('general', '/pacesetter ask anything'))).toContain(
      'You report to nobody here',
    );
    const list = plainText(await nora.ask('general', '/pacesetter asks'));
    expect(list).toContain('you report to nobody whom you could ask');
    expect(list).not.toContain('kanarya');
  });

  it('its words stand nowhere but in their own tables, and nothing went wrong', async () => {
    for (const table of ['audit', 'delivery', 'receipt', 'personal_nudge'] as const) {
      const rows = await company.context.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).not.toContain('kanarya');
    }
    expect(await dms('nora', 'kanarya')).toEqual([]);
    expect(lines.filter((line) => line.includes('kanarya'))).toEqual([]);
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});
