import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { reasons } from '../app.ts';
import { machineClock } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database/open.ts';
import { addDays, daysBetween, isLocalDate, type LocalDate } from '../kernel/date.ts';
import { createLogger } from '../log.ts';
import { simulate } from '../nudges/index.ts';
import { teamByName, type Workspace } from '../people/index.ts';
import { CommandError } from './command-error.ts';
import { findWorkspace } from './find-workspace.ts';
import { createBar } from './progress-bar.ts';
import { foreseenToPeople } from './simulation-foreseen.ts';
import { simulationLines } from './simulation-lines.ts';
import { withDatabase } from './with-database.ts';

type Options = { simulate: [string, string]; team?: string; workspace?: string };

const MOST_DAYS = 366;

/** `nudges --simulate FROM TO`: who would have got which reminders, and what would have been kept back. */
export function addNudgesCommand(program: Command) {
  program
    .command('nudges')
    .description('show which reminders people would get, day by day, and why; nothing is written or sent')
    .requiredOption('--simulate <days...>', 'the first and the last day, such as 2026-11-01 2026-11-30')
    .option('--team <name>', "only this team's people")
    .option('--workspace <name>', 'needed only when there are several')
    .action(async (options: Options) => {
      const lines = await withDatabase((database) => simulated(database, options));
      console.log(lines.join('\n'));
    });
}

async function simulated(database: Database, options: Options): Promise<string[]> {
  const { from, until } = readDays(options.simulate);
  const workspace = await findWorkspace(database.db, options.workspace);
  if (!workspace) throw new CommandError('There is nobody to remind yet.');
  const teamId = options.team ? await teamOf(database, workspace, options.team, addDays(until, -1)) : null;
  const bar = createBar('days');
  try {
    const context = contextOf(database);
    const asked = { from, until, teamId, onDay: bar.update };
    const found = await simulate(context, reasons, workspace.id, asked);
    const mayCome = await foreseenToPeople(context, workspace.id, asked);
    return [...simulationLines(found, mayCome, reasons), '', NOT_SIMULATED];
  } finally {
    bar.stop();
  }
}

const NOT_SIMULATED =
  'Not known here: a status in Slack and do-not-disturb, which hold a message back when it is sent, and what people would ' +
  'have said or done (snoozes, fewer, three ignored in a row). Wishes, quiet hours, leave, the ledger and what is owed are ' +
  'as they stand now. What may come depends on what happens until then, so it counts towards no week; of other kinds ' +
  'messages count as they really came.';

function readDays([first = '', last = '', ...rest]: readonly string[]): {
  from: LocalDate;
  until: LocalDate;
} {
  if (!isLocalDate(first) || !isLocalDate(last) || rest.length > 0 || first > last) {
    throw new CommandError('--simulate takes a first and a last day, such as 2026-11-01 2026-11-30.');
  }
  if (daysBetween(first, last) >= MOST_DAYS) throw new CommandError('Please simulate a year at most.');
  return { from: first, until: addDays(last, 1) };
}

async function teamOf({ db }: Database, { id }: Workspace, name: string, date: LocalDate): Promise<string> {
  const team = await teamByName(db, id, name, date);
  if (!team) throw new CommandError(`There is no team "${name}".`);
  return team.id;
}

/** Nothing is asked of Slack here, and nothing is kept without a name. */
function contextOf({ db }: Database): Context {
  const noSlack = () => Promise.reject(new Error('The command line does not ask Slack'));
  return {
    db,
    clock: machineClock,
    machine: machineClock,
    newId: randomUUID,
    random: Math.random,
    log: createLogger('silent'),
    pseudonym: () => {
      throw new Error('The command line knows no pseudonyms');
    },
    directory: {
      members: noSlack,
      openDirectMessage: noSlack,
      channel: noSlack,
      doNotDisturbUntil: noSlack,
      statusOf: noSlack,
      removeMessage: noSlack,
    },
  };
}
