import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../support/plain-text.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';
import { addCounts, startCompany } from './company.ts';

describe('a goal, from the manager who sets it to the rep who asks why', () => {
  let company: RunningBot;
  beforeAll(async () => {
    company = await startCompany();
  });
  afterAll(() => company.stop());

  async function setGoal(who: string, subject: string, values: Record<string, string>) {
    const manager = company.as(who);
    await manager.command('general', '/setgoal');
    const form = await manager.waitForView((view) => view.callback_id === 'goals.set.v1');
    const choice = optionNamed(form.blocks, subject);
    return {
      form,
      answer: await manager.submit(form, { subject: choice, from: 'this', repeat: 'always', ...values }),
    };
  }

  it('shows a rep without goals their week and whom to ask', async () => {
    await addCounts(company, 'ben', 'calls', { '2026-11-23': 3 });
    const card = await company.as('ben').ask('general', '/mygoals');
    expect(card.ephemeral).toBe(true);
    expect(card.text).toContain('You have no goals yet');
    expect(card.text).toContain('Calls: *3*');
    expect(plainText(card)).toContain('ask Mert Manager');
  });

  it('refuses a target that could be read in two ways, under its field, and stores nothing', async () => {
    const { answer } = await setGoal('mert', 'Ben', {
      kpi: 'calls',
      target: '1.200',
      period: 'week',
      reason: 'Because.',
    });
    expect(answer.response_action).toBe('errors');
    expect(answer.errors?.target).toContain('could be read in two ways');
    const card = await company.as('ben').ask('general', '/mygoals');
    expect(card.text).toContain('You have no goals yet');
  });

  it('lets a manager set a goal and says what was stored', async () => {
    const { answer } = await setGoal('mert', 'Ben', {
      kpi: 'calls',
      target: '1,200',
      period: 'quarter',
      reason: 'Twenty a day <!channel> keeps us full.',
    });
    expect(answer.response_action).toBe('update');
    const result = await company
      .as('mert')
      .waitForView((view) => view.submit === undefined || view.submit === null);
    expect(plainText(result)).toContain('Calls *1,200* every quarter from 1 Oct 2026');
  });

  it('shows the rep the goal with its pace and the reason for it', async () => {
    await addCounts(company, 'ben', 'calls', { '2026-10-05': 400, '2026-11-05': 300 });
    const ben = company.as('ben');
    const card = await ben.ask('general', '/mygoals');
    // 703 of 1,200; 37 of 66 working days gone, so the calendar expects 672.7, 30 less; 497 over 29 days is 17.1, shown as 18.
    expect(card.text).toContain('703 of 1,200 (58.6%)');
    expect(card.text).toContain('30 ahead of the calendar');
    expect(card.text).toContain('18 per working day for the 29 working days left');
    expect(card.text).toContain('37 of 66 working days gone');
    expect(plainText(card)).toContain('Weekends and public holidays are left out.');

    await ben.pressLabelled(card, 'Why?');
    const why = await ben.waitForView();
    expect(plainText(why)).toContain('5 Nov 2026: 300 calls, imported');
    expect(plainText(why)).toContain('5 Oct 2026: 400 calls, imported');
    expect(plainText(why)).toContain('Mert Manager');
    expect(JSON.stringify(why)).not.toContain('<!channel>');
  });

  it('tells the rep and whoever leads them what the goal would take', async () => {
    await addCounts(company, 'ben', 'meetings_booked', { '2026-11-03': 50 });
    for (const [who, typed] of [
      ['ben', '/mygoals'],
      ['mert', '/mygoals @ben'],
    ] as const) {
      const person = company.as(who);
      await person.pressLabelled(await person.ask('general', typed), 'What would it take?');
      const view = await person.waitForView();
      expect(plainText(view)).toContain('*497* more to reach 1,200 calls: 18 per working day');
      await person.closeView(view);
    }
    // Through yesterday 700 calls brought 50 meetings: 10 more take 140.
    const answer = await company.as('ben').ask('general', '/mygoals what if 60 meetings booked this month');
    expect(plainText(answer)).toContain('*140 calls*, at 50 meetings booked for 700 calls (7.1%)');
    const refusal = await company.as('ben').ask('general', '/mygoals what if <!channel>');
    expect(refusal.text).not.toContain('<!channel>');
  });

  it('shows a manager the goals of their rep, and refuses anyone else kindly', async () => {
    const card = await company.as('mert').ask('general', '/mygoals @ben');
    expect(card.text).toContain('703 of 1,200');
    const refusal = await company.as('oya').ask('general', '/mygoals @ben');
    expect(refusal.text).toContain('between');
    expect(refusal.text).not.toContain('<!channel>');
    expect(refusal.text).not.toContain('703');
  });

  it('knows those whom a manager leads by part of their name, and oneself as "me"', async () => {
    const mert = company.as('mert');
    expect((await mert.ask('general', '/mygoals BEN')).text).toContain('703 of 1,200');
    expect((await mert.ask('general', '/mygoals ayse')).text).toContain('Ayşe Yılmaz');
    expect((await company.as('ben').ask('general', '/mygoals me')).text).toContain('703 of 1,200');
    expect((await company.as('oya').ask('general', '/mygoals ayse')).text).toContain('I do not know “ayse”');
  });

  it('repeats what it cannot find as it was typed', async () => {
    const ben = company.as('ben');
    const text = async (command: string) => (await ben.ask('general', command)).text;
    expect(await text('/mygoals R&D <b>')).toContain('“R&amp;D &lt;b&gt;”');
    expect(await text('/mygoals @ben @oya')).toContain('“@ben @oya”');
    expect((await company.as('mert').ask('general', '/setgoal nobody')).text).toContain('`/setgoal @name`');
  });

  it('opens the form for the person or team that was typed', async () => {
    const mert = company.as('mert');
    for (const [typed, shown] of [
      ['east', 'East'],
      ['ayse', 'Ayşe Yılmaz'],
    ] as const) {
      await mert.command('general', `/setgoal ${typed}`);
      const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
      const [menu] = form.blocks as { element: { initial_option?: Option } }[];
      expect(menu?.element.initial_option?.text.text).toBe(shown);
      await mert.closeView(form);
    }
  });

  it('lets someone who leads nobody suggest a goal for themselves alone', async () => {
    const ben = company.as('ben');
    await ben.command('general', '/setgoal');
    const form = await ben.waitForView((view) => view.callback_id === 'goals.set.v1');
    const [menu] = form.blocks as { element: { option_groups: { options: Option[] }[] } }[];
    const names = menu?.element.option_groups.flatMap(({ options }) => options.map(({ text }) => text.text));
    expect(names).toEqual(['Ben <!channel> & Co (you)']);
    await ben.closeView(form);
    const refusal = await ben.ask('general', '/setgoal ayse');
    expect(refusal.text).toContain('I do not know “ayse”');
  });

  it('answers in the language of the reader', async () => {
    await setGoal('nora', 'Ayşe', { kpi: 'demos', target: '20', period: 'month', reason: 'Kasım planı' });
    await company.as('ayse').ask('general', '/pacesetter language tr');
    const card = await company.as('ayse').ask('general', '/mygoals');
    expect(card.text).toContain('Hedeflerin · 23 Kas 2026');
    expect(card.text).toContain('0 / 20 (%0)');
    expect(card.text).toContain('21 iş günü içinden 15 gün geçti');
  });

  it('reads the separators of the person’s own language', async () => {
    const { answer } = await setGoal('ayse', 'Ayşe', { kpi: 'calls', target: '1.200', period: 'quarter' });
    expect(answer.response_action).toBe('update');
    const saved = await company.as('ayse').waitForView((view) => !view.submit);
    expect(plainText(saved)).toContain('*1.200*');
    const { answer: asked } = await setGoal('ayse', 'Ayşe', {
      kpi: 'calls',
      target: '1,200',
      period: 'month',
    });
    expect(asked.errors?.target).toContain('iki türlü okunabiliyor');
    await setGoal('ayse', 'Ayşe', { kpi: 'calls', target: '0', period: 'quarter' });
  });

  it('appears in the App Home of whoever sets one for themselves to see, without opening it again', async () => {
    const nora = company.as('nora');
    await nora.openHome();
    await setGoal('nora', 'Nora', {
      kpi: 'calls',
      target: '5',
      period: 'week',
      reason: 'To know how it feels.',
    });
    await waitFor('the goal in App Home', async () => {
      const home = await nora.home();
      return home !== null && plainText(home).includes('0 of 5 (0%)');
    });
  });

  it('is gone from the card once its manager ends it', async () => {
    const { answer } = await setGoal('nora', 'Ayşe', {
      kpi: 'demos',
      target: '0',
      period: 'month',
      reason: 'Yeni rol',
    });
    expect(answer.response_action).toBe('update');
    const card = await company.as('ayse').ask('general', '/mygoals');
    expect(card.text).toContain('Henüz hedefin yok');
  });

  it('stands in App Home too', async () => {
    const home = await company.as('ben').openHome();
    expect(home && plainText(home)).toContain('703 of 1,200');
    expect(home && plainText(home)).not.toContain('Set a goal');
  });

  it('can be set from the App Home of someone who leads people', async () => {
    const mert = company.as('mert');
    const home = await mert.openHome();
    if (!home) throw new Error('There is no App Home');
    await mert.pressLabelled(home, 'Set a goal');
    const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
    expect(optionNamed(form.blocks, 'East')).toMatch(/^team:/);
    await mert.closeView(form);
  });

  it('is not missed in the App Home of a manager who does not sell: their team’s goals stand there, if any', async () => {
    const mert = company.as('mert');
    await mert.ask('general', '/pacesetter language tr');
    const before = plainText((await mert.openHome()) ?? {});
    expect(before).toContain('Hedef koy');
    expect(before).not.toContain('Henüz hedefin yok');
    await setGoal('nora', 'East', { kpi: 'calls', target: '300', period: 'week', reason: 'Plan' });
    const home = plainText((await mert.openHome()) ?? {});
    expect(home).toContain('Takım: East');
    expect(home).toContain('/ 300');
    expect(home).not.toContain('Henüz hedefin yok');
    await mert.ask('general', '/pacesetter language en');
    expect((await mert.ask('general', '/mygoals')).text).toContain('You have no goals yet');
  });
});

type Option = { value: string; text: { text: string } };

/** The value of the option that shows a name, in a form's menu of people and teams. */
function optionNamed(blocks: readonly unknown[], name: string): string {
  const [menu] = blocks as { element: { option_groups: { options: Option[] }[] } }[];
  const options = menu?.element.option_groups.flatMap((group) => group.options) ?? [];
  const found = options.find((option) => option.text.text.includes(name));
  if (!found) throw new Error(`Only ${options.map((option) => option.text.text).join(', ')} can be chosen`);
  return found.value;
}
