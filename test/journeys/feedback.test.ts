import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../edge/log-lines.ts';
import type { Person } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { addCounts, startCompany } from './company.ts';

const TEXT = {
  situation: 'canary: Tuesday at Harbor <!channel>',
  behaviour: 'canary: you let them answer',
  impact: 'canary: they named a date',
  nextStep: 'canary: ask it first on Thursday',
};

const isForm = ({ callback_id }: { callback_id?: string }) => callback_id === 'feedback.give_form.v1';

describe('feedback, from Saturday night to the thanks', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Saturday 28 November 2026, 23:00 in Istanbul.
    company = await startCompany({ at: '2026-11-28T20:00:00Z', log });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  /** Fills the form in for someone and sends it; what the form shows then. */
  async function give(giver: Person, command: string, values: Record<string, string> = {}): Promise<string> {
    await giver.command('general', command);
    const form = await giver.waitForView(isForm);
    const answer = await giver.submit(form, { kind: 'strength', ...TEXT, ...values });
    expect(answer.errors).toBeUndefined();
    const sent = await giver.waitForView((view) => !isForm(view));
    await giver.closeView(sent);
    return plainText(sent);
  }

  const dms = async (who: string) => (await company.as(who).readDm()).map((message) => message.text);

  it('fills in what is known of whoever is chosen, and keeps what was typed', async () => {
    await addCounts(company, 'ayse', 'calls', { '2026-11-17': 30, '2026-11-20': 16 });
    const mert = company.as('mert');
    await mert.command('general', '/givefeedback');
    const empty = await mert.waitForView(isForm);
    await mert.press(empty, 'feedback.receiver.v1', {
      value: company.slack.userId('ayse'),
      values: { situation: 'typed before' },
    });
    const form = await mert.waitForView((view) => plainText(view).includes('To start from'));
    expect(plainText(form)).toContain('46 calls');
    expect(plainText(form)).toContain('Only Ayşe Yılmaz and you can read this. Not managers, not admins.');
    expect(plainText(form)).toContain('Monday, 30 Nov 2026, 08:30 their time');
    expect(JSON.stringify(form.state)).toContain('typed before');
    const { errors } = await mert.submit(form, { kind: 'improve', ...TEXT, nextStep: null });
    expect(errors).toEqual({ nextStep: expect.stringContaining('needs a next step') });
    await mert.closeView(form);
  });

  it('is sent on Saturday night, and its giver is told that it arrives on Monday', async () => {
    const sent = await give(company.as('mert'), '/givefeedback @ayse', { kind: 'improve' });
    expect(sent).toContain(
      'Sent. Ayşe Yılmaz gets it when they next work: Monday, 30 Nov 2026, 08:30 their time.',
    );
    await company.moveTo('2026-11-30T05:29:00Z');
    expect(await dms('ayse')).toEqual([]);
    const home = await company.as('ayse').openHome();
    expect(home && plainText(home)).not.toContain('geri bildirim verdi');
    const list = await company.as('mert').ask('general', '/givefeedback list');
    expect(list.text).toContain('Something to improve · arrives Monday, 30 Nov 2026, 08:30');
  });

  it('reaches the receiver when their day begins, in their language, without a word of what it says', async () => {
    // The clock jumps past it: what was due at 08:30 says so.
    await company.moveTo('2026-11-30T05:45:00Z');
    const [message, ...others] = await company.as('ayse').readDm();
    expect(others).toEqual([]);
    expect(message?.ts.startsWith(String(Date.parse('2026-11-30T05:30:00Z') / 1000))).toBe(true);
    expect(message && plainText(message)).toBe(
      '*Mert Manager* sana geri bildirim verdi.\nBunu yalnızca ikiniz okuyabilirsiniz. Açtığında Mert Manager bunu görür.\nAç',
    );
    const home = await company.as('ayse').openHome();
    expect(home && plainText(home)).toContain('*Mert Manager* sana geri bildirim verdi: 28 Kas 2026.');
    const list = await company.as('mert').ask('general', '/givefeedback list');
    expect(list.text).toContain('arrived, not opened yet');
  });

  it('is opened in a modal, and the message then offers to read it again', async () => {
    const ayse = company.as('ayse');
    const message = await ayse.waitForDm('geri bildirim verdi');
    await ayse.pressLabelled(message, 'Aç');
    const view = await ayse.waitForView();
    const text = plainText(view);
    for (const said of Object.values(TEXT)) expect(text).toContain(said);
    expect(text).toContain('*Veren: Mert Manager* · 28 Kas 2026 · Geliştirilecek yön');
    expect(text).toContain('Mert Manager bunu 30 Kas 2026 tarihinde açtığını görüyor.');
    await ayse.closeView(view);
    const after = await ayse.waitForDm('Yeniden oku');
    expect(after.ts).toBe(message.ts);
    const list = await company.as('mert').ask('general', '/givefeedback list');
    expect(list.text).toContain('Something to improve · opened 30 Nov 2026');
  });

  it('is thanked for, which its giver is told once', async () => {
    const ayse = company.as('ayse');
    await ayse.pressLabelled(await ayse.waitForDm('Yeniden oku'), 'Yeniden oku');
    await ayse.pressLabelled(await ayse.waitForView(), 'Teşekkür et');
    const view = await ayse.waitForView((each) => plainText(each).includes('teşekkür ettin'));
    expect(plainText(view)).not.toContain('Teşekkür et\n');
    await ayse.closeView(view);
    // The message from which it was opened says so too, and offers it no more.
    const said = await ayse.waitForDm('teşekkür ettin');
    expect(plainText(said)).not.toContain('Teşekkür et\n');
    expect(plainText(said)).toContain('Yeniden oku');
    await company.bot.tick();
    // His first message from the bot, so that it offers the other language.
    expect(await dms('mert')).toEqual([
      '*Ayşe Yılmaz* says thanks for your feedback of 28 Nov 2026.\nTürkçe yazmamı ister misin?',
    ]);
    const list = await company.as('mert').ask('general', '/givefeedback list');
    expect(list.text).toContain('opened 30 Nov 2026 · thanks 30 Nov 2026');
  });

  it('arrives at once within working hours, upwards as well, and can be opened in App Home', async () => {
    const sent = await give(company.as('ben'), '/givefeedback mert');
    expect(sent).toContain('Sent. Mert Manager gets it now.');
    const mert = company.as('mert');
    const message = await mert.waitForDm('gave you feedback');
    expect(message.text).toBe('*Ben &lt;!channel&gt; &amp; Co* gave you feedback.');
    const home = await mert.openHome();
    if (!home) throw new Error('There is no App Home');
    await mert.pressLabelled(home, 'Open');
    const view = await mert.waitForView();
    expect(plainText(view)).toContain(TEXT.behaviour);
    await mert.closeView(view);
    await waitFor('App Home without it', async () => {
      const now = await mert.home();
      return now !== null && !plainText(now).includes('gave you feedback');
    });
    const list = await company.as('ben').ask('general', '/givefeedback list');
    expect(list.text).toContain('opened 30 Nov 2026');
  });

  it('is told to its giver when the receiver left before it arrived', async () => {
    await company.moveTo('2026-11-30T16:00:00Z');
    await give(company.as('ben'), '/givefeedback @oya');
    const oya = await company.as('oya').profile();
    await fetch(`${company.slack.url}/sandbox/v1/users/${oya.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ deleted: true }),
    });
    await waitFor('that Oya is gone', async () => {
      const row = await company.context.db
        .selectFrom('person')
        .select('is_active')
        .where('name', '=', 'Oya Outsider')
        .executeTakeFirst();
      return row?.is_active === 0;
    });
    await company.moveTo('2026-12-01T05:30:00Z');
    await company.bot.tick();
    expect(await dms('ben')).toEqual([
      'Your feedback of 30 Nov 2026 did not reach *Oya Outsider*: they no longer work here.\nTürkçe yazmamı ister misin?',
    ]);
  });

  it('refuses kindly whom it cannot reach', async () => {
    const ben = company.as('ben');
    const text = async (command: string) => (await ben.ask('general', command)).text;
    expect(await text('/givefeedback @ben')).toContain('Please pick another person');
    expect(await text('/givefeedback R&D')).toContain('I do not know “R&amp;D”');
    expect(await text('/givefeedback oya outsider')).toContain('no longer works here');
    expect((await company.as('ayse').ask('general', '/givefeedback kimse')).text).toContain(
      '“kimse” adında birini tanımıyorum',
    );
    expect(await text('/givefeedback help')).toContain('/givefeedback list');
    expect(await text('/pacesetter givefeedback list')).toContain('My feedback');
  });

  it('stands in the lists of the two alone, and in no message, log line or row but its own', async () => {
    for (const who of ['nora', 'ben']) {
      const list = await company.as(who).ask('general', '/givefeedback list');
      expect(list.text).not.toContain('Ayşe');
    }
    expect(JSON.stringify(company.slack.ledger())).not.toContain('canary');
    for (const who of ['nora', 'mert', 'ayse', 'ben']) {
      expect(JSON.stringify(await company.as(who).readDm())).not.toContain('canary');
    }
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.includes('canary'))).toEqual([]);
    for (const table of ['audit', 'delivery', 'receipt', 'job_run'] as const) {
      const rows = await company.context.db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).not.toContain('canary');
    }
    expect(lines.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });
});
