import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../edge/log-lines.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

const GIVEN = {
  situation: 'Tuesday at Harbor',
  behaviour: 'You answered before they had finished',
  impact: 'They stopped asking',
  nextStep: 'kanarya: count to three before you answer',
};

const isNamed =
  (id: string) =>
  ({ callback_id }: { callback_id?: string }) =>
    callback_id === id;
const isForm = isNamed('promises.make_form.v1');

/** So much on each of these days of November and December 2026. */
const counts = (days: readonly string[], amount: number) =>
  Object.fromEntries(days.map((day) => [`2026-${day}`, amount]));

describe('a promise, from feedback to what became of its number', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Monday 23 November 2026, 12:00 in Istanbul.
    company = await startCompany({ at: '2026-11-23T09:00:00Z', log });
    await company.as('ayse').ask('general', '/pacesetter language tr');
    const before = ['11-09', '11-10', '11-11', '11-12', '11-13', '11-16', '11-17', '11-18', '11-19', '11-20'];
    await addCounts(company, 'ben', 'calls', counts(before, 10));
  });
  afterAll(() => company.stop());

  it('starts with *Make it an action* on feedback, once it was opened', async () => {
    const [mert, ben] = [company.as('mert'), company.as('ben')];
    await mert.command('general', '/givefeedback @ben');
    const giving = await mert.waitForView(isNamed('feedback.give_form.v1'));
    const { errors } = await mert.submit(giving, { kind: 'improve', ...GIVEN });
    expect(errors).toBeUndefined();
    await mert.closeView(await mert.waitForView((view) => !isNamed('feedback.give_form.v1')(view)));
    await company.bot.tick();
    const given = await ben.waitForDm('gave you feedback');
    await ben.pressLabelled(given, 'Open');
    const read = await ben.waitForView((view) => plainText(view).includes('kanarya'));
    await ben.pressLabelled(read, 'Make it an action');
    const form = await ben.waitForView(isForm);
    expect(JSON.stringify(form)).toContain('kanarya: count to three');
    expect(plainText(form)).toContain('Made with *Mert Manager*.');
    const due = '2026-12-01';
    const typed = { text: 'kanarya: count to three, with R&D too', due, kpi: 'calls' };
    expect((await ben.submit(form, typed)).errors).toBeUndefined();
    const saved = await ben.waitForView((view) => plainText(view).includes('Saved.'));
    expect(plainText(saved)).toContain('count to three, with R&amp;D too');
    expect(plainText(saved)).toContain('by Ben');
    await ben.closeView(saved);
  });

  it('reaches the other of the two, who sees the same', async () => {
    await company.bot.tick();
    const mert = company.as('mert');
    const told = await mert.waitForDm('wrote down a promise made with you');
    expect(plainText(told)).not.toContain('kanarya');
    await mert.pressLabelled(told, 'Open');
    const view = await mert.waitForView((each) => plainText(each).includes('kanarya'));
    expect(plainText(view)).toContain(', after feedback');
    await mert.closeView(view);
    const list = await mert.ask('general', '/pacesetter promises');
    expect(plainText(list)).toContain('until Tuesday, 1 Dec · by Ben &lt;!channel&gt; &amp; Co · Calls');
    for (const who of ['nora', 'oya'] as const) {
      expect(plainText(await company.as(who).ask('general', '/pacesetter promises'))).toContain(
        'No promises yet',
      );
    }
    expect(plainText(await company.as('ayse').ask('general', '/pacesetter sözler'))).toContain(
      'Henüz söz yok',
    );
  });

  it('reminds its owner on the day, and waits in App Home after it', async () => {
    await company.moveTo('2026-12-01T06:15:00Z');
    const ben = company.as('ben');
    const message = await ben.waitForDm('A promise of yours is due today.');
    expect(plainText(message)).not.toContain('kanarya');
    await ben.pressLabelled(message, 'Open');
    const view = await ben.waitForView((each) => plainText(each).includes('kanarya'));
    await ben.closeView(view);
    await company.moveTo('2026-12-03T06:00:00Z');
    const home = await ben.openHome();
    expect(home && plainText(home)).toContain('*A promise with Mert Manager* was due 1 Dec, 2 days ago');
  });

  it('is moved once, with a reason, and done with one tap', async () => {
    const [mert, ben] = [company.as('mert'), company.as('ben')];
    const list = await ben.ask('general', '/pacesetter promises');
    await ben.pressLabelled(list, 'Open');
    const view = await ben.waitForView((each) => JSON.stringify(each).includes('Move date'));
    await ben.pressLabelled(view, 'Move date');
    const form = await ben.waitForView(isNamed('promises.move_form.v1'));
    await ben.submit(form, { due: '2026-12-08', said: 'They were at a fair' });
    await ben.closeView(await ben.waitForView((each) => plainText(each).includes('They were at a fair')));
    expect(plainText(await mert.ask('general', '/pacesetter promises'))).toContain('until Tuesday, 8 Dec');
    await ben.pressLabelled(await ben.ask('general', '/pacesetter promises'), 'Done');
    const after = await mert.ask('general', '/pacesetter promises');
    expect(plainText(after)).toContain('done 3 Dec');
    await company.moveTo('2026-12-03T13:31:00Z');
    const news = await mert.waitForDm('did what they promised you.');
    expect(plainText(news)).not.toContain('kanarya');
    await mert.pressLabelled(news, 'Open');
    await mert.closeView(await mert.waitForView((each) => plainText(each).includes('done 3 Dec')));
  });

  it('is compared two weeks after it was made; of two in the team there is nobody to compare with', async () => {
    const days = ['11-23', '11-24', '11-25', '11-26', '11-27', '11-30', '12-01', '12-02', '12-03', '12-04'];
    await addCounts(company, 'ben', 'calls', counts(days, 14));
    await company.moveTo('2026-12-11T07:00:00Z');
    for (const who of ['ben', 'mert']) {
      const text = plainText(await company.as(who).ask('general', '/pacesetter promises'));
      expect(text).toContain('0 of 1 promise moved its number; of 1 it is too early or too little data.');
      expect(text).toContain('*2 weeks on* · Calls: 10 before, 14 after (per working day).');
      expect(text).toContain('*Too little data to tell:* fewer than two teammates to compare with.');
    }
  });

  it('leaves no word of it in the log', () => {
    expect(lines.join('\n')).not.toContain('kanarya');
  });
});
