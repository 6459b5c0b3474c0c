import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBotUnderLoad } from './bot-under-load.ts';
import { measureCommands } from './commands.ts';
import { makeCompany } from './company.ts';
import { type Figure, toTable } from './figures.ts';
import { measureHistory } from './history.ts';
import { measureImport } from './import.ts';
import { factsPerPerson, type Shape, TEAM_SIZE } from './ledger.ts';
import { memory } from './memory.ts';
import { measurePosting } from './posting.ts';
import { measureRouter } from './router.ts';
import { measureScorecards } from './scorecards.ts';

/**
 * `npm run bench [-- --rows 10000000]`: measures the product against its limits, prints one table, and ends with 1
 * when a limit is missed. Run it on a machine with nothing else to do: the load before and after is printed.
 */
const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });

/** A small server's 512 MB must do. It grows under load until the collector sees a reason to work, then stays. */
const [IDLE_MB, LOADED_MB] = [256, 512];

const SMALL: Shape = { days: 222, factsPerDay: 1 };
const LARGE: Shape = { days: 500, factsPerDay: 2 };

const folder = mkdtempSync(join(tmpdir(), 'pacesetter-bench-'));
const load = () =>
  loadavg()
    .map((value) => value.toFixed(2))
    .join(' ');
const before = load();
try {
  const figures = [
    ...(await measureBot()),
    ...(await measureLedger(Number(values.rows))),
    ...(await measureScorecards(folder)),
    ...(await measurePosting()),
  ];
  console.log(
    `${cpus().length} cores, Node ${process.versions.node}; load before: ${before}, after: ${load()}\n`,
  );
  console.log(toTable(figures));
  process.exitCode = figures.every((figure) => figure.isMet) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function measureBot(): Promise<Figure[]> {
  const whole = await startBotUnderLoad('pacesetter', join(folder, 'bot.db'));
  const idle = memory('idle', (await whole.usage()).rss, IDLE_MB);
  const bare = await startBotUnderLoad('bare', '');
  const router = await measureRouter({ bare, whole });
  await bare.stop();
  const commands = await measureCommands(whole);
  const after = memory('after the load', (await whole.usage()).rss, LOADED_MB);
  await whole.stop();
  return [...router, ...commands, idle, after];
}

async function measureLedger(rows: number): Promise<Figure[]> {
  const people = Math.ceil(rows / factsPerPerson(LARGE) / TEAM_SIZE) * TEAM_SIZE;
  const small = await makeCompany(folder, 'small', TEAM_SIZE, SMALL);
  const large = await makeCompany(folder, 'large', people, LARGE);
  const figures = [
    await measureHistory(small, large, people * factsPerPerson(LARGE)),
    ...(await measureImport(small, folder)),
  ];
  await small.database.close();
  await large.database.close();
  return figures;
}
