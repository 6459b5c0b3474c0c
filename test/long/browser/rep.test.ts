import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('a rep at the page, in English', () => {
  let demo: BrowserDemo;
  let jonas: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo();
    jonas = await demo.openAs('jonas', { c: 'C0ACMERHINE' });
  });
  afterAll(() => demo?.stop());

  it('completes the command that is being typed, and shows the goals with their pace', async () => {
    await jonas.box.pressSequentially('/my');
    const offered = jonas.page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
    expect(await readable(offered.first())).toContain('/mygoals');
    await jonas.box.press('Enter');
    expect(await jonas.box.inputValue()).toBe('/mygoals ');
    await jonas.box.press('Enter');

    const card = await readable(jonas.message('Your goals'));
    expect(card).toContain('Only visible to you');
    // Five working days of the week ahead of a goal of 100 calls; Jonas is the demo's rep who falls behind.
    expect(card).toContain('20 per working day for the 5 working days left');
    expect(card).toContain('behind pace');
    expect(card).toContain('37 of 65 working days gone · 1 holiday left out');
  });

  it('explains a number behind Why?', async () => {
    const revenue = jonas.message('Your goals').getByRole('button', { name: 'Why?' }).nth(2);
    await revenue.click();
    const why = jonas.dialog('Why this number?');
    const text = await readable(why);
    expect(text).toMatch(/Revenue won: \$[\d,]+/);
    expect(text).toContain(
      '37 of 65 working days have gone. Left out: 1 holiday. The holiday is 25 Dec 2026 (Christmas Day).',
    );
    expect(text).toMatch(/\d+ Nov 2026: \$[\d,]+, deal /);
    expect(text).toContain('set by Markus Brandt');
    await jonas.closeDialog('Why this number?');
  });

  it('stores a line of activity, shows what it did to the pace, and takes it back', async () => {
    await jonas.send('/log 12 calls 3 meetings yesterday');
    const answer = jonas.message('yesterday, Sunday 22 Nov 2026');
    expect(await readable(answer)).toContain(
      'Stored for yesterday, Sunday 22 Nov 2026: 12 calls and 3 meetings held.',
    );
    const [, before, after] =
      /Calls, 16 – 22 Nov 2026: (\d+) → (\d+) of 100/.exec(await readable(answer)) ?? [];
    expect(Number(after) - Number(before)).toBe(12);

    await answer.getByRole('button', { name: 'Undo' }).click();
    const undone = await readable(jonas.message('Taken back for yesterday'));
    expect(undone).toContain(`${after} → ${before} of 100`);
    expect(await jonas.message('Stored for yesterday').count()).toBe(0);

    await jonas.send('/log 12 calls');
    expect(await readable(jonas.message('Stored for today'))).toContain(
      '0 → 12 of 100 · ○ too early to call',
    );
  });

  it('answers nonsense with what it did not understand and an example', async () => {
    await jonas.send('/log blah 7 <!channel>');
    const answer = await readable(jonas.message('Nothing is stored yet'));
    expect(answer).toContain('<!channel>');
    expect(answer).toContain('/log 12 calls 3 meetings yesterday');
  });

  it('marks a wrong day under its field in the form, and stores it once it is right', async () => {
    await jonas.send('/log');
    const form = jonas.dialog('Log activity');
    const [day, demos] = [form.getByLabel('Day'), form.getByRole('textbox', { name: 'Demos' })];
    await demos.fill('2');
    await day.fill('2026-11-24');
    await form.getByRole('button', { name: 'Save' }).click();
    expect(await readable(form.getByRole('alert'))).toContain('24 Nov 2026 is still to come');
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    expect(await demos.inputValue()).toBe('2');

    await day.fill('2026-11-23');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('Stored for today').waitFor();
    expect(await readable(form)).toContain('2 demos');
    await jonas.closeDialog('Log activity');
  });

  it('is told kindly that someone else’s goals are not for everyone', async () => {
    await jonas.send('/mygoals @ayse');
    const refusal = await readable(jonas.message('between'));
    expect(refusal).toContain('These goals are between Ayşe Yılmaz and their managers');
  });

  it('has goals and activity in App Home', async () => {
    const home = await jonas.openHome();
    await home.getByText('Your pace').waitFor();
    const text = await readable(home);
    expect(text).toContain('12 of 100');
    expect(text).toContain('Today: 12 calls and 2 demos');
    const more = await jonas.openMore('More');
    await more.getByText('Manager: Markus Brandt').waitFor();
    await jonas.closeDialog('More');
  });

  it('sees the last weeks as a picture in App Home, with the same numbers below it', async () => {
    const home = await jonas.openHome();
    const picture = home.getByRole('img', { name: /^31 Aug: \$[\d,]+ · / });
    await picture.scrollIntoViewIfNeeded();
    // The image came from the bot and is one: 800 wide.
    const width = () => jonas.page.evaluate(`document.querySelector('[role=tabpanel] img').naturalWidth`);
    await expect.poll(width).toBe(800);
    const numbers = await picture.getAttribute('alt');
    expect(await readable(home)).toContain(numbers ?? 'no numbers');
  });

  it('gives the browser nothing to complain about', () => {
    expect(jonas.complaints).toEqual([]);
  });
});
