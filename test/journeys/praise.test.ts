import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../src/sandbox/server/types.ts';
import { logLines } from '../edge/log-lines.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { startCompany } from './company.ts';

const isForm = ({ callback_id }: { callback_id?: string }) => callback_id === 'recognition.form.v1';

describe('praise, in a channel and privately', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    company = await startCompany({ log });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  const inEast = async () => (await company.as('nora').read('east')).map((message) => plainText(message));
  const chosenIn = (view: View) =>
    JSON.stringify(view.blocks.find((block) => JSON.stringify(block).includes('multi_users_select')));

  it('an admin names a value, and everybody reads it', async () => {
    const nora = company.as('nora');
    const settings = await nora.ask('general', '/praise values');
    await nora.pressLabelled(settings, 'Add a value');
    const form = await nora.waitForView();
    await nora.submit(form, { name: 'Customer first', line: 'We ask what it means for them' });
    await nora.closeView(await nora.waitForView((view) => plainText(view).includes('Customer first')));
    const seen = await company.as('ayse').ask('general', '/praise değerler');
    expect(plainText(seen)).toContain('*Customer first*\nWe ask what it means for them');
    expect(plainText(seen)).not.toContain('Değer ekle');
  });

  it('a whole command is done at once: in the team’s channel, and to who was thanked in their language', async () => {
    const ben = company.as('ben');
    const answer = await ben.ask('general', '/praise @ayse for saving the demo on Friday #customer-first');
    expect(answer.ephemeral).toBe(true);
    const east = `<#${company.slack.channelId('east')}>`;
    expect(plainText(answer)).toContain(
      `Done. It goes to ${east} now, and to *Ayşe Yılmaz* as a direct message`,
    );
    await company.bot.tick();
    expect(await inEast()).toEqual([
      [
        'Ben &lt;!channel&gt; &amp; Co thanks Ayşe Yılmaz: for saving the demo on Friday',
        '👏 *Ben &lt;!channel&gt; &amp; Co* thanks *Ayşe Yılmaz*\n> for saving the demo on Friday',
        'Our value: Customer first',
      ].join('\n'),
    ]);
    const ayse = company.as('ayse');
    const received = await ayse.waitForDm('sana teşekkür ediyor');
    expect(plainText(received)).toContain(`Değerimiz: Customer first · Şurada da okunuyor: ${east}`);
    await ayse.pressLabelled(received, 'Teşekkür et');
    await ayse.waitForDm('Sen de teşekkür ettin.');
    await company.bot.tick();
    const thanks = await company.as('ben').waitForDm('says thanks for your praise');
    expect(thanks.text).toContain(
      '*Ayşe Yılmaz* says thanks for your praise: “for saving the demo on Friday”',
    );
    const more = await ayse.openMore();
    expect(plainText(more)).toContain('Bu ay sana *1 kez* teşekkür edildi.');
    await ayse.closeView(more);
  });

  it('alone it opens the form, which asks once what somebody did; Undo removes what was posted', async () => {
    const ben = company.as('ben');
    await ben.command('general', '/pacesetter praise');
    const form = await ben.waitForView(isForm);
    expect(plainText(form)).toContain('Everybody in the channel of East');
    const values = { receivers: [company.slack.userId('ayse')], text: 'Great job!', value: null };
    const { id: place } = await company.context.db.selectFrom('team').select('id').executeTakeFirstOrThrow();
    await ben.submit(form, { ...values, place });
    const hinted = await ben.waitForView((view) => plainText(view).includes('One thing before it goes'));
    expect((await inEast()).length).toBe(1);
    await ben.submit(hinted, { ...values, place });
    const sent = await ben.waitForView((view) => !isForm(view));
    await company.bot.tick();
    expect((await inEast()).at(-1)).toContain('> Great job!');
    await ben.pressLabelled(sent, 'Undo');
    const undone = await ben.waitForView((view) => plainText(view).includes('Taken back: *Ayşe Yılmaz*'));
    expect(plainText(undone)).toContain('> Great job!');
    await ben.closeView(undone);
    await waitFor('the channel without it', async () => (await inEast()).length === 1);
    await company.bot.tick();
    const dms = await company.as('ayse').readDm();
    expect(dms.map((message) => plainText(message)).join()).not.toContain('Great job');
  });

  it('from the menu of a message the form is for its author, and links to it; private is read by the two alone', async () => {
    const [ayse, mert] = [company.as('ayse'), company.as('mert')];
    const ts = await ayse.say('east', 'Üç müşteriyi de aradım');
    const message = await mert.waitForMessage('east', (each) => each.ts === ts);
    await mert.shortcut('recognition.message.v1', message);
    const form = await mert.waitForView(isForm);
    expect(chosenIn(form)).toContain(`"initial_users":["${ayse.id}"]`);
    expect(plainText(form)).toContain('The message comes along as a link.');
    const text = 'for calling all three back before lunch';
    await mert.submit(form, { receivers: [ayse.id], text, value: null, place: 'private' });
    await mert.closeView(await mert.waitForView((view) => !isForm(view)));
    await company.bot.tick();
    const received = await ayse.waitForDm('*Mert Manager* sana teşekkür ediyor');
    expect(plainText(received)).toContain(
      `<https://acme.slack.com/archives/${message.channel}/p${ts.replace('.', '')}|mesajı gör> · Bunu yalnızca sen ve Mert Manager okuyabilirsiniz.`,
    );
    expect((await inEast()).join()).not.toContain('three back');
    for (const who of ['nora', 'ben', 'oya']) {
      const list = await company.as(who).ask('general', '/praise list');
      expect(plainText(list), who).not.toContain('three back');
    }
    const list = await mert.ask('general', '/praise list');
    expect(plainText(list)).toMatch(/\*Ayşe Yılmaz\*, 23 Nov 2026 · private\n> for calling all three back/);
  });

  it('a message of one’s own, or of somebody who cannot be thanked, says why and leaves the choice open', async () => {
    const ben = company.as('ben');
    const ts = await ben.say('east', 'Done');
    await ben.shortcut('recognition.message.v1', await ben.waitForMessage('east', (each) => each.ts === ts));
    const form = await ben.waitForView(isForm);
    expect(plainText(form)).toContain('Praise is for someone else.');
    expect(chosenIn(form)).not.toContain('initial_users');
    await ben.closeView(form);
  });

  it('what is refused gives its words back: in the form they stay, after a command they are shown', async () => {
    const ben = company.as('ben');
    const answer = await ben.ask('general', '/praise @mert For saving the demo, on Friday!');
    expect(plainText(answer)).toContain('You gave praise in these words on 23 Nov 2026');
    expect(plainText(answer)).toContain('Nothing was sent. Your words: For saving the demo, on Friday!');
    await ben.command('general', '/praise @mert');
    const form = await ben.waitForView(isForm);
    expect(chosenIn(form)).toContain(company.slack.userId('mert'));
    const text = 'saving the demo on Friday';
    const receivers = [company.slack.userId('mert')];
    const { errors } = await ben.submit(form, { receivers, text, value: null, place: 'private' });
    expect(errors).toEqual({ text: expect.stringContaining('what was it this time?') });
    const itself = [company.slack.userId('ben')];
    const self = await ben.submit(form, { receivers: itself, text, value: null, place: 'private' });
    expect(self.errors).toEqual({ receivers: expect.stringContaining('for someone else') });
    await ben.closeView(form);
  });

  it('whoever has no team with a channel sends privately, and hears so; outside of hours it waits for them', async () => {
    await company.moveTo('2026-11-23T18:00:00Z');
    const answer = await company.as('oya').ask('general', '/praise @ben and @mert for helping with the move');
    expect(plainText(answer)).toContain('direct message in their working hours. Nobody else reads it.');
    await company.bot.tick();
    const seen = async () => (await company.as('ben').readDm()).map((message) => message.text).join();
    expect(await seen()).not.toContain('helping with the move');
    await company.moveTo('2026-11-24T05:45:00Z');
    expect(await seen()).toContain('Oya Outsider thanks you: for helping with the move');
  });

  it('an admin pauses praise, and the reason is said until it is resumed', async () => {
    const nora = company.as('nora');
    await nora.pressLabelled(await nora.ask('general', '/praise values'), 'Pause praise');
    const { errors } = await nora.submit(await nora.waitForView(), { person: null, reason: 'the audit' });
    expect(errors).toBeUndefined();
    await nora.closeView(
      await nora.waitForView((view) => plainText(view).includes('*Everybody*: the audit')),
    );
    const refused = await company.as('ayse').ask('general', '/praise @ben teklifi birlikte yazdığımız için');
    expect(plainText(refused)).toContain('şimdilik herkes için durdurdu: the audit');
    await nora.pressLabelled(await nora.ask('general', '/praise values'), 'Resume');
    await nora.waitForMessage('general', (each) => !plainText(each).includes('*Everybody*'));
    const given = await company.as('ayse').ask('general', '/praise @ben teklifi birlikte yazdığımız için');
    expect(plainText(given)).toContain('Geri al');
  });

  it('its words stand nowhere but in its own table, and nothing went wrong', async () => {
    for (const table of ['audit', 'delivery', 'receipt', 'job_run'] as const) {
      const rows = await company.context.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).not.toContain('saving the demo');
    }
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});
