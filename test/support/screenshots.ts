import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { noBrowser } from './browser.ts';
import { startBrowserDemo } from './browser-demo.ts';
import type { DemoPage } from './demo-page.ts';

/** Takes the README's pictures from the demo: `node src/launch.mjs test/support/screenshots.ts OUTDIR`. */
const [directory] = process.argv.slice(2);
if (noBrowser || !directory) {
  console.error(noBrowser ?? 'Usage: node src/launch.mjs test/support/screenshots.ts OUTDIR');
  process.exit(1);
}
mkdirSync(directory, { recursive: true });

const demo = await startBrowserDemo();
try {
  const lena = await demo.openAs('lena', { c: 'C0ACMERHINE' });
  await lena.send('/mygoals');
  await lena.message('Your goals').waitFor();
  await take(lena, 'mygoals');

  const jonas = await demo.openAs('jonas', { c: 'C0ACMERHINE' });
  await jonas.send('/log 12 calls 3 meetings');
  await jonas.message('Stored for today').waitFor();
  await take(jonas, 'log');

  const markus = await demo.openAs('markus', { c: 'C0ACMERHINE' });
  // Five past nine in Berlin: both cards are there.
  await markus.page.getByLabel('Move the clock to').fill('2026-11-23T11:05');
  await markus.page.getByRole('button', { name: 'Go', exact: true }).click();
  await markus.message('Rhine · Week 47').getByRole('button', { name: '1 reply' }).click();
  await markus.reply('figures by person').waitFor();
  await markus.page.getByText('Moving the clock…').waitFor({ state: 'hidden' });
  await take(markus, 'scorecard');

  const selin = await demo.openAs('selin', { c: 'C0ACMEBOSPHORUS' });
  await selin.message('Bosphorus · 47. hafta').getByRole('button', { name: '1 reply' }).waitFor();
  await take(selin, 'scorecard-turkish');
} finally {
  await demo.stop();
}

async function take(window: DemoPage, name: string): Promise<void> {
  // Away from everything that changes under the pointer.
  await window.page.mouse.move(640, 20);
  await window.page.screenshot({ path: join(String(directory), `${name}.png`), animations: 'disabled' });
}
