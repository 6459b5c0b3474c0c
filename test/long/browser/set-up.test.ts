import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BrowserDemo, startBrowserDemo } from '../../support/browser-demo.ts';
import { type DemoPage, readable } from '../../support/demo-page.ts';
import { inBrowser } from '../../support/in-browser.ts';

inBrowser('the first team, at the page', () => {
  let demo: BrowserDemo;
  let nora: DemoPage;
  beforeAll(async () => {
    demo = await startBrowserDemo({ fresh: true });
    nora = await demo.openAs('nora', { c: 'C0ACMEGENERAL' });
  });
  afterAll(() => demo?.stop());

  it('begins in App Home with one thing to do, and a welcome to the admin alone', async () => {
    const home = await nora.openHome();
    const text = await readable(home);
    expect(text).toContain('1. Teams (to do) · There is no team yet.');
    expect(text).toContain(
      '2. Who leads whom · 3. Channels · 4. Languages · 5. People to match · 6. Go live',
    );
    await nora.page.getByRole('tab', { name: 'Messages' }).click();
    expect(await readable(nora.message('I am installed'))).toContain('until you press Go live for a team');
  });

  it('takes people from a pasted list once it was shown what it comes to', async () => {
    const home = await nora.openHome();
    await home.getByRole('button', { name: 'Paste a list' }).click();
    const form = nora.dialog('Paste teams');
    await form.getByRole('textbox').fill('Rhine: Markus Brandt > Lena, Amélie Laurent, J. Weber');
    await form.getByRole('button', { name: 'Show what you understood' }).click();
    const preview = nora.dialog('What I understood');
    const text = await readable(preview);
    expect(text).toContain('Rhine · new team · English · Europe/Berlin Manager: Markus Brandt');
    expect(text).toContain('Members: Lena Hoffmann (“Lena”), Amélie Laurent, J. Weber');
    expect(text).toContain('J. Weber · similar: Jonas Weber (jonas@acme.example)');
    await preview.getByRole('button', { name: 'Save' }).click();
    await nora.dialog('Paste teams').getByText('Stored: 3 people in 1 team.').waitFor();
    await home.getByText('I do not know who this is in Slack: J. Weber.').waitFor();
  });

  it('matches whom it does not know, and App Home behind says so', async () => {
    await nora.dialog('Paste teams').getByRole('button', { name: 'Match people' }).click();
    const list = nora.dialog('Pacesetter');
    await list.getByRole('button', { name: 'It is Jonas Weber' }).click();
    await list.getByText('J. Weber is Jonas Weber now.').waitFor();
    await nora.closeDialog('Pacesetter');
    const home = nora.page.getByRole('tabpanel', { name: 'Home' });
    await home.getByText('I know everybody in a team by their Slack account.').waitFor();
    expect(await readable(home)).toContain('Rhine waits: • It has no channel. Pick one in its form.');
  });

  it('asks for the bot to be invited, and is ready once it was', async () => {
    const home = nora.page.getByRole('tabpanel', { name: 'Home' });
    await home.getByRole('button', { name: 'Edit' }).click();
    const form = nora.dialog('Edit team');
    await nora.choose(form, 'Channel for the weekly scorecard', 'sales-rhine');
    await form.getByRole('button', { name: 'Save' }).click();
    await nora.dialog('Team').getByText('I can post there once I am a member').waitFor();
    await nora.closeDialog('Team');
    await home.getByText('3. Channels (needs you) · Rhine: I am not in #sales-rhine.').waitFor();

    await nora.goTo('sales-rhine');
    await nora.send('/invite @Pacesetter');
    await nora.message('was added to #sales-rhine').waitFor();
    await nora.openHome();
    await home.getByText('3. Channels (done)').waitFor();
  });

  it('shows every message of the first days before it goes live', async () => {
    const home = await nora.openHome();
    await home.getByRole('button', { name: 'Preview and go live' }).click();
    const preview = nora.dialog('Preview and go live');
    const text = await readable(preview);
    expect(text).toContain('Rhine · 3 people · led by Markus Brandt · #sales-rhine');
    expect(text).toContain('Monday, 23 Nov 2026 at 09:00 · Markus Brandt, directly: its first card');
    expect(text).toContain('09:15 · Jonas Weber, directly: on this and later working mornings at most three');
    await preview.getByRole('button', { name: 'Go live' }).click();
    await preview.getByText('Rhine is live.').waitFor();
    await nora.closeDialog('Preview and go live');
    const more = await nora.openMore('More');
    await more.getByText('Set-up: the team is live.').waitFor();
    await nora.closeDialog('More');
    expect(nora.complaints).toEqual([]);
  });

  it('sends Monday’s card to the manager, whose Post brings it into the channel', async () => {
    const markus = await demo.openAs('markus', { c: 'app' });
    // Nine in Berlin.
    await markus.moveClockTo('2026-11-23T11:00');
    const card = markus.message('This is Rhine’s first card. Nobody else has seen it.');
    expect(await readable(card)).toMatch(/Rhine · Week 47 · 16 ?– ?22 Nov 2026/);
    const jonas = await demo.openAs('jonas', { c: 'C0ACMERHINE' });
    expect(await jonas.message('Week 47').count()).toBe(0);
    await card.getByRole('button', { name: 'Post', exact: true }).click();
    const posted = markus.message('card for Week 47 goes to #sales-rhine');
    expect(await readable(posted)).toContain('Posted by Markus Brandt, Monday, 23 Nov 2026 at 09:00');
    const inChannel = jonas.message('Rhine · Week 47');
    await inChannel.getByRole('button', { name: '1 reply' }).click();
    expect(await readable(jonas.reply('figures by person'))).toContain('Jonas Weber:');
    expect([...markus.complaints, ...jonas.complaints]).toEqual([]);
  });
});
