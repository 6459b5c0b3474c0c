import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person, Target } from '../support/person.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startCompany } from './company.ts';

/** Monday 23 November 2026, a minute later with each step. */
let minutes = 0;
const nextMinute = (company: RunningBot) => {
  minutes += 1;
  return company.moveTo(new Date(Date.parse('2026-11-23T06:00:00Z') + minutes * 60_000).toISOString());
};

/** Presses a button of a private message and waits for what takes its place. */
async function pressAndRead(person: Person, target: Target, label: string, expected: string | RegExp) {
  await person.pressLabelled(target, label);
  return person.waitForMessage('general', expected);
}

describe('a rep’s day of logging', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await nextMinute(company);
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  it('takes a line of text, answers in private, and lets it be undone from the answer', async () => {
    const ben = company.as('ben');
    const answer = await ben.ask('general', '/log 12 calls 3 meetings friday');
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('Stored for Friday, 20 Nov 2026: 12 calls and 3 meetings held.');
    expect(await company.as('mert').read('general')).toEqual([]);

    const undone = await pressAndRead(ben, answer, 'Undo', 'Taken back for Friday, 20 Nov 2026');
    expect(undone.ts).toBe(answer.ts);
    expect((await ben.ask('general', '/log list')).text).toContain('You have not logged anything yet');
  });

  it('works in Turkish, also under the long name of the command', async () => {
    const ayse = company.as('ayse');
    const answer = await ayse.ask('general', '/pacesetter log 12 ARAMA, 3 toplantı dün');
    expect(answer.text).toContain('Kaydedildi (dün, 22 Kas 2026 Pazar): 12 arama ve 3 toplantı.');
    await nextMinute(company);
    expect((await ayse.ask('general', '/log liste')).text).toContain(
      'dün, 22 Kas 2026 Pazar: 12 arama ve 3 toplantı',
    );
    expect((await ayse.ask('general', '/log geri al')).text).toContain(
      'Geri alındı (dün, 22 Kas 2026 Pazar)',
    );
    expect((await ayse.ask('general', '/log geri al')).text).toContain('zaten geri alındı');
  });

  it('answers nonsense of any size politely, calls nobody and stores nothing', async () => {
    const ben = company.as('ben');
    const hostile = ['<!channel> 12 calls', 'x'.repeat(10_000), "'; drop table fact; --", '١٢ مكالمات 🎉'];
    for (const text of hostile) {
      const answer = await ben.ask('general', `/log ${text}`);
      expect(answer.text).toContain('Nothing is stored yet');
      expect(JSON.stringify(answer)).not.toContain('<!channel>');
    }
    expect((await ben.ask('general', '/log list')).text).toContain('You have not logged anything yet');
  });

  it('asks before it stores a number far off, and stores it once on Yes', async () => {
    const ben = company.as('ben');
    await nextMinute(company);
    const question = await ben.ask('general', '/log 400 emails 301 calls');
    expect(question.text).toContain(
      '301 calls on that day; more than 300 a day I store only when you say so.',
    );
    await Promise.all([
      ben.pressLabelled(question, 'Yes, store it'),
      ben.pressLabelled(question, 'Yes, store it'),
    ]);
    const stored = await ben.waitForMessage('general', 'Stored for today');
    expect(stored.ts).toBe(question.ts);
    expect((await ben.ask('general', '/log list')).text.match(/301 calls/g)).toHaveLength(1);
    await ben.ask('general', '/log undo');
  });

  it('opens a form, marks what is wrong under its field, and stores the rest of the way', async () => {
    const ben = company.as('ben');
    await nextMinute(company);
    await ben.command('general', '/log');
    const form = await ben.waitForView((view) => view.callback_id === 'activity.log.v1');
    expect(plainText(form)).toContain('the managers above you');

    const late = await ben.submit(form, { date: '2026-11-10', calls: '5' });
    expect(late).toMatchObject({
      response_action: 'errors',
      errors: { date: expect.stringContaining('earliest open one is 16 Nov 2026') },
    });

    expect(await ben.submit(form, { date: '2026-11-23', calls: '320' })).toMatchObject({
      response_action: 'update',
    });
    const question = await ben.waitForView((view) => view.callback_id === 'activity.confirm.v1');
    await ben.pressLabelled(question, 'Change the numbers');
    const again = await ben.waitForView((view) => view.callback_id === 'activity.log.v1');
    await ben.submit(again, { calls: '32', demos: '1' });
    const result = await ben.waitForView((view) => plainText(view).includes('Stored for today'));
    expect(plainText(result)).toContain('*32 calls and 1 demo*');

    await ben.pressLabelled(result, 'Undo');
    await ben.waitForView((view) => plainText(view).includes('Taken back for today'));
  });

  it('stands in App Home, with the way to the form', async () => {
    const ben = company.as('ben');
    await nextMinute(company);
    await ben.ask('general', '/log 7 calls');
    const home = await ben.openHome();
    expect(home && plainText(home)).toContain('*Today:* 7 calls');
    if (home) await ben.pressLabelled(home, 'Log activity');
    const form = await ben.waitForView((view) => view.callback_id === 'activity.log.v1');
    await ben.submit(form, { calls: '3' });
    await ben.waitForView((view) => plainText(view).includes('7 → *10*'));
  });

  it('no longer takes back what is more than ten minutes old', async () => {
    const ben = company.as('ben');
    minutes += 11;
    await nextMinute(company);
    expect((await ben.ask('general', '/log undo')).text).toContain('can be taken back for 10 minutes');
  });

  it('counts for the goal that the manager set', async () => {
    const ben = company.as('ben');
    const mert = company.as('mert');
    await mert.command('general', '/setgoal');
    const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
    await mert.submit(form, {
      ...benIn(form.blocks),
      kpi: 'calls',
      target: '30',
      period: 'week',
      reason: 'Agreed.',
    });
    const answer = await ben.ask('general', '/log 2 calls');
    expect(answer.text).toContain('*Calls*, this week: 10 → *12* of 30 · ○ too early to call');
    const card = await ben.ask('general', '/mygoals');
    expect(card.text).toContain('12 of 30 (40%)');
  });
});

/** Ben in the form's menu of people. */
function benIn(blocks: readonly unknown[]) {
  type Option = { value: string; text: { text: string } };
  const [menu] = blocks as { element: { option_groups: { options: Option[] }[] } }[];
  const options = menu?.element.option_groups.flatMap((group) => group.options) ?? [];
  return { subject: options.find((option) => option.text.text.startsWith('Ben'))?.value ?? '' };
}
