import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../edge/log-lines.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

const isForm = ({ callback_id }: { callback_id?: string }) => callback_id === 'feedback.give_form.v1';
const isNoForm = (view: { callback_id?: string }) => !isForm(view);

/** A good text in each template; each holds a word that stands nowhere else. */
const COIN = {
  situation_coin: 'Salı günü Yıldız Teknik demosunda kanarya',
  behaviour_coin: 'İlk soruya kadar yirmi slayt gösterdin',
  impact_coin: 'İki kişi çıktı',
  nextStep_coin: 'Bir dahaki sefere onların hedefiyle başla',
};

describe('feedback that is asked for, answered and taken back', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Monday 23 November 2026, 12:00 in Istanbul.
    company = await startCompany({ at: '2026-11-23T09:00:00Z', log });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  const dms = async (who: string) =>
    (await company.as(who).readDm()).map((message) => plainText(message)).join('\n---\n');

  const switchTo = async (person: Person, template: string) => {
    const form = await person.waitForView(isForm);
    await person.press(form, 'feedback.template.v1', { value: template, values: { template } });
    return person.waitForView((view) => isForm(view) && JSON.stringify(view.blocks).includes(`_${template}`));
  };

  it('a whole command asks at once; the asked reads who will read it, and may say not now', async () => {
    const answer = await company.as('ben').ask('general', '/givefeedback ask @mert about R&D <demos>');
    expect(plainText(answer)).toContain(
      'You asked *Mert Manager* for feedback about: R&amp;D &lt;demos&gt;.',
    );
    await company.bot.tick();
    const mert = company.as('mert');
    const asked = await mert.waitForDm('would like your feedback');
    expect(plainText(asked)).toContain('would like your feedback about: R&amp;D &lt;demos&gt;');
    await mert.pressLabelled(asked, 'Not now');
    const declined = await mert.waitForDm('You said not now');
    const list = await company.as('ben').ask('general', '/givefeedback list');
    expect(plainText(list)).toContain('*Mert Manager*, 23 Nov 2026, about: R&amp;D &lt;demos&gt;\nnot now');
    await mert.pressLabelled(declined, 'Give feedback');
    const form = await mert.waitForView(isForm);
    expect(plainText(form)).toContain('asked you for feedback about: R&amp;D &lt;demos&gt;');
    await mert.closeView(form);
  });

  it('a manager asks about a report in Turkish: both know who reads it before a word is written', async () => {
    const mert = company.as('mert');
    const answer = await mert.ask('general', '/givefeedback ask @ayse about @ben');
    expect(plainText(answer)).toContain('will read what they write, and both are told that');
    await company.bot.tick();
    const ayse = company.as('ayse');
    const asked = await ayse.waitForDm('senden geri bildirim istiyor');
    expect(plainText(asked)).toContain('Yazdığını Ben &lt;!channel&gt; &amp; Co ve Mert Manager okur');
    await ayse.pressLabelled(asked, 'Geri bildirim ver');
    const form = await ayse.waitForView(isForm);
    expect(plainText(form)).toContain('isteyen kişi olarak *Mert Manager* okuyabilirsiniz');
    const coin = await switchTo(ayse, 'coin');
    expect(plainText(coin)).toContain('Gözlem');
    const { errors } = await ayse.submit(coin, { template: 'coin', kind: 'improve', ...COIN });
    expect(errors).toBeUndefined();
    await ayse.closeView(await ayse.waitForView(isNoForm));
    // Though the form was shown anew in between, it finds the message that it was opened from.
    await ayse.waitForDm('senden geri bildirim istedi. Verdin.');
    await company.bot.tick();

    const told = await mert.waitForDm('the feedback that you asked for');
    await mert.pressLabelled(told, 'Read');
    const read = await mert.waitForView((view) => plainText(view).includes('kanarya'));
    expect(plainText(read)).toContain(
      'You asked for this. Only Ayşe Yılmaz, Ben &lt;!channel&gt; &amp; Co and you',
    );
    expect(plainText(read)).toContain('Observation');
    await mert.closeView(read);
  });

  it('its receiver is told who else reads it, and answers the giver alone', async () => {
    const ben = company.as('ben');
    const given = await ben.waitForDm('gave you feedback');
    expect(plainText(given)).toContain('Mert Manager (who asked for it) and you can read it');
    await ben.pressLabelled(given, 'Open');
    const view = await ben.waitForView((each) => plainText(each).includes('kanarya'));
    await ben.pressLabelled(view, 'Reply');
    const form = await ben.waitForView((each) => each.callback_id === 'feedback.reply_form.v1');
    expect(plainText(form)).toContain('Only Ayşe Yılmaz reads this.');
    await ben.submit(form, { reply: 'kanarya: I will open with their goals' });
    await ben.closeView(await ben.waitForView((each) => plainText(each).includes('I tell Ayşe Yılmaz')));
    await company.bot.tick();
    const ayse = company.as('ayse');
    await ayse.pressLabelled(await ayse.waitForDm('geri bildirimini yanıtladı'), 'Oku');
    const answer = await ayse.waitForView((each) => plainText(each).includes('Yanıtlayan'));
    expect(plainText(answer)).toContain('I will open with their goals');
    await ayse.closeView(answer);
    expect(await dms('mert')).not.toContain('open with their goals');
  });

  it('from the menu of a message it is for its author; one thing is suggested once, and the second Send sends', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    const ts = await ben.say('east', 'Called all three back');
    const message = await mert.waitForMessage('east', (each) => each.ts === ts);
    await mert.shortcut('feedback.message.v1', message);
    const form = await mert.waitForView(isForm);
    expect(JSON.stringify(form.blocks)).toContain(`"initial_user":"${ben.id}"`);
    expect(plainText(form)).toContain('The message comes along as a link.');
    await switchTo(mert, 'free');
    const free = await mert.waitForView(isForm);
    const values = { receiver: ben.id, template: 'free', kind: 'improve', behaviour_free: 'You are lazy.' };
    await mert.submit(free, values);
    const hinted = await mert.waitForView((view) => plainText(view).includes('One thing before it goes'));
    expect(plainText(hinted)).toContain('sounds like a judgement of the person');
    expect(await company.context.db.selectFrom('feedback').select('id').execute()).toHaveLength(1);
    await mert.submit(hinted, values);
    const sent = await mert.waitForView(isNoForm);
    expect(plainText(sent)).toContain('You can take it back within an hour.');
    await company.bot.tick();
    expect(await dms('ben')).toContain('*Mert Manager* gave you feedback.');

    await mert.pressLabelled(sent, 'Take back');
    const taken = await mert.waitForView((view) => plainText(view).includes('Taken back.'));
    expect(plainText(taken)).toContain('had not opened it');
    await mert.closeView(taken);
    expect(await dms('ben')).not.toContain('*Mert Manager* gave you feedback.');
    const list = await mert.ask('general', '/givefeedback list');
    expect(plainText(list)).toContain('Something to improve · taken back 23 Nov 2026');
    expect(plainText(list)).toContain('You gave no feedback in the last 90 days.');
    expect(plainText(list)).toContain('Only you see this.');
  });

  it('what was opened and then taken back is closed, and said', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await ben.command('general', '/givefeedback @mert');
    const form = await ben.waitForView(isForm);
    expect(plainText(form)).toContain('this is upward feedback');
    const text = {
      situation: 'On Monday',
      behaviour: 'You let me finish kanarya',
      impact: 'I kept the deal',
    };
    await ben.submit(form, { receiver: mert.id, kind: 'strength', ...text });
    const sent = await ben.waitForView(isNoForm);
    await company.bot.tick();
    await mert.pressLabelled(await mert.waitForDm('gave you feedback'), 'Open');
    const view = await mert.waitForView((each) => plainText(each).includes('kanarya'));
    expect(plainText(view)).toContain('A strength · upward');
    await mert.closeView(view);
    await ben.pressLabelled(sent, 'Take back');
    const taken = await ben.waitForView((each) => plainText(each).includes('Taken back.'));
    expect(plainText(taken)).toContain('had opened it on 23 Nov 2026');
    await ben.closeView(taken);
    await company.bot.tick();
    await mert.waitForDm('took back the feedback of 23 Nov 2026');
  });

  it('who was asked and did nothing is reminded on the third working day, once', async () => {
    await company.as('mert').ask('general', '/givefeedback ask @oya about @ben');
    await company.bot.tick();
    const said = async (words: string) =>
      (await company.as('oya').readDm()).filter(({ text }) => text.includes(words)).length;
    expect(await said('would like your feedback on *Ben')).toBe(1);
    await company.moveTo('2026-11-26T05:29:00Z');
    expect(await said('It still waits')).toBe(0);
    await company.moveTo('2026-11-26T05:45:00Z');
    expect(await said('It still waits; I will not remind you again.')).toBe(1);
    await company.moveTo('2026-12-03T05:45:00Z');
    expect(await said('It still waits')).toBe(1);
    expect(await said('would like your feedback')).toBe(1);
    // Mert had said not now.
    expect(await dms('mert')).not.toContain('It still waits');
  });

  it('asking in Turkish opens the form, which says what comes of it', async () => {
    const ayse = company.as('ayse');
    await ayse.command('general', '/givefeedback iste @mert');
    const form = await ayse.waitForView((view) => view.callback_id === 'feedback.ask_form.v1');
    expect(plainText(form)).toContain('üç iş günü sonra bir kez hatırlatılır');
    expect(plainText(form)).not.toContain('Kimin hakkında?');
    await ayse.submit(form, { asked: company.slack.userId('mert'), topic: 'keşif görüşmeleri' });
    const asked = await ayse.waitForView((view) => plainText(view).includes('İstek kime gitti'));
    expect(plainText(asked)).toContain('konu: keşif görüşmeleri');
    await ayse.closeView(asked);
  });

  it('its words stand nowhere but in their own tables, and nothing went wrong', async () => {
    for (const table of ['audit', 'delivery', 'receipt', 'job_run'] as const) {
      const rows = await company.context.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).not.toMatch(/kanarya|demos|keşif/);
    }
    for (const who of ['mert', 'ayse', 'ben']) expect(await dms(who)).not.toContain('kanarya');
    expect(lines.filter((line) => /kanarya|keşif/.test(line))).toEqual([]);
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});
