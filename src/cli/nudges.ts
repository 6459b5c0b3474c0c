import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { capabilities } from '../app.ts';
import { machineClock } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Database } from '../database/open.ts';
import { addDays, daysBetween, isLocalDate, type LocalDate } from '../kernel/date.ts';
import { translate } from '../locales/index.ts';
import { createLogger } from '../log.ts';
import { type SimulatedMorning, simulateMornings } from '../nudges/index.ts';
import { teamByName, type Workspace } from '../people/index.ts';
import type { PersonalTrigger } from '../reminder.ts';
import { CommandError } from './command-error.ts';
import { findWorkspace } from './find-workspace.ts';
import { createBar } from './progress-bar.ts';
import { withDatabase } from './with-database.ts';

type Options = { simulate: [string, string]; team?: string; workspace?: string };

const MOST_DAYS = 366;

/** `nudges --simulate FROM TO`: who would have got which reminders of their own, and what would have been kept back. */
export function addNudgesCommand(program: Command) {
  program
    .command('nudges')
    .description('show which reminders of their own people would get, day by day; nothing is written or sent')
    .requiredOption('--simulate <days...>', 'the first and the last day, such as 2026-11-01 2026-11-30')
    .option('--team <name>', "only this team's people")
    .option('--workspace <name>', 'needed only when there are several')
    .action(async (options: Options) => {
      const lines = await withDatabase((database) => simulate(database, options));
      console.log(lines.join('\n'));
    });
}

async function simulate(database: Database, options: Options): Promise<string[]> {
  const { from, until } = readDays(options.simulate);
  const workspace = await findWorkspace(database.db, options.workspace);
  if (!workspace) throw new CommandError('There is nobody to remind yet.');
  const teamId = options.team ? await teamOf(database, workspace, options.team, addDays(until, -1)) : null;
  const triggers = capabilities.flatMap((capability) => capability.personalNudges ?? []);
  const bar = createBar('days');
  try {
    const asked = { from, until, teamId, onDay: bar.update };
    const mornings = await simulateMornings(contextOf(database), triggers, workspace.id, asked);
    return [...dayLines(mornings, triggers), ...summary(mornings), '', NOT_SIMULATED];
  } finally {
    bar.stop();
  }
}

const NOT_SIMULATED =
  'Not simulated: what people would have said or done (snoozes, fewer, three ignored in a row), quiet hours and ' +
  'do-not-disturb. Wishes, leave and the ledger are as they stand now; messages of other kinds count as they really came.';

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

function dayLines(mornings: readonly SimulatedMorning[], triggers: readonly PersonalTrigger[]): string[] {
  const t = translate('en');
  return mornings.flatMap(({ day, person, choices }) => [
    `${day}  ${person.name}`,
    ...choices.map(({ candidate, reason }) => {
      const why =
        triggers.find(({ key }) => key === candidate.trigger)?.words(candidate.numbers, t).why ?? '';
      return reason === 'told'
        ? `  said       ${candidate.trigger}: ${why}`
        : `  kept back  ${candidate.trigger}: ${why} (${t.personal.reasons[reason]})`;
    }),
  ]);
}

/** Messages by person and week, the most of them, and why the rest was kept back. */
function summary(mornings: readonly SimulatedMorning[]): string[] {
  const t = translate('en');
  const said = mornings.filter(({ choices }) => choices.some(({ reason }) => reason === 'told'));
  const ofWeek = Map.groupBy(said, ({ week, person }) => `${week} ${person.id}`);
  const counts = [...ofWeek.values()].map((some) => some.length);
  const kept = mornings.flatMap(({ choices }) => choices.filter(({ reason }) => reason !== 'told'));
  const byReason = Map.groupBy(kept, ({ reason }) => reason);
  const people = new Set(said.map(({ person }) => person.id)).size;
  return [
    ...(mornings.length > 0 ? [''] : []),
    `${many(said.length, 'message', 'messages')} to ${many(people, 'person', 'people')}; at most ${Math.max(0, ...counts)} to one person in a week.`,
    ...[...byReason]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(
        ([reason, some]) =>
          `  kept back ${many(some.length, 'time', 'times')}: ${t.personal.reasons[reason]}`,
      ),
  ];
}

const many = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;
