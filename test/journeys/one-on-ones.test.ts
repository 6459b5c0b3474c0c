import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../edge/log-lines.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany, suggestTo } from './company.ts';

const isForm = (id: string) => (view: { callback_id?: string }) => view.callback_id === id;
const shows = (text: string) => (view: { blocks?: unknown[] }) => plainText(view as never).includes(text);

describe('1:1s of a manager and two reps', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Monday 23 November 2026, 12:00 in Istanbul.
    company = await startCompany({ at: '2026-11-23T09:00:00Z', log });
    await company.as('ayse').ask('general', '/pacesetter language tr');
    await suggestTo(company, 'month');
    await addCounts(company, 'ben', 'calls', { '2026-11-18': 12 });
  });
  afterAll(() => company.stop());

  const dms = async (who: string) =>
    (await company.as(who).readDm()).map((message) => plainText(message)).join('\n---\n');

  const closeTop = async (who: string) => company.as(who).closeView(await company.as(who).waitForView());

  it('a manager arranges them, and the rep hears when they are', async () => {
    const mert = company.as('mert');
    await mert.command('general', '/pacesetter 1:1 @ben');
    const form = await mert.waitForView(isForm('coaching.arrange_form.v1'));
    expect(plainText(form)).toContain('hears of it and can suggest another time');
    const refused = await mert.submit(form, {
      first_on: '2026-11-28',
      time: '14:00',
      every: '1',
      minutes: '30',
    });
    expect(refused.errors?.first_on).toContain('not work on that weekday');
    await mert.submit(form, { first_on: '2026-11-24', time: '14:00', every: '1', minutes: '30' });
    const said = await mert.waitForView(shows('Arranged: 1:1 with'));
    expect(plainText(said)).toContain(
      'every week on Tuesday at 14:00, 30 minutes. The first: Tuesday, 24 Nov, 14:00',
    );
    await mert.closeView(said);
    await company.bot.tick();
    const told = await company.as('ben').waitForDm('arranged 1:1s with you');
    expect(plainText(told)).toContain(
      '*Mert Manager* arranged 1:1s with you: every week on Tuesday at 14:00',
    );
  });

  it('the other suggests another time, in Turkish', async () => {
    const [mert, ayse] = [company.as('mert'), company.as('ayse')];
    await mert.command('general', '/pacesetter 1:1 @ayse');
    const first = await mert.waitForView(isForm('coaching.arrange_form.v1'));
    await mert.submit(first, { first_on: '2026-11-24', time: '15:00', every: '2', minutes: '30' });
    await mert.closeView(await mert.waitForView(shows('Arranged')));
    await company.bot.tick();
    const told = await ayse.waitForDm('seninle birebir ayarladı');
    expect(plainText(told)).toContain('2 haftada bir salı, saat 15:00, 30 dakika. İlki: 24 Kas Salı, 15:00');
    await ayse.pressLabelled(told, 'Başka zaman öner');
    const form = await ayse.waitForView(isForm('coaching.arrange_form.v1'));
    await ayse.submit(form, { first_on: '2026-11-25', time: '11:00', every: '2', minutes: '25' });
    await ayse.closeView(await ayse.waitForView(shows('Ayarlandı')));
    await company.bot.tick();
    const back = await mert.waitForDm('Ayşe Yılmaz* arranged 1:1s with you');
    expect(plainText(back)).toContain('every 2 weeks on Wednesday at 11:00, 25 minutes');
    const list = await ayse.ask('general', '/pacesetter birebir');
    expect(plainText(list)).toContain('*Mert Manager* · 2 haftada bir çarşamba');
  });

  it('either adds what to talk about: in one line, or from the menu of a message', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    const added = await ben.ask('general', '/pacesetter 1:1 add kanarya: discounts <20%');
    expect(plainText(added)).toContain('On the agenda with *Mert Manager*: kanarya: discounts &lt;20%');
    const nothing = await mert.ask('general', '/pacesetter 1:1 add @ben');
    expect(plainText(nothing)).toContain('What about? Example: `/pacesetter 1:1 add @ana');
    const ts = await ben.say('east', 'The buyer wants a pilot');
    const message = await mert.waitForMessage('east', (each) => each.ts === ts);
    await mert.shortcut('coaching.add_message.v1', message);
    const form = await mert.waitForView(isForm('coaching.item_form.v1'));
    expect(plainText(form)).toContain('A link to the message comes along.');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    const who = menu?.element.initial_option?.value ?? '';
    const { errors } = await mert.submit(form, { who, text: 'kanarya: the pilot', tag: 'discuss' });
    expect(errors).toBeUndefined();
    await mert.closeView(await mert.waitForView(shows('On the agenda with *Ben')));
  });

  it('two hours before both read the agenda, with pace, topics and whose they are', async () => {
    await company.moveTo('2026-11-24T08:59:00Z');
    expect(await dms('ben')).not.toContain('To talk about');
    await company.moveTo('2026-11-24T09:00:00Z');
    for (const who of ['ben', 'mert']) {
      const text = plainText(await company.as(who).waitForDm('To talk about'));
      expect(text).toContain('Calls* (month): 12 of 100 (12%)');
      expect(text).toContain('kanarya: discounts &lt;20%');
      expect(text).toContain('To discuss:* kanarya: the pilot');
    }
    for (const who of ['ayse', 'nora', 'oya']) expect(await dms(who)).not.toContain('kanarya');
  });

  it('two hours after it asks whether they met; notes, an action item, and nothing more', async () => {
    await company.moveTo('2026-11-24T13:00:00Z');
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    const asked = await mert.waitForDm('Did you meet?');
    await mert.pressLabelled(asked, 'We met');
    const held = await mert.waitForDm('Held: 1:1 with');
    await mert.pressLabelled(held, 'Notes');
    const notes = await mert.waitForView(isForm('coaching.notes_form.v1'));
    await mert.submit(notes, { notes: 'kanarya: agreed on a pilot', own: 'kanarya: mine alone' });
    const saved = await mert.waitForView(shows('Saved.'));
    await mert.pressLabelled(saved, 'Action item');
    const form = await mert.waitForView(isForm('coaching.action_form.v1'));
    const action = {
      owner: 'report',
      text: 'kanarya: write the pilot plan',
      due: '2026-11-30',
      kpi: 'calls',
    };
    await mert.submit(form, action);
    await mert.closeView(await mert.waitForView(shows('stands on the agenda until it is done')));

    const list = await ben.ask('general', '/pacesetter 1:1 @mert');
    expect(plainText(list)).toContain('In the last 30 days: 1 of 1 held.');
    await ben.pressLabelled(list, 'Notes');
    const read = await ben.waitForView(isForm('coaching.notes_form.v1'));
    expect(JSON.stringify(read.blocks)).toContain('agreed on a pilot');
    expect(JSON.stringify(read.blocks)).not.toContain('mine alone');
    await ben.closeView(read);
  });

  it('what is dealt with goes, the rest carries over with its age, and the action item stands there', async () => {
    await company.moveTo('2026-11-26T08:00:00Z');
    const mert = company.as('mert');
    const home = await mert.openHome();
    expect(plainText(home ?? {})).toContain('Tuesday, 1 Dec, 14:00');
    const list = await mert.ask('general', '/pacesetter 1:1 @ben');
    await mert.pressLabelled(list, 'Agenda');
    const agenda = await mert.waitForView(shows('To talk about'));
    expect(plainText(agenda)).toContain('kanarya: write the pilot plan · until Monday, 30 Nov');
    expect(plainText(agenda)).toContain('carried over, waiting for 3 days');
    await mert.pressLabelled(agenda, 'Dealt with');
    await mert.waitForView((view) => !plainText(view).includes('discounts'));
    await closeTop('mert');
  });

  it('is moved or left out with a reason, and the other reads which', async () => {
    const [ayse, mert] = [company.as('ayse'), company.as('mert')];
    const list = await ayse.ask('general', '/pacesetter birebir @mert');
    await ayse.pressLabelled(list, 'Gündem');
    const agenda = await ayse.waitForView(shows('Konuşulacaklar'));
    await ayse.pressLabelled(agenda, 'Başka zamana al');
    const form = await ayse.waitForView(isForm('coaching.move_form.v1'));
    await ayse.submit(form, { date: '2026-12-10', time: '16:00' });
    await ayse.closeView(await ayse.waitForView(shows('Başka zamana alındı')));
    await company.bot.tick();
    expect(plainText(await mert.waitForDm('moved your 1:1'))).toContain('it is now Thursday, 10 Dec, 16:00');
    await mert.pressLabelled(await mert.waitForDm('moved your 1:1'), 'Agenda');
    await mert.pressLabelled(await mert.waitForView(shows('To talk about')), 'Leave out');
    const leave = await mert.waitForView(isForm('coaching.leave_out_form.v1'));
    await mert.submit(leave, { who: 'manager', reason: 'kanarya: a customer in Ankara' });
    await mert.closeView(await mert.waitForView(shows('counts for neither of you')));
    await company.bot.tick();
    expect(plainText(await ayse.waitForDm('birebirinizi atladı'))).toContain(
      'Nedeni: kanarya: a customer in Ankara',
    );
  });

  it('its words stand in no log, and nothing went wrong', () => {
    const said = JSON.stringify(lines);
    expect(said).not.toContain('kanarya');
    expect(said).not.toContain('"level":50');
  });
});
