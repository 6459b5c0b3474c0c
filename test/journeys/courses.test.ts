import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logLines } from '../edge/log-lines.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

const isNamed =
  (id: string) =>
  ({ callback_id }: { callback_id?: string }) =>
    callback_id === id;
const COURSE = { name: 'Ask <first> & show later', link: 'https://learn.acme.example/ask?a=1&b=2' };

describe('a course, from being entered to what shows that it was done', () => {
  let company: RunningBot;
  const { log, lines } = logLines();
  beforeAll(async () => {
    // Monday 23 November 2026, 12:00 in Istanbul.
    company = await startCompany({ at: '2026-11-23T09:00:00Z', log });
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  it('is entered by who leads people, with a link that is one', async () => {
    const mert = company.as('mert');
    expect(plainText(await mert.ask('general', '/pacesetter courses assign'))).toContain(
      'There is no course yet.',
    );
    await mert.command('general', '/pacesetter courses new');
    const form = await mert.waitForView(isNamed('courses.new_form.v1'));
    const typed = { ...COURSE, skill: 'discovery', minutes: '90' };
    const { errors } = await mert.submit(form, { ...typed, link: 'learn.acme.example' });
    expect(errors?.link).toContain('It starts with https');
    expect((await mert.submit(form, typed)).errors).toBeUndefined();
    const view = await mert.waitForView((each) => plainText(each).includes('can be given to people now'));
    await mert.closeView(view);
    expect(plainText(await company.as('ben').ask('general', '/pacesetter courses new'))).toContain(
      'Admins and those who lead people',
    );
  });

  it('is given to a whole team, who hear of it in their own language', async () => {
    const mert = company.as('mert');
    await mert.command('general', '/pacesetter courses assign');
    const form = await mert.waitForView(isNamed('courses.assign_form.v1'));
    const shown = JSON.stringify(form);
    const option = (text: string) =>
      new RegExp(`"text":\\{"type":"plain_text","text":"${text}[^}]*\\},"value":"([^"]+)"`).exec(
        shown,
      )?.[1] ??
      new RegExp(`"value":"([^"]+)","text":\\{"type":"plain_text","text":"${text}`).exec(shown)?.[1] ??
      '';
    const values = { course: option('Ask <first>'), people: null, team: option('East'), days: '5' };
    expect((await mert.submit(form, values)).errors).toBeUndefined();
    const view = await mert.waitForView((each) => plainText(each).includes('was given to 2 people'));
    await mert.closeView(view);
    await company.bot.tick();
    const told = await company.as('ben').waitForDm('gave you a course');
    expect(plainText(told)).toContain('Ask &lt;first&gt; &amp; show later');
    expect(plainText(told)).toContain('It is due 30 Nov.');
    expect(plainText(await company.as('ayse').waitForDm('sana bir eğitim atadı'))).toContain(
      'Son gün 30 Kas.',
    );
  });

  it('reminds once it is near, and waits in App Home once it is late', async () => {
    await company.moveTo('2026-11-25T06:15:00Z');
    const ben = company.as('ben');
    const message = await ben.waitForDm('A course of yours is due in 3 working days, on 30 Nov.');
    await ben.pressLabelled(message, 'Open');
    await ben.closeView(await ben.waitForView((each) => plainText(each).includes('Given by Mert Manager')));
    await company.moveTo('2026-12-02T06:00:00Z');
    const home = await ben.openHome();
    expect(home && plainText(home)).toContain('was due 30 Nov, 2 days ago');
    const list = plainText(await company.as('ayse').ask('general', '/pacesetter eğitimler'));
    expect(list).toContain('son günü 30 Kas idi, 2 gün geçti');
    expect(list).toContain('yaklaşık 90 dk');
  });

  it('is done with what shows it, which whoever leads them sees, and nobody else', async () => {
    const [ben, mert] = [company.as('ben'), company.as('mert')];
    await ben.pressLabelled(await ben.ask('general', '/pacesetter courses'), 'Open');
    const view = await ben.waitForView((each) => plainText(each).includes('Given by Mert Manager'));
    await ben.pressLabelled(view, 'Done');
    const form = await ben.waitForView(isNamed('courses.done_form.v1'));
    expect((await ben.submit(form, { evidence: 'kanarya: I ask first' })).errors).toBeUndefined();
    await ben.closeView(await ben.waitForView((each) => plainText(each).includes('Saved.')));
    const team = await mert.ask('general', '/pacesetter courses team');
    expect(plainText(team)).toContain('1 of 2 done');
    expect(plainText(team)).toContain('was due 30 Nov, 2 days ago');
    expect(plainText(await company.as('oya').ask('general', '/pacesetter courses'))).not.toContain('Ask');
    expect(plainText(await company.as('oya').ask('general', '/pacesetter courses team'))).toContain(
      'Only whoever leads people',
    );
    expect(lines.join('\n')).not.toContain('kanarya');
  });

  it('is waived with a reason, and then out of the count', async () => {
    const [mert, ayse] = [company.as('mert'), company.as('ayse')];
    // Whoever is late stands first.
    await mert.pressLabelled(await mert.ask('general', '/pacesetter courses team'), 'Open');
    const view = await mert.waitForView((each) => plainText(each).includes('Ayşe Yılmaz'));
    await mert.pressLabelled(view, 'Waive');
    const form = await mert.waitForView(isNamed('courses.waive_form.v1'));
    expect((await mert.submit(form, { reason: 'önceki işinde aldı' })).errors).toBeUndefined();
    await mert.closeView(await mert.waitForView((each) => plainText(each).includes('Saved.')));
    expect(plainText(await mert.ask('general', '/pacesetter courses team'))).toContain(
      '1 of 1 done · 1 waived, not counted',
    );
    await ayse.pressLabelled(await ayse.ask('general', '/pacesetter eğitimler'), 'Aç');
    const hers = await ayse.waitForView((each) => plainText(each).includes('Neden muaf tutuldu'));
    expect(plainText(hers)).toContain('önceki işinde aldı');
  });
});
