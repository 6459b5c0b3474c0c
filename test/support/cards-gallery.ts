import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { noBrowser, startBrowser } from './browser.ts';
import { type BrowserDemo, startBrowserDemo } from './browser-demo.ts';
import { PersonApi } from './person-api.ts';

/**
 * Pictures of every message the demo's people and channels get in three weeks, and of what the commands answer, wide and
 * as a phone shows them: `node src/launch.mjs test/support/cards-gallery.ts OUTDIR [handle…]`. `sheet-*.png` has them side by side.
 */
const [directory, ...only] = process.argv.slice(2);
if (noBrowser || !directory) {
  console.error(noBrowser ?? 'Usage: node src/launch.mjs test/support/cards-gallery.ts OUTDIR [handle…]');
  process.exit(1);
}
mkdirSync(directory, { recursive: true });

const WIDTHS = { wide: { width: 1000, height: 900 }, phone: { width: 390, height: 1_400 } } as const;
type Width = keyof typeof WIDTHS;

type Shot = { file: string; width: number; height: number };

const SHEET_HEIGHT = 1_700;

/** Who is looked at, in which channel they type, and what. Bosphorus speaks Turkish, Rhine and Hudson English. */
const REP = [
  '/mygoals',
  '/log 3 calls',
  '/scorecard',
  '/scorecard month',
  '/scorecard quarter',
  '/leaderboard',
];
const MANAGER = [
  ...REP,
  '/scorecard team',
  '/scorecard team month',
  '/scorecard team quarter',
  '/scorecard me',
];
/** What stands between two people, and what is learned, in either language. */
const COACHING = [
  '1:1',
  'promises',
  'asks',
  'plan',
  'skills',
  'reviews',
  'roleplay',
  'review-call',
  'courses',
  'onboarding',
  'ramp',
].map((topic) => `/pacesetter ${topic}`);
const PEOPLE: Readonly<Record<string, { channel: string; types: readonly string[] }>> = {
  lena: {
    channel: 'C0ACMERHINE',
    types: [...REP, '/pacesetter competitions', '/pacesetter reminders', ...COACHING],
  },
  markus: {
    channel: 'C0ACMERHINE',
    types: [...MANAGER, '/pacesetter prizes', '/pacesetter reminders', ...COACHING],
  },
  ayse: {
    channel: 'C0ACMEBOSPHORUS',
    types: [...REP, '/pacesetter competitions', '/pacesetter reminders', ...COACHING],
  },
  selin: {
    channel: 'C0ACMEBOSPHORUS',
    types: [...MANAGER, '/pacesetter prizes', '/pacesetter reminders', ...COACHING],
  },
  zeynep: { channel: 'C0ACMEBOSPHORUS', types: ['/mygoals'] },
  dana: { channel: 'C0ACMEHUDSON', types: ['/scorecard team'] },
  nora: { channel: 'C0ACMERHINE', types: ['/scorecard company', '/pacesetter wins', '/pacesetter kpis'] },
};

/** What opens a window, in either language; each is opened once. */
const OPENS =
  /^(Why\?|What would it take\?|How is this made\?|13 weeks|Weights|How is my manager doing\?|My place|Why did I get this\?|Why this\?|Change this digest|Standings|What would come next|Pause and number|Neden\?|Ne gerekir\?|Nasıl hesaplandı\?|13 hafta|Ağırlıklar|Yöneticimin karnesi|Yerim|Bu neden geldi\?|Neden bu\?|Bu özeti değiştir|Durum|Sırada ne var\?|Ara ver, sayısını seç)$/;

/** Friday at four, Monday's cards, the next Friday, the next Monday, and the second working day of a month. */
const STOPS = [
  '2026-11-20T17:30',
  '2026-11-23T18:00',
  '2026-11-27T17:30',
  '2026-12-02T12:00',
  '2026-12-07T18:00',
];

const demo = await startBrowserDemo({ at: new Date('2026-11-20T08:00:00Z') });
try {
  await play(demo);
} finally {
  await demo.stop();
}

async function play({ demo: { slack } }: BrowserDemo): Promise<void> {
  const api = new PersonApi(slack.url);
  for (const to of STOPS) await api.post('/clock', { to });
  const browser = await startBrowser();
  try {
    for (const [handle, { channel, types }] of Object.entries(PEOPLE)) {
      if (only.length > 0 && !only.includes(handle)) continue;
      const user = `U0ACME${handle.toUpperCase()}`;
      for (const text of types)
        await api.post(`/as/${user}/messages`, { channel, text }).catch(console.error);
      const shots: Record<Width, Shot[]> = { wide: [], phone: [] };
      for (const width of Object.keys(WIDTHS) as Width[]) {
        const page = await browser.newPage({ viewport: WIDTHS[width] });
        for (const place of ['app', channel]) {
          await page.goto(`${slack.url}/?as=${user}&c=${place}`);
          const rows = page.getByRole('log', { name: /^Messages in (?!thread)/ }).getByRole('article');
          await rows
            .first()
            .waitFor()
            .catch(() => {});
          shots[width].push(...(await takeWindows(page, `${handle}-${place}-${width}`)));
          shots[width].push(...(await takeAll(rows, `${handle}-${place}-${width}`)));
          shots[width].push(...(await takeThreads(page, `${handle}-${place}-${width}`)));
        }
        await page.goto(`${slack.url}/?as=${user}&c=app&tab=home`);
        const home = page.getByRole('tabpanel', { name: 'Home' });
        await home.getByRole('heading').first().waitFor();
        const whole = await page.evaluate<number>('document.querySelector("[role=tabpanel]").scrollHeight');
        await page.setViewportSize({ ...WIDTHS[width], height: Math.ceil(whole * 1.5) + 200 });
        shots[width].push(await take(home, `${handle}-home-${width}`));
        await page.close();
      }
      for (const width of Object.keys(WIDTHS) as Width[]) await sheets(browser, handle, width, shots[width]);
      console.log(handle, shots.wide.length, shots.phone.length);
    }
  } finally {
    await browser.close();
  }
}

async function takeAll(rows: Locator, name: string): Promise<Shot[]> {
  const taken: Shot[] = [];
  for (const [index, row] of (await rows.all()).entries()) taken.push(await take(row, `${name}-${index}`));
  return taken;
}

async function takeWindows(page: Page, name: string): Promise<Shot[]> {
  const taken: Shot[] = [];
  const seen = new Set<string>();
  for (const button of (await page.getByRole('button', { name: OPENS }).all()).toReversed()) {
    const label = await button.innerText();
    if (seen.has(label)) continue;
    seen.add(label);
    await button.click();
    const dialog = page.getByRole('dialog');
    // Some answer with a message instead, which is among the messages.
    await dialog.waitFor({ timeout: 3_000 }).catch(() => {});
    if (!(await dialog.isVisible())) continue;
    taken.push(await take(dialog, `${name}-window-${taken.length}`));
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  return taken;
}

async function takeThreads(page: Page, name: string): Promise<Shot[]> {
  const taken: Shot[] = [];
  for (const [index, button] of (await page.getByRole('button', { name: /^\d+ repl/ }).all()).entries()) {
    if (index > 2) break;
    await button.click();
    const replies = page.getByRole('log', { name: 'Messages in thread' }).getByRole('article');
    await replies
      .nth(1)
      .waitFor()
      .catch(() => {});
    taken.push(...(await takeAll(replies, `${name}-thread-${index}`)));
    const close = page.getByRole('button', { name: /Close thread/ });
    if (await close.isVisible()) await close.click();
  }
  return taken;
}

async function take(place: Locator, name: string): Promise<Shot> {
  const file = `${name}.png`;
  const { width, height } = (await place.boundingBox()) ?? { width: 1, height: 1 };
  await place.screenshot({ path: join(String(directory), file), animations: 'disabled' });
  return { file, width, height };
}

/** Pictures side by side, in as many sheets as it takes for each to be read at a glance. */
async function sheets(browser: Browser, handle: string, width: Width, shots: readonly Shot[]): Promise<void> {
  const [columns, each] = width === 'wide' ? [2, 760] : [4, 390];
  const groups: Shot[][] = [[]];
  let filled = 0;
  for (const shot of shots) {
    const height = (shot.height * each) / shot.width + 6;
    // A column may end early, as no picture is cut.
    if (filled + height > SHEET_HEIGHT * columns * 0.85) {
      groups.push([]);
      filled = 0;
    }
    groups.at(-1)?.push(shot);
    filled += height;
  }
  const page = await browser.newPage({ viewport: { width: columns * (each + 8), height: 600 } });
  for (const [index, group] of groups.entries()) {
    const path = join(String(directory), `sheet-${handle}-${width}-${index + 1}`);
    const figures = group.map(
      ({ file }) =>
        `<figure style="margin:0 0 6px;break-inside:avoid"><img src="${file}" style="width:${each}px;display:block"></figure>`,
    );
    const style = `margin:0;columns:${columns};column-gap:8px;background:#888`;
    writeFileSync(`${path}.html`, `<!doctype html><body style="${style}">${figures.join('')}</body>`);
    await page.goto(`file://${path}.html`);
    await page.screenshot({ path: `${path}.png`, fullPage: true });
    rmSync(`${path}.html`);
  }
  await page.close();
}
