import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/server/types.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { addCounts, startCompany } from './company.ts';

/** Monday 23 November 2026, 08:55 in Istanbul. Mert leads Ayşe, who writes Turkish, and Ben, in English. */
describe('a goal that people agree on', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await addCounts(company, 'ben', 'calls', {
      '2026-10-19': 1,
      '2026-10-26': 80,
      '2026-11-02': 90,
      '2026-11-09': 100,
      '2026-11-16': 120,
    });
    await company.bot.tick();
  });
  afterAll(() => company.stop());

  /** Sets a goal through the form. */
  async function setGoal(who: string, whom: string, values: Record<string, string>) {
    const person = company.as(who);
    await person.command('general', `/setgoal @${whom}`);
    const form = await person.waitForView((view) => view.callback_id === 'goals.set.v1');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    const subject = menu?.element.initial_option?.value ?? '';
    const chosen = { subject, kpi: 'calls', period: 'week', from: 'this', repeat: 'always', ...values };
    expect(await person.submit(form, chosen)).toMatchObject({ response_action: 'update' });
    const saved = await person.waitForView((view) => view.callback_id !== 'goals.set.v1');
    await person.closeView(saved);
    await company.bot.tick();
    return plainText(saved);
  }

  /** The newest direct message that says something, once it is there. */
  const dm = (who: string, part: string) =>
    company.as(who).waitForDm((message: Message) => plainText(message).includes(part));

  /** Fills in the form behind a button of a message, and gives what the form shows then. */
  async function fill(
    who: string,
    message: Awaited<ReturnType<typeof dm>>,
    label: string,
    values: Record<string, string>,
  ) {
    const person = company.as(who);
    await person.pressLabelled(message, label);
    const form = await person.waitForView((view) => Boolean(view.submit));
    expect(await person.submit(form, values)).toMatchObject({ response_action: 'update' });
    const result = await person.waitForView((view) => !view.submit);
    await person.closeView(result);
    await company.bot.tick();
    return plainText(result);
  }

  it('reaches the person with the number, the reason, what is usual and what it asks of a day', async () => {
    const saved = await setGoal('mert', 'ben', {
      target: '120',
      reason: 'Twenty-four a day\nkeeps us <!here> full.',
    });
    expect(saved).toContain('Ben &lt;!channel&gt; &amp; Co gets a message and can answer.');
    const message = await dm('ben', 'suggests');
    // Records begin on Monday, 19 October: 5 complete weeks; 1, 80, 90, 100, 120. 80 % is position 3.2: 100 + 0.2 * 20.
    expect(plainText(message)).toContain(
      [
        'Ben, Mert Manager suggests *120 calls* every week from 23 Nov 2026.',
        'Why: “Twenty-four a day keeps us &lt;!here&gt; full.”',
        'Your last 5 weeks: 90 in the middle one (median); one in five brought 104 or more. 120 over 5 working days: 24 a day.',
        'It counts already. Until you answer, your card says “not answered yet”.',
      ].join('\n'),
    );
    const card = await company.as('ben').ask('general', '/mygoals');
    expect(card.text).toContain('0 of 120 (0%)');
    expect(card.text).toContain('not answered yet');
  });

  it('shows its manager who has not answered, and nobody else', async () => {
    const { text } = await company.as('mert').ask('general', '/mygoals');
    expect(text).toContain('*1 goal not answered:* Ben &lt;!channel&gt; &amp; Co (today)');
    const list = await company.as('mert').ask('general', '/setgoal bekleyen');
    expect(plainText(list)).toContain('120 calls every week from 23 Nov 2026 · today');
    const refusal = await company.as('ben').ask('general', '/setgoal unanswered');
    expect(refusal.text).toContain('for those who lead people');
  });

  it('goes back with another number, which the manager accepts', async () => {
    const shown = await fill('ben', await dm('ben', 'suggests'), 'Another number', {
      target: '100',
      reason: 'Two days of fair.',
    });
    expect(shown).toContain('You suggested another number than 120. Mert Manager gets it as a message.');
    // The message says so, too.
    await dm('ben', 'You suggested another number than 120');
    expect((await company.as('ben').ask('general', '/mygoals')).text).toContain(
      '100 suggested instead, not answered yet',
    );

    const mert = company.as('mert');
    const counter = await dm('mert', 'fewer');
    expect(plainText(counter)).toContain(
      'Mert, Ben &lt;!channel&gt; &amp; Co suggests *100 calls* every week from 23 Nov 2026, 20 fewer than your 120.\nWhy: “Two days of fair.”',
    );
    expect(plainText(counter)).toContain(
      'The last 5 weeks of Ben &lt;!channel&gt; &amp; Co: 90 in the middle one',
    );
    expect(plainText(counter)).toContain('Until this is settled, 120 counts.');
    await mert.pressLabelled(counter, 'Accept');
    await dm('mert', 'Agreed with Ben');
    await company.bot.tick();
    const agreed = await dm('ben', 'Agreed with Mert Manager: *100 calls* every week');
    expect((await company.as('ben').ask('general', '/mygoals')).text).toContain('0 of 100');

    const ben = company.as('ben');
    await ben.pressLabelled(agreed, '2');
    await dm('ben', 'You are 2 of 5 sure.');
    expect((await mert.ask('general', '/mygoals')).text).toContain(
      '*Hardly sure:* Ben &lt;!channel&gt; &amp; Co (2 of 5)',
    );
  });

  it('asks again when it is changed later, with the difference', async () => {
    await setGoal('mert', 'ben', { target: '110', reason: '' });
    const message = await dm('ben', '110 calls');
    expect(plainText(message)).toContain(
      'Ben, Mert Manager suggests *110 calls* every week from 23 Nov 2026, 10 more than the 100 before.',
    );
    expect(plainText(message)).not.toContain('Why:');
    // What was agreed before says what holds now, and cannot be believed in any more.
    const before = await dm('ben', 'You are 2 of 5 sure.');
    await company.as('ben').pressLabelled(before, '4');
    const now = await dm('ben', 'Now it is *110 calls*.');
    expect(plainText(now)).not.toContain('How sure');
  });

  it('lets the person ask, the manager reply, and the person agree there', async () => {
    await fill('ben', await dm('ben', 'suggests *110 calls*'), 'Ask', { text: 'Does the <fair> count?' });
    const question = await dm('mert', 'asks about');
    expect(plainText(question)).toContain('asks about 110 calls: “Does the &lt;fair&gt; count?”');
    await fill('mert', question, 'Reply', { text: 'It does.' });
    const reply = await dm('ben', 'replies about');
    expect(plainText(reply)).toContain('Mert Manager replies about 110 calls: “It does.”');
    await company.as('ben').pressLabelled(reply, 'Accept');
    await dm('ben', 'Agreed with Mert Manager: *110 calls*');
  });

  it('tells whoever presses an old button what is now', async () => {
    const old = await dm('ben', 'You asked Mert Manager something');
    await company.as('ben').pressLabelled(old, 'Another number');
    await waitFor('the old message to say what is now', async () => {
      const texts = (await company.as('ben').readDm()).map((message) => plainText(message));
      return !texts.some((text) => text.includes('You asked Mert Manager something'));
    });
    const versions = await company.context.db.selectFrom('goal_version').select('target').execute();
    expect(versions.map(({ target }) => target)).toEqual([120, 100, 110]);
  });

  it('says under Why? what became of each number', async () => {
    const ben = company.as('ben');
    await ben.pressLabelled(await ben.ask('general', '/mygoals'), 'Why?');
    const why = await ben.waitForView();
    expect(plainText(why)).toContain(
      'Goal of 110 calls, set by Mert Manager on 23 Nov 2026. Agreed by Ben &lt;!channel&gt; &amp; Co on 23 Nov 2026.',
    );
    expect(plainText(why)).toContain('Agreed by Mert Manager on 23 Nov 2026.');
    expect(plainText(why)).toContain('suggested another number on 23 Nov 2026.');
    await ben.closeView(why);
  });

  it('can be suggested by a rep for themselves, and answered from the list', async () => {
    await setGoal('ben', 'ben', { kpi: 'demos', target: '2', period: 'month', reason: 'To learn it.' });
    const wish = await dm('mert', 'would like a goal');
    expect(plainText(wish)).toContain('would like a goal of *2 demos* every month from 1 Nov 2026.');
    expect(plainText(wish)).toContain('No complete month is recorded yet, so I cannot say what is usual.');
    // 21 weekdays in November.
    expect(plainText(wish)).toContain('2 over 21 working days: about one every 10 days.');
    const mert = company.as('mert');
    await mert.pressLabelled(await mert.ask('general', '/setgoal unanswered'), 'Answer');
    const view = await mert.waitForView();
    await mert.pressLabelled(view, 'Accept');
    const agreed = await mert.waitForView((each) => plainText(each).includes('Agreed with Ben'));
    await mert.closeView(agreed);
    await company.bot.tick();
    await dm('ben', 'Agreed with Mert Manager: *2 demos*');
  });

  it('is told in Turkish, step by step', async () => {
    await company.as('ayse').ask('general', '/pacesetter language tr');
    await setGoal('mert', 'ayse', { target: '120', reason: 'Günde yirmi dört.' });
    const ayse = company.as('ayse');
    const message = await dm('ayse', 'öneriyor');
    expect(plainText(message)).toContain(
      [
        'Ayşe, Mert Manager senin için *120 arama* öneriyor: 23 Kas 2026 gününden itibaren her hafta.',
        'Nedeni: “Günde yirmi dört.”',
        'Kaydı tam olan bir hafta henüz yok; olağanı söyleyemem. 5 iş gününde 120: günde 24.',
        'Şimdiden geçerli. Yanıtlayana kadar kartında “henüz yanıtlanmadı” yazar.',
      ].join('\n'),
    );
    const card = await ayse.ask('general', '/mygoals');
    expect(card.text).toContain('henüz yanıtlanmadı');
    expect(
      await fill('ayse', message, 'Başka bir sayı', { target: '100', reason: 'İki gün fuardayım.' }),
    ).toContain('120 yerine başka bir sayı önerdin. Mert Manager bunu mesajla alacak.');
    const counter = await dm('mert', 'Ayşe Yılmaz suggests *100 calls*');
    await fill('mert', counter, 'Keep mine', { reason: 'Ben goes to the fair.' });
    await dm('mert', 'You stayed with your number instead of 100.');
    const kept = await dm('ayse', 'vazgeçmedi');
    expect(plainText(kept)).toContain(
      'Ayşe, Mert Manager *120 arama* diyor, vazgeçmedi: 23 Kas 2026 gününden itibaren her hafta. Senin önerin 100 idi, bu 20 fazla.\nNedeni: “Ben goes to the fair.”',
    );
    await ayse.pressLabelled(kept, 'Kabul et');
    const agreed = await dm('ayse', 'anlaştınız');
    expect(plainText(agreed)).toContain(
      'Mert Manager ile anlaştınız: *120 arama*, 23 Kas 2026 gününden itibaren her hafta.',
    );
    await ayse.pressLabelled(agreed, '5');
    await dm('ayse', '5 üzerinden 5 eminsin.');
  });

  it('is suggested to a whole team with what each did last, all at once', async () => {
    const mert = company.as('mert');
    await mert.command('general', '/setgoal takım east');
    const form = await mert.waitForView((view) => view.callback_id === 'goals.team_form.v1');
    const east =
      (form.blocks as { element: { initial_option: { value: string } } }[])[0]?.element.initial_option
        .value ?? '';
    const chosen = { kpi: 'calls', target: '90', period: 'week', from: 'next', repeat: 'once' };
    await mert.submit(form, { group: east, ...chosen });
    const preview = await mert.waitForView((view) => view.callback_id === 'goals.team_preview.v1');
    expect(plainText(preview)).toMatch(/\*Calls\* for 30 Nov\s–\s6 Dec 2026\./);
    expect(plainText(preview)).toMatch(/Ben <!channel> & Co · 120 in 16\s–\s22 Nov 2026/);
    // 1, 80, 90, 100, 120: four in five lie below 100 and a fifth of the way to 120.
    expect(JSON.stringify(preview.blocks)).toContain(
      'Last 5 weeks: 90 in the middle one; one in five brought 104 or more.',
    );
    const fields = (preview.blocks as { block_id: string; label?: { text: string } }[]).filter(
      ({ label }) => label,
    );
    const field = (name: string) => fields.find(({ label }) => label?.text.includes(name))?.block_id ?? '';
    const bad = await mert.submit(preview, { [field('Ben')]: 'many', [field('Ayşe')]: '90', reason: null });
    expect(bad).toMatchObject({ response_action: 'errors' });
    expect(Object.keys(bad.errors ?? {})).toEqual([field('Ben')]);
    await mert.submit(preview, { [field('Ben')]: '95', [field('Ayşe')]: '', reason: 'A short week.' });
    const done = await mert.waitForView((view) => !view.submit);
    expect(plainText(done)).toContain('Done. 1 goal suggested: Ben &lt;!channel&gt; &amp; Co 95.');
    await mert.closeView(done);
    await company.bot.tick();
    expect(plainText(await dm('ben', '95 calls'))).toMatch(
      /suggests \*95 calls\* for 30 Nov\s–\s6 Dec 2026, 15 fewer than the 110 before\./,
    );
  });

  it('writes nothing of what people say into the log, audit or outbox', async () => {
    for (const table of ['audit', 'delivery', 'receipt'] as const) {
      const rows = JSON.stringify(await company.context.db.selectFrom(table).selectAll().execute());
      expect(rows, table).not.toMatch(/fair|fuar|short week/);
    }
  });
});
