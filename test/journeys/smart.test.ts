import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

/** Monday 23 November 2026. Ben made 80, 90, 100 and 120 calls in the last four weeks, and began before them. */
describe('a goal that is checked while it is written', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await addCounts(company, 'ben', 'calls', {
      '2026-10-20': 1,
      '2026-10-26': 80,
      '2026-11-02': 90,
      '2026-11-09': 100,
      '2026-11-16': 120,
    });
  });
  afterAll(() => company.stop());

  /** Fills in the form for Ben and gives what comes next. */
  async function fill(who: string, values: Record<string, string | null>) {
    const person = company.as(who);
    await person.command('general', who === 'ben' ? '/setgoal' : '/setgoal @ben');
    const form = await person.waitForView((view) => view.callback_id === 'goals.set.v1');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    const subject = menu?.element.initial_option?.value ?? '';
    const chosen = { subject, kpi: 'calls', period: 'week', from: 'this', repeat: 'always', ...values };
    expect(await person.submit(form, chosen)).toMatchObject({ response_action: 'update' });
    return person.waitForView((view) => view.callback_id !== 'goals.set.v1');
  }

  const stored = async () =>
    (await company.context.db.selectFrom('goal_version').select(['target', 'reason']).execute()).map(
      ({ target, reason }) => [target, reason],
    );

  it('shows what warns before anything is stored, with the number and the reason to think about again', async () => {
    const view = await fill('mert', { target: '300', reason: 'The fair is next week.' });
    expect(view.callback_id).toBe('goals.check.v1');
    const text = plainText(view);
    // 80, 90, 100, 120: the middle is 95, and 300 is more than twice 120.
    expect(text).toContain('300 calls');
    expect(text).toContain('The person, their managers and admins see the goal');
    expect(text).toContain('more than twice the best of the last 4 weeks (usually 95, at best 120)');
    expect(text).toContain('Ben &lt;!channel&gt; &amp; Co');
    const inputs = view.blocks as { block_id?: string; element?: { initial_value?: string } }[];
    const typed = inputs.flatMap((block) => block.element?.initial_value ?? []);
    expect(typed).toEqual(['300', 'The fair is next week.']);
    expect(await stored()).toEqual([]);

    const mert = company.as('mert');
    // Another number is checked again: 121 was not reached either.
    await mert.submit(view, { target: '121', reason: 'The fair is next week.' });
    const second = await mert.waitForView((each) => plainText(each).includes('121 calls'));
    expect(plainText(second)).toContain('reached in 0 of the last 4 weeks');
    expect(await stored()).toEqual([]);

    // The same number is set all the same, with the reason.
    await mert.submit(second, { target: '121', reason: 'Two new lists.' });
    const saved = await mert.waitForView((each) => !each.submit);
    expect(plainText(saved)).toContain('Calls *121* every week from 23 Nov 2026');
    expect(await stored()).toEqual([[121, 'Two new lists.']]);
    await mert.closeView(saved);
  });

  it('needs a reason there, under its field', async () => {
    const view = await fill('mert', { target: '290', reason: null });
    const mert = company.as('mert');
    const answer = await mert.submit(view, { target: 'many', reason: 'It is the fair.' });
    expect(answer.errors?.target).toContain('whole number');
    const inputs = view.blocks as { block_id?: string; optional?: boolean }[];
    expect(inputs.find((block) => block.block_id === 'reason')?.optional).toBe(false);
    await mert.closeView(view);
    expect(await stored()).toHaveLength(1);
  });

  it('stands in nobody’s way when a number is fine, or nothing is known', async () => {
    const fine = await fill('mert', { target: '95', reason: 'As usual.' });
    expect(plainText(fine)).toContain('Calls *95*');
    await company.as('mert').closeView(fine);
    const unknown = await fill('mert', { kpi: 'demos', target: '5', reason: null });
    expect(plainText(unknown)).toContain('this person or team has no record under Demos yet');
    await company.as('mert').closeView(unknown);
    expect(await stored()).toHaveLength(3);
  });

  it('advises whoever suggests a number for themselves, in their language', async () => {
    await company.as('ben').ask('general', '/pacesetter language tr');
    const view = await fill('ben', { target: '40', reason: null });
    const text = plainText(view);
    expect(text).toContain('Zaten olağan: son 4 haftanın 4 tanesinde ulaşıldı (genellikle 95)');
    expect(text).toContain('Yine de neden bu sayı?');
    await company.as('ben').submit(view, { target: '40', reason: 'Fuar haftası.' });
    const saved = await company.as('ben').waitForView((each) => !each.submit);
    expect(plainText(saved)).toContain('40');
  });
});
