import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('an admin at the page', () => {
  let demo: BrowserDemo;
  let nora: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo();
    nora = await demo.openAs('nora', { c: 'C0ACMEGENERAL' });
  });
  afterAll(() => demo?.stop());

  it('sets up a team: its name, manager, members, channel, zone and language', async () => {
    await nora.send('/pacesetter teams');
    const teams = nora.message('3 teams');
    expect(await readable(teams)).toContain('Rhine · led by Markus Brandt · 3 members · #sales-rhine');
    await teams.getByRole('button', { name: 'Set up a team' }).click();

    const form = nora.dialog('Set up a team');
    await form.getByRole('textbox', { name: 'Name of the team' }).fill('Danube');
    await nora.choose(form, 'Manager', 'Lena Hoffmann');
    await nora.choose(form, 'Members', 'Amélie Laurent');
    await nora.page.getByRole('option', { name: 'Can Öztürk' }).click();
    await nora.page.keyboard.press('Escape');
    await nora.choose(form, 'Channel for the weekly scorecard', 'general');
    await nora.choose(form, 'Time zone', 'Europe/Berlin');
    await nora.choose(form, 'Language', 'English');
    await form.getByRole('button', { name: 'Save' }).click();
    const saved = nora.dialog('Team');
    await saved.getByText('Danube is set').waitFor();
    const text = await readable(saved);
    expect(text).toContain('Members: Amélie Laurent, Can Öztürk');
    expect(text).toContain('Manager: Lena Hoffmann');
    expect(text).toContain('/invite @Pacesetter');
    await nora.closeDialog('Team');
  });

  it('finds the team in the list, without the two in their old ones', async () => {
    await nora.send('/pacesetter teams');
    const text = await readable(nora.message('4 teams'));
    expect(text).toContain('Danube · led by Lena Hoffmann · 2 members · #general');
    expect(text).toContain('Bosphorus · led by Selin Aydın · 3 members');
  });

  it('may read anyone’s goals', async () => {
    await nora.send('/mygoals @jonas');
    await nora.message('Goals of Jonas Weber').waitFor();
  });

  it('has the settings of the workspace in App Home', async () => {
    const more = await nora.openMore('More');
    await more.getByText('14 people, 4 teams').waitFor();
    await more.getByRole('button', { name: 'Teams and people' }).click();
    const settings = nora.dialog('Pacesetter');
    await settings.getByRole('button', { name: 'Teams', exact: true }).click();
    await settings.getByText('led by Dana Whitfield').waitFor();
    await nora.closeDialog('Pacesetter');
    expect(nora.complaints).toEqual([]);
  });
});
