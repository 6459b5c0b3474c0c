import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { noBrowser } from './browser.ts';
import { type BrowserDemo, startBrowserDemo, VIEWPORT } from './browser-demo.ts';
import type { DemoPage } from './demo-page.ts';

/** Takes the README's pictures from the demo: `node src/launch.mjs test/support/screenshots.ts OUTDIR`. */
const [directory] = process.argv.slice(2);
if (noBrowser || !directory) {
  console.error(noBrowser ?? 'Usage: node src/launch.mjs test/support/screenshots.ts OUTDIR');
  process.exit(1);
}
mkdirSync(directory, { recursive: true });

/** One team with somebody whom nobody knows in Slack, one that is ready as soon as it has a channel. */
const TEAMS = `Bosphorus: Selin Aydın > Ayşe Yılmaz, İlker Işık, Zeynep Çelik, C. Öztürk
Rhine: Markus Brandt > Lena Hoffmann, Jonas Weber, Amélie Laurent`;

await takeFrom(await startBrowserDemo(), async (demo) => {
  const lena = await demo.openAs('lena', { c: 'C0ACMERHINE' });
  await lena.send('/mygoals');
  await lena.message('Your goals').waitFor();
  await lena.message('Your goals').getByText('Your goals').scrollIntoViewIfNeeded();
  await take(lena, 'mygoals');

  const jonas = await demo.openAs('jonas', { c: 'C0ACMERHINE' });
  await jonas.send('/log 12 calls 3 meetings');
  await jonas.message('Stored for today').waitFor();
  await take(jonas, 'log');

  const markus = await demo.openAs('markus', { c: 'C0ACMERHINE' });
  // High enough for the card and its thread with the chart.
  await markus.page.setViewportSize({ ...VIEWPORT, height: 1_100 });
  // In Berlin both cards are there, and a quarter past nine has brought the reminder.
  await markus.moveClockTo('2026-11-23T11:16');
  await markus.message('Rhine · Week 47').getByRole('button', { name: '1 reply' }).click();
  await markus.reply('figures by person').waitFor();
  // Once in words, once as the title of the chart.
  await markus.reply('figures by person').getByText('Revenue won, week by week').nth(1).waitFor();
  await take(markus, 'scorecard');
  await markus.page.setViewportSize(VIEWPORT);
  await markus.goTo(/^Pacesetter(?! Home)/);
  await markus.message('worth a word').waitFor();
  await take(markus, 'reminder');

  const selin = await demo.openAs('selin', { c: 'C0ACMEBOSPHORUS' });
  await selin.message('Bosphorus · 47. hafta').getByRole('button', { name: '1 reply' }).waitFor();
  await take(selin, 'scorecard-turkish');
});

await takeFrom(await startBrowserDemo({ fresh: true }), async (demo) => {
  const nora = await demo.openAs('nora', { c: 'C0ACMERHINE' });
  await nora.send('/invite @Pacesetter');
  const home = await nora.openHome();
  await home.getByRole('button', { name: 'Paste a list' }).click();
  await nora.dialog('Paste teams').getByRole('textbox').fill(TEAMS);
  await nora.page.getByRole('button', { name: 'Show what you understood' }).click();
  await nora.dialog('What I understood').getByRole('button', { name: 'Save' }).click();
  await nora.closeDialog('Paste teams');
  await home.getByRole('button', { name: 'Edit' }).last().click();
  const form = nora.dialog('Edit team');
  await nora.choose(form, 'Channel for the weekly scorecard', 'sales-rhine');
  await form.getByRole('button', { name: 'Save' }).click();
  await nora.closeDialog('Team');
  await home.getByText('Rhine is ready.').waitFor();
  await take(nora, 'set-up');
});

async function takeFrom(demo: BrowserDemo, pictures: (demo: BrowserDemo) => Promise<void>) {
  try {
    await pictures(demo);
  } finally {
    await demo.stop();
  }
}

/** Slack alone, without the demo's clock and the people one can be. */
async function take({ page }: DemoPage, name: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? VIEWPORT;
  // Away from everything that changes under the pointer.
  await page.mouse.move(width - 100, 20);
  const [clock, people] = [40, 56];
  await page.screenshot({
    path: join(String(directory), `${name}.png`),
    animations: 'disabled',
    clip: { x: people, y: clock, width: width - people, height: height - clock },
  });
}
