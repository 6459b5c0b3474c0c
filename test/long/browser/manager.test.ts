import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('a manager at the page', () => {
  let demo: BrowserDemo;
  let window: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo();
    window = await demo.openAs('markus', { c: 'C0ACMERHINE' });
  });
  afterAll(() => demo?.stop());

  it('sets a goal for a rep with the mouse, after being told what is missing', async () => {
    await window.send('/setgoal');
    const form = window.dialog('Set a goal');
    await form.getByRole('combobox', { name: 'For whom?' }).click();
    // Only those Markus leads, and himself.
    expect(await window.page.getByRole('option').allInnerTexts()).toEqual([
      'Rhine',
      'Markus Brandt (you)',
      'Amélie Laurent',
      'Jonas Weber',
      'Lena Hoffmann',
    ]);
    await window.page.getByRole('option', { name: 'Jonas Weber' }).click();
    await window.choose(form, 'What is counted?', 'Proposals');
    await window.choose(form, 'Per', 'month');
    await form.getByRole('textbox', { name: 'Target' }).fill('many');
    await form.getByRole('textbox', { name: 'Why this number?' }).fill('One more a week than in October.');
    await form.getByRole('button', { name: 'Set goal' }).click();
    expect(await readable(form.getByRole('alert'))).toContain('Please give a whole number');

    await form.getByRole('textbox', { name: 'Target' }).fill('21');
    await form.getByRole('button', { name: 'Set goal' }).click();
    // Jonas has no four complete months behind him, so his team's are looked at.
    const step = window.dialog('Before you set it');
    expect(await readable(step)).toMatch(
      /Jonas Weber: 21 proposals every month from 1 Nov 2026 Achievable: too little own history\. In the team/,
    );
    await step.getByRole('button', { name: 'Set it' }).click();
    await form.getByText('Jonas Weber: Proposals 21 every month from 1 Nov 2026').waitFor();
    await window.closeDialog('Set a goal');
  });

  it('sees a rep’s goals with the new one among them; so does the rep', async () => {
    await window.box.pressSequentially('/mygoals @jon');
    await window.page.getByRole('listbox', { name: 'People' }).getByText('Jonas Weber').click();
    await window.box.press('Enter');
    expect(await readable(window.message('Goals of Jonas Weber'))).toMatch(/Proposals · month.* of 21 \(/);

    await window.become('Jonas Weber');
    await window.send('/mygoals');
    const card = window.message('Your goals');
    const line = card.getByRole('button', { name: 'Why?' });
    await line.nth((await lineNames(card)).indexOf('Proposals')).click();
    expect(await readable(window.dialog('Why this number?'))).toContain(
      'set by Markus Brandt on 23 Nov 2026: “One more a week than in October.”',
    );
    await window.closeDialog('Why this number?');
  });

  it('reads the team’s week and chooses when its card arrives', async () => {
    await window.become('Markus Brandt');
    await window.send('/scorecard team');
    const card = window.message('Rhine · Week 48');
    const text = await readable(card);
    for (const name of ['Amélie Laurent', 'Jonas Weber', 'Lena Hoffmann']) expect(text).toContain(name);

    await card.getByRole('button', { name: 'When it arrives' }).click();
    const form = window.dialog('When it arrives');
    await window.choose(form, 'Day', 'Tuesday');
    await form.getByLabel('Time').fill('10:30');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('arrives on Tuesday at 10:30').waitFor();
    await window.closeDialog('When it arrives');
  });

  it('is refused the goals of another team’s rep', async () => {
    await window.send('/mygoals @ayse');
    await window.message('Ayşe Yılmaz and their managers').waitFor();
    expect(window.complaints).toEqual([]);
  });
});

/** The KPI of each line that has a button, from the top. */
async function lineNames(card: ReturnType<DemoPage['message']>): Promise<string[]> {
  const text = await card.innerText();
  return [...text.matchAll(/^(.+?) · (?:week|month|quarter) ·/gm)].map((match) => match[1] ?? '');
}
