import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../edge/log-lines.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

const isNamed =
  (id: string) =>
  ({ callback_id }: { callback_id?: string }) =>
    callback_id === id;

/** A message or view with the one block that says this and has something beside it. */
function partWith<Shown extends { blocks?: readonly object[] }>(shown: Shown, words: string): Shown {
  const found = shown.blocks?.filter(
    (block) => 'accessory' in block && JSON.stringify(block).includes(words),
  );
  return { ...shown, blocks: found?.slice(0, 1) };
}

/** The value of an option by what it says. */
function option(view: unknown, text: string): string {
  const shown = JSON.stringify(view);
  const words = `"text":\\{"type":"plain_text","text":"${text}[^}]*\\}`;
  const found =
    new RegExp(`${words},"value":"([^"]+)"`).exec(shown) ??
    new RegExp(`"value":"([^"]+)",${words}`).exec(shown);
  if (!found?.[1]) throw new Error(`No option ${text}`);
  return found[1];
}

describe('a programme with a certificate, from being written to a year later', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Monday 23 November 2026, 12:00 in Istanbul.
    company = await startCompany({ at: '2026-11-23T09:00:00Z', log });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  /** Another day, as after the bot was off. */
  const jumpTo = async (instant: string) => {
    company.clock.moveTo(new Date(instant));
    await company.bot.tick();
  };

  it('is written by who leads people, out of courses, one of which asks for a certificate', async () => {
    const mert = company.as('mert');
    expect(plainText(await mert.ask('general', '/pacesetter courses programme'))).toContain(
      'needs two courses',
    );
    for (const [name, certificate] of [
      ['Ask first', 'none'],
      ['Pitch', 'asked'],
    ] as const) {
      await mert.command('general', '/pacesetter courses new');
      const form = await mert.waitForView(isNamed('courses.new_form.v1'));
      const link = `https://learn.acme.example/${name.slice(0, 3)}`;
      expect((await mert.submit(form, { name, link, certificate })).errors).toBeUndefined();
      await mert.closeView(await mert.waitForView((view) => plainText(view).includes('can be given')));
    }
    await mert.command('general', '/pacesetter courses programme');
    const form = await mert.waitForView(isNamed('courses.programme_form.v1'));
    await mert.pressLabelled(form, 'More courses');
    const longer = await mert.waitForView((view) => plainText(view).includes('Course 6'));
    const [ask, pitch] = [option(longer, 'Ask first'), option(longer, 'Pitch')];
    const typed = { name: 'First <weeks>', course_0: ask, days_0: '3', course_5: pitch, days_5: '2' };
    expect((await mert.submit(longer, typed)).errors).toEqual({
      days_5: 'Please write as many days as for the course before, or more.',
    });
    expect((await mert.submit(longer, { ...typed, days_5: '8' })).errors).toBeUndefined();
    await mert.closeView(await mert.waitForView((view) => plainText(view).includes('First &lt;weeks&gt;')));
  });

  it('is given to a team at once, and a week off moves what comes after it', async () => {
    const [mert, ben, ayse] = [company.as('mert'), company.as('ben'), company.as('ayse')];
    await mert.command('general', '/pacesetter courses assign');
    const form = await mert.waitForView(isNamed('courses.assign_form.v1'));
    const values = { course: option(form, 'First <weeks>'), team: option(form, 'East') };
    expect((await mert.submit(form, values)).errors).toBeUndefined();
    await mert.closeView(await mert.waitForView((view) => plainText(view).includes('was given to 2 people')));
    await company.bot.tick();
    expect(plainText(await ben.waitForDm('gave you the programme'))).toContain('2 courses');
    const hers = plainText(await ayse.waitForDm('programını atadı'));
    expect(hers).toContain('2 eğitim. İlki Ask first');
    expect(hers).toContain('son gün 26 Kas');
    await ben.ask('general', '/away 27 Nov - 3 Dec');
    await ben.pressLabelled(await ben.ask('general', '/pacesetter courses'), 'See all');
    const view = await ben.waitForView((each) => plainText(each).includes('0 of 2 done'));
    expect(plainText(view)).toContain('due Thursday, 26 Nov');
    // Eight working days from Monday: the five off are none of them, so it is Thursday the 10th instead of the 3rd.
    expect(plainText(view)).toContain('due Thursday, 10 Dec');
    await ben.closeView(view);
  });

  it('goes on to the next once one is done, and its test is scored by who leads the person', async () => {
    const [mert, ben] = [company.as('mert'), company.as('ben')];
    const openStep = async (name: string) => {
      await ben.pressLabelled(await ben.ask('general', '/pacesetter courses'), 'See all');
      const all = await ben.waitForView((each) => plainText(each).includes('own calendar'));
      await ben.pressLabelled(partWith(all, name), 'Open');
      return ben.waitForView((each) => plainText(each).includes('Given by Mert Manager'));
    };
    await ben.pressLabelled(await openStep('Ask first'), 'Done');
    const form = await ben.waitForView(isNamed('courses.done_form.v1'));
    expect((await ben.submit(form, { evidence: 'kanarya: I ask first' })).errors).toBeUndefined();
    await ben.closeView(await ben.waitForView((view) => plainText(view).includes('Saved.')));
    expect(plainText(await ben.ask('general', '/pacesetter courses'))).toMatch(/1 of 2 done\nNext: .*Pitch/);
    await ben.pressLabelled(await openStep('Pitch'), 'I took the test');
    const taken = await ben.waitForView(isNamed('courses.done_form.v1'));
    expect((await ben.submit(taken, { evidence: 'kanarya: it went well' })).errors).toBeUndefined();
    await ben.closeView(await ben.waitForView((view) => plainText(view).includes('waits for the score')));

    const home = await mert.openHome();
    expect(home && plainText(home)).toContain('took the test on 23 Nov');
    for (const [score, said] of [
      ['70', ', attempt 1. 80% are needed'],
      ['85', 'passed. The certificate is valid until 23 Nov 2027'],
    ] as const) {
      await mert.pressLabelled(
        partWith(await mert.ask('general', '/pacesetter courses team'), 'Ben'),
        'Open',
      );
      const programme = await mert.waitForView((view) => plainText(view).includes('own calendar'));
      await mert.pressLabelled(partWith(programme, 'Pitch'), 'Open');
      const view = await mert.waitForView((each) => plainText(each).includes('Given by Mert Manager'));
      await mert.pressLabelled(view, 'Enter score');
      const scores = await mert.waitForView(isNamed('courses.score_form.v1'));
      expect((await mert.submit(scores, { score: '101', evidence: 'portal' })).errors?.score).toContain(
        '0 to 100',
      );
      expect((await mert.submit(scores, { score, evidence: 'kanarya: portal' })).errors).toBeUndefined();
      await mert.closeView(await mert.waitForView((each) => plainText(each).includes('Saved.')));
      await company.bot.tick();
      expect(plainText(await ben.waitForDm(said))).toContain('Mert Manager');
    }
    expect(plainText(await ben.ask('general', '/pacesetter courses'))).toContain('all 2 done');
    expect(plainText(await mert.ask('general', '/pacesetter courses team'))).toContain('1 of 2 are through');
  });

  it('keeps what was done when a course is changed afterwards', async () => {
    const mert = company.as('mert');
    const all = await mert.ask('general', '/pacesetter courses all');
    await mert.pressLabelled(partWith(all, 'Ask first'), 'Change');
    const form = await mert.waitForView(isNamed('courses.edit_form.v1'));
    expect((await mert.submit(form, { name: 'Listen first' })).errors).toBeUndefined();
    await mert.closeView(await mert.waitForView((view) => plainText(view).includes('is changed')));
    expect(plainText(await company.as('ben').ask('general', '/pacesetter courses'))).toContain('Ask first');
    expect(plainText(await company.as('ayse').ask('general', '/pacesetter eğitimler'))).toContain(
      'Listen first',
    );
  });

  it('reminds thirty days before the certificate expires, and gives its course again on the day', async () => {
    const ben = company.as('ben');
    await jumpTo('2027-10-25T05:00:00Z');
    await company.moveTo('2027-10-25T06:20:00Z');
    await ben.waitForDm('A certificate of yours expires on 23 Nov 2027, in 29 days.');
    await jumpTo('2027-11-23T05:00:00Z');
    await company.moveTo('2027-11-23T06:20:00Z');
    expect(plainText(await ben.waitForDm('has expired'))).toContain('It is due 7 Dec.');
    const list = plainText(await ben.ask('general', '/pacesetter courses'));
    expect(list).toContain('1 of 2 done');
    expect(list).toContain('due Tuesday, 7 Dec');
    expect(lines.join('\n')).not.toContain('kanarya');
  });
});
