import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, MIDDAY, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

const TEXT = {
  Situation: 'Tuesday’s demo at Harbor & Sons, when pricing came up',
  Behaviour: 'You asked what a week of delay costs *them*, and let them answer',
  Impact: 'They named the number themselves',
};

inBrowser('feedback at the page, in English', () => {
  let demo: BrowserDemo;
  let markus: DemoPage;
  let lena: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo({ at: MIDDAY });
    markus = await demo.openAs('markus', { c: 'C0ACMERHINE' });
    lena = await demo.openAs('lena', { c: 'C0ACMERHINE' });
  });
  afterAll(() => demo?.stop());

  it('begins with what is known of the person, and says who will see it', async () => {
    await markus.box.pressSequentially('/givefeedback @len');
    await markus.page.getByRole('listbox', { name: 'People' }).getByText('Lena Hoffmann').click();
    await markus.box.press('Enter');
    const form = markus.dialog('Give feedback');
    await form.getByText('To start from').waitFor();
    const text = await readable(form);
    expect(text).toMatch(/Last week \(16 – 22 Nov 2026\): \d+ calls/);
    expect(text).toMatch(/Revenue won this quarter: \$[\d,]+ of \$130,000/);
    expect(text).toContain('Only Lena Hoffmann and you can read this. Not managers, not admins.');
    expect(text).toContain('It arrives at once');
  });

  it('brings what is missing into sight, and is sent once it is there', async () => {
    const form = markus.dialog('Give feedback');
    for (const [field, words] of Object.entries(TEXT)) {
      await form.getByRole('textbox', { name: field }).fill(words);
    }
    await form.getByRole('textbox', { name: 'Next step' }).scrollIntoViewIfNeeded();
    await form.getByRole('button', { name: 'Send' }).click();
    const complaint = form.getByRole('alert');
    await complaint.waitFor();
    const [seen, body] = [await complaint.boundingBox(), await form.locator('.modal-body').boundingBox()];
    expect(seen?.y).toBeGreaterThanOrEqual(body?.y ?? Number.POSITIVE_INFINITY);

    await form.getByRole('radio', { name: 'A strength' }).check();
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText('Sent. Lena Hoffmann gets it now.').waitFor();
    await markus.closeDialog('Give feedback');
  });

  it('reaches the rep as a message without a word of it, to be opened', async () => {
    await lena.openUnread();
    const message = lena.message('gave you feedback');
    expect(await readable(message)).toContain('Only the two of you can read it.');
    expect(await readable(message)).not.toContain('Harbor');
    await message.getByRole('button', { name: 'Open' }).click();
    const view = lena.dialog('Feedback');
    const text = await readable(view);
    for (const words of Object.values(TEXT)) expect(text).toContain(words);
    expect(text).toContain('Markus Brandt sees that you opened it on 23 Nov 2026.');
  });

  it('is thanked for in its window, which the message then says as well', async () => {
    const view = lena.dialog('Feedback');
    await view.getByRole('button', { name: 'Thank' }).click();
    await view.getByText('You said thanks on 23 Nov 2026.').waitFor();
    await lena.closeDialog('Feedback');
    const message = lena.message('You said thanks.');
    await message.waitFor();
    await message.getByRole('button', { name: 'Read again' }).waitFor();
    expect(await message.getByRole('button', { name: 'Thank' }).count()).toBe(0);
  });

  it('shows its giver that it was opened and thanked for', async () => {
    await markus.openUnread();
    await markus.message('Lena Hoffmann says thanks for your feedback of 23 Nov 2026.').waitFor();
    await markus.goTo('sales-rhine');
    await markus.send('/givefeedback list');
    const list = await readable(markus.message('My feedback'));
    expect(list).toContain(
      'To Lena Hoffmann, 23 Nov 2026 A strength · opened 23 Nov 2026 · thanks 23 Nov 2026',
    );
    expect([...markus.complaints, ...lena.complaints]).toEqual([]);
  });
});
