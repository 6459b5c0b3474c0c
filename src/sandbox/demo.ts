import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { machineClock } from '../clock.ts';
import { isLocalDate } from '../kernel/date.ts';
import { periodContaining } from '../kernel/period.ts';
import { localDateOf, toInstant } from '../kernel/zoned.ts';
import { createLogger } from '../log.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { buildPage } from './build-page.ts';
import { crmCompany } from './crm-company.ts';
import { demoCompany, startDemo } from './start-demo.ts';

const USAGE = `Usage: npm run demo -- [--port N] [--at 2026-11-23T08:55] [--data FILE] [--crm DIR] [--fresh]

  --port N      where the page is served (default 4000, or the next free port)
  --at TIME     the demo's date and time, in the company's zone (default: Monday of this week, 08:55)
  --data FILE   keep the demo's database in FILE and go on from there next time
  --crm DIR     instead of the invented company, one made from CRM files in DIR
                (sales_teams.csv and sales_pipeline.csv)
  --fresh       start with nothing set up: people and channels are in Slack, but there are no teams, the bot is in
                no channel and writes to nobody. Be the admin, open App Home, and set up the first team.
                With --crm, people, teams and deals are imported; channels and going live are left to you`;

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function run() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      at: { type: 'string' },
      data: { type: 'string' },
      crm: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const { crm, fresh } = values;
  const company = crm === undefined ? demoCompany({ fresh }) : crmCompany(crm, { fresh });
  const log = createLogger('warn');
  const demo = await startDemo({
    company,
    port: values.port === undefined ? await freePort(4000) : await readPort(values.port),
    at: readStart(values.at, company.workspace.zone),
    dataFile: values.data ?? null,
    pageDirectory: await buildPage(),
    log,
  });
  stopOnSignal(() => demo.stop());
  console.log(`Pacesetter's demo is ready: ${demo.slack.url}`);
}

/** The first free port from `first` on, for someone who has two demos open. */
async function freePort(first: number): Promise<number> {
  return (await isFree(first)) ? first : freePort(first + 1);
}

async function readPort(text: string): Promise<number> {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port ${text} is not a port\n\n${USAGE}`);
  if (!(await isFree(port)))
    throw new Error(`Port ${text} is taken by another program. Choose another, or leave --port out.`);
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** `2026-11-23T08:55` on the company's clocks; without one, Monday of this week, five minutes before the cards. */
function readStart(text: string | undefined, zone: string): Date {
  if (text === undefined) {
    const today = localDateOf(machineClock.now(), zone);
    return toInstant(periodContaining('week', today).start, '08:55', zone);
  }
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?$/.exec(text) ?? [];
  if (!isLocalDate(date))
    throw new Error(`--at ${text} is not a date and time such as 2026-11-23T08:55\n\n${USAGE}`);
  return toInstant(date, time || '08:55', zone);
}
