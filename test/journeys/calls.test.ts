import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

const isForm = ({ callback_id }: { callback_id?: string }) => callback_id === 'calls.review_form.v1';
const holds = (text: string) => (view: object) => plainText(view as never).includes(text);

const CALL = {
  title: 'Nordwind <Energie>',
  held_on: '2026-11-20',
  link: 'https://zoom.us/rec/share/abc?a=1&b=2',
  consent: 'both, at the start',
};

describe('calls that are reviewed', () => {
  let company: RunningBot;
  beforeAll(async () => {
    // Monday 23 November 2026, 12:00 in Istanbul.
    company = await startCompany({ at: '2026-11-23T09:00:00Z' });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  it('a manager picks the type, sees what is seen at 1, 3 and 5, and who will read it', async () => {
    const mert = company.as('mert');
    await mert.command('general', '/pacesetter review-call @ben');
    const form = await mert.waitForView(isForm);
    expect(plainText(form)).toContain('Questions (30%)');
    expect(plainText(form)).toContain('1: Pitches before asking · 3: Works through a list');
    expect(plainText(form)).toContain('no admin');
    await mert.press(form, 'calls.form.v1', { value: 'demo', values: { ...CALL, title: 'Typed before' } });
    const demo = await mert.waitForView(holds('Relevance (30%)'));
    // What was typed stays.
    expect(JSON.stringify(demo.blocks)).toContain('"initial_value":"Typed before"');
    const lines = { line_recap: '4', line_relevance: '3', line_dialogue: '2', line_objections: 'na' };
    const said = { quotes: '4:05 What does it cost?', note: 'canary: twelve minutes without a question' };
    const action = { text: 'Ask at every screen', due: '2026-11-27' };
    const all = { form: 'demo', ...CALL, ...lines, line_next_step: '5', ...said, ...action };
    const wrong = await mert.submit(demo, { ...all, link: 'http://zoom.us/x' });
    expect(wrong.errors).toEqual({ link: expect.stringContaining('https://') });
    expect((await mert.submit(demo, all)).errors).toBeUndefined();
    await mert.closeView(await mert.waitForView(holds('gets your review')));
  });

  it('whose call it is reads it in a form, and nothing of it in the message', async () => {
    await company.bot.tick();
    const ben = company.as('ben');
    const told = await ben.waitForDm('reviewed your call');
    expect(plainText(told)).toContain(
      '*Mert Manager* reviewed your call: Nordwind &lt;Energie&gt;, 20 Nov 2026',
    );
    expect(plainText(told)).not.toContain('canary');
    await ben.pressLabelled(told, 'Read');
    const read = await ben.waitForView(holds('canary'));
    // (15·4 + 30·3 + 20·2 + 20·5) of (85·5): 290 of 425, without the line that did not apply.
    expect(plainText(read)).toContain('*68%* of what is possible · 4 of 5 lines');
    expect(plainText(read)).toContain('*Dialogue*: ●●○○○ 2 of 5');
    expect(plainText(read)).toContain('<https://zoom.us/rec/share/abc?a=1&amp;b=2|Recording> (zoom.us)');
    expect(plainText(read)).toContain('4:05');
    expect(plainText(read)).toContain('Ask at every screen');
    await ben.closeView(read);
  });

  it('a colleague is asked in Turkish, is told what a quote looks like, and answers the one who asked', async () => {
    const ben = company.as('ben');
    const ayse = company.as('ayse');
    await ben.command('general', '/pacesetter review-call ask');
    const form = await ben.waitForView((view) => view.callback_id === 'calls.ask_form.v1');
    await ben.submit(form, { ...CALL, title: 'Ege Tekstil', form: 'discovery', asked: ayse.id });
    await ben.closeView(await ben.waitForView(holds('They have two weeks')));
    await company.bot.tick();
    const asked = await ayse.waitForDm('senden bir görüşmeyi değerlendirmeni istiyor');
    await ayse.pressLabelled(asked, 'Değerlendir');
    const review = await ayse.waitForView(isForm);
    expect(plainText(review)).toContain('Sormadan anlatmaya başlıyor');
    const others = { line_listening: '3', line_qualification: 'na', line_next_step: '1' };
    const points = { line_opening: '2', line_questions: '4', ...others };
    const values = { ...points, note: 'kanarya', quotes: 'on ikinci dakikada' };
    const { errors } = await ayse.submit(review, values);
    expect(errors).toEqual({ quotes: expect.stringContaining('4:05 Bu size ayda kaça mal oluyor?') });
    expect(
      (await ayse.submit(review, { ...values, quotes: '12:00 Kaça mal oluyor?' })).errors,
    ).toBeUndefined();
    await ayse.closeView(await ayse.waitForView(holds('çalışma saatlerinde ulaşır')));
    await ayse.waitForDm('görüşmesini değerlendirdin');
  });

  it('the manager knows nothing of it before it is shared, and reads it after', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await company.bot.tick();
    expect(plainText(await mert.ask('general', '/pacesetter calls'))).not.toContain('Ege Tekstil');
    const told = await ben.waitForDm('reviewed your call: Ege Tekstil');
    await ben.pressLabelled(told, 'Read');
    const read = await ben.waitForView(holds('kanarya'));
    await ben.pressLabelled(read, 'Share with my manager');
    await ben.closeView(await ben.waitForView(holds('Shared:')));
    await company.bot.tick();
    const shared = await mert.waitForDm('shared a call review with you');
    await mert.pressLabelled(shared, 'Read');
    await mert.closeView(await mert.waitForView(holds('kanarya')));
    expect(plainText(await mert.ask('general', '/pacesetter calls'))).toContain('Shared with you');
  });

  it('an admin writes a form of their own, and is told which line is wrong', async () => {
    const nora = company.as('nora');
    const list = await nora.ask('general', '/pacesetter review-call forms');
    await nora.pressLabelled(list, 'New type of call');
    const form = await nora.waitForView((view) => view.callback_id === 'calls.form_form.v1');
    const line = (name: string, weight: number) => `${name} | ${weight} | low | middle | high`;
    const lines = [line('Opening', 25), line('Story', 25), line('Ask', 25)];
    const wrong = await nora.submit(form, {
      name: 'Renewal',
      criteria: [...lines, line('End', 20)].join('\n'),
    });
    expect(wrong.errors).toEqual({ criteria: 'The weights come to 95, not to 100.' });
    await nora.submit(form, { name: 'Renewal', criteria: [...lines, line('End', 25)].join('\n') });
    await nora.closeView(await nora.waitForView(holds('Kept: *Renewal*')));
    await nora.command('general', '/pacesetter görüşme ben');
    await nora.closeView(await nora.waitForView(holds('Renewal')));
    const refused = await company.as('ben').ask('general', '/pacesetter görüşme formlar');
    expect(plainText(refused)).toContain('Only admins');
  });

  it('an admin takes a form out of the menu, and puts it back', async () => {
    const nora = company.as('nora');
    await nora.pressLabelled(await nora.ask('general', '/pacesetter review-call forms'), 'Change');
    const form = await nora.waitForView((view) => view.callback_id === 'calls.form_form.v1');
    await nora.pressLabelled(form, 'Offer it no more');
    await nora.closeView(await nora.waitForView(holds('is no longer offered')));
    const list = await nora.ask('general', '/pacesetter review-call forms');
    expect(list.text).toContain('No longer offered: Discovery call');
    await nora.pressLabelled(list, 'Offer again');
    expect((await nora.ask('general', '/pacesetter review-call forms')).text).not.toContain(
      'No longer offered',
    );
  });
});
