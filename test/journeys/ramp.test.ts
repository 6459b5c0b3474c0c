import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/server/types.ts';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { addCounts, startCompany } from './company.ts';

/** Monday 23 November 2026, 08:55 in Istanbul; November has 21 working days, 15 of them gone. */
describe('somebody new, whose goals grow with them', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
    await company.as('ayse').ask('general', '/pacesetter language tr');
  });
  afterAll(() => company.stop());

  /** Fills in the form for a person's start, share and ramp, as the admin. */
  async function setCapacity(whom: string, values: Record<string, string | null>) {
    const nora = company.as('nora');
    await nora.pressLabelled(await nora.ask('general', `/pacesetter people ${whom}`), 'Edit');
    const form = await nora.waitForView((view) => view.callback_id === 'people.edit_form.v1');
    await nora.pressLabelled(form, 'Start, share, ramp');
    const capacity = await nora.waitForView((view) => view.callback_id === 'people.capacity_form.v1');
    const submitted = await nora.submit(capacity, {
      fte: '100',
      fteFrom: '2026-11-01',
      rampFrom: '2026-11-01',
      ...values,
    });
    return { ...submitted, form: capacity };
  }

  async function setGoal(whom: string, target: string) {
    const mert = company.as('mert');
    await mert.command('general', `/setgoal @${whom}`);
    const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
    const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
    const subject = menu?.element.initial_option?.value ?? '';
    await mert.submit(form, {
      subject,
      kpi: 'calls',
      period: 'month',
      from: 'this',
      repeat: 'always',
      target,
      reason: '',
    });
    await mert.closeView(await mert.waitForView((view) => view.callback_id !== 'goals.set.v1'));
    await company.bot.tick();
  }

  const dm = (who: string, part: string) =>
    company.as(who).waitForDm((message: Message) => plainText(message).includes(part));

  it('begins with a form of the admin, which says what it does not understand', async () => {
    const { errors, form } = await setCapacity('ben', { ramp: 'slowly' });
    expect(errors).toEqual({ ramp: 'Please write percents such as 25, 50, 75, at most 24 months.' });
    const nora = company.as('nora');
    const values = { started: '2026-11-09', fte: '100', fteFrom: '2026-11-09', rampFrom: '2026-11-09' };
    await nora.submit(form, { ...values, ramp: '50, 100' });
    const saved = await nora.waitForView((view) => plainText(view).includes('Saved for'));
    expect(plainText(saved)).toContain('Goals and pace count with it from now on.');
    for (const view of await nora.views()) await nora.closeView(view);
  });

  it('shows in the suggestion what counts of it in the first month', async () => {
    await setGoal('ben', '210');
    const message = await dm('ben', 'suggests *210 calls*');
    // 16 of 21 days at a half: 80 of 210, which is 5 a day.
    expect(plainText(message)).toContain(
      '80 of the agreed 210 count: first day on 9 Nov 2026 and ramp at 50%. 80 over 16 working days: 5 a day.',
    );
  });

  it('shows the person the number that counts, why, and a pace by it', async () => {
    await addCounts(company, 'ben', 'calls', { '2026-11-16': 50 });
    const card = await company.as('ben').ask('general', '/mygoals');
    // 10 of 16 days are gone: 50 of 80 expected, and 50 there.
    expect(card.text).toContain('50 of 80 (62.5%)');
    expect(card.text).toContain('● on pace');
    expect(card.text).toContain('10 of 16 working days gone');
    expect(card.text).toContain('80 of the agreed 210 count: first day on 9 Nov 2026 and ramp at 50%');
    const mine = await company.as('mert').ask('general', '/mygoals @ben');
    expect(mine.text).toContain('50 of 80 (62.5%)');
    await company.as('ben').pressLabelled(card, 'Why?');
    const why = await company.as('ben').waitForView((view) => plainText(view).includes('Why this number?'));
    expect(plainText(why)).toContain('80 of the agreed 210 count');
    await company.as('ben').closeView(why);
  });

  it('says it in Turkish too: part-time, and a last day', async () => {
    await setCapacity('ayse', { fte: '50', ramp: '', last: '2026-11-27' });
    await setGoal('ayse', '210');
    const card = await company.as('ayse').ask('general', '/mygoals');
    // 20 of 21 days at a half: 100.
    expect(card.text).toContain('0 / 100 (%0)');
    expect(card.text).toContain(
      'Anlaşılan 210, burada geçerli olan 100: son gün 27 Kas 2026 ve çalışma oranı %50',
    );
  });
});
