import { randomUUID } from 'node:crypto';
import { type Command, Option } from 'commander';
import { machineClock } from '../clock.ts';
import type { Database } from '../database/open.ts';
import { inTransaction } from '../database/transaction.ts';
import { type ServicePolicy, servicePolicies } from '../kernel/calendar.ts';
import type { YearRules } from '../kernel/year-rules.ts';
import type { Locale } from '../locales/locale.ts';
import {
  companyYear,
  latestRules,
  liveTeams,
  openChange,
  setWorkspace,
  setYear,
  sinceEver,
  type Workspace,
} from '../people/index.ts';
import { CommandError } from './command-error.ts';
import { createWorkspace, findWorkspace } from './find-workspace.ts';
import { withDatabase } from './with-database.ts';
import { readFrom } from './year.ts';

type Options = {
  name?: string;
  zone?: string;
  language?: Locale;
  currency?: string;
  holidays?: string;
  weekStarts?: string;
  yearStarts?: string;
  yearNamedBy?: YearRules['namedBy'];
  months?: 'calendar' | NonNullable<YearRules['retail']>['pattern'];
  yearEnds?: NonNullable<YearRules['retail']>['anchor'];
  week53?: string;
  yearFrom?: string;
  joiners?: ServicePolicy;
  workspace?: string;
};

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** `workspace`: shows what holds for the whole company, or changes it. */
export function addWorkspaceCommand(program: Command) {
  program
    .command('workspace')
    .description(
      "show or change the company's name, zone, language, currency, public holidays, year and how joiners are counted",
    )
    .option('--name <name>')
    .option('--zone <zone>', 'time zone, such as Europe/Istanbul')
    .addOption(new Option('--language <language>').choices(['en', 'tr']))
    .option('--currency <code>', 'of goals and of amounts that name none, such as EUR')
    .option('--holidays <region>', 'such as TR or DE-BY; none; auto for each person’s own, by time zone')
    .addOption(
      new Option(
        '--joiners <policy>',
        'what part of a goal counts for who comes or leaves in its period',
      ).choices(servicePolicies),
    )
    .option('--week-starts <day>', 'such as sunday')
    .option('--year-starts <month>', 'such as october')
    .addOption(
      new Option('--year-named-by <which>', 'the calendar year it ends or starts in').choices([
        'end',
        'start',
      ]),
    )
    .addOption(
      new Option('--months <kind>', 'calendar months, or whole weeks of a quarter').choices([
        ...['calendar', '4-4-5', '4-5-4', '5-4-4'],
      ]),
    )
    .addOption(
      new Option(
        '--year-ends <where>',
        'a year of whole weeks: on the last of its weekday in the month before it starts, or the nearest to its end',
      ).choices(['last', 'nearest']),
    )
    .option('--week-53 <month>', 'which of its months, 1 to 12, gets a 53rd week')
    .option(
      '--year-from <date>',
      'the first day it is counted so, or ever (default: ever until a team is live)',
    )
    .option('--workspace <name>', 'needed only when there are several')
    .action(async (options: Options) => {
      const { workspace, rules } = await withDatabase((database) => change(database, options));
      const { name, zone, locale, currency, holidays, servicePolicy } = workspace;
      console.log(
        `${name}: zone ${zone}, language ${locale}, currency ${currency}, holidays ${holidays ?? 'by time zone'}, joiners by ${servicePolicy}, ${inWords(rules)}`,
      );
    });
}

async function change(
  { db }: Database,
  options: Options,
): Promise<{ workspace: Workspace; rules: YearRules }> {
  const context = { db, newId: randomUUID, clock: machineClock };
  const found =
    (await findWorkspace(db, options.workspace)) ?? (await createWorkspace(context, options.currency));
  const opened = await openChange(db, context, found.id, { actorId: null, source: 'cli' });
  const { name, zone, language: locale, currency, joiners: servicePolicy } = options;
  const holidays = options.holidays === 'auto' ? null : options.holidays;
  const settings = { name, zone, locale, currency, holidays, servicePolicy };
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  const before = latestRules(await companyYear(db, found.id));
  const rules = changedRules(before, options);
  const isLive = (await liveTeams(db, found.id)).size > 0;
  const from = readFrom(options.yearFrom) ?? (isLive ? opened.today : sinceEver);
  const workspace = await inTransaction(db, async (trx) => {
    if (rules !== before) await setYear(trx, opened, { from, rules });
    return setWorkspace(trx, opened, given);
  });
  return { workspace, rules };
}

/** The rules with what the options say; the same object when they say nothing of the year. */
function changedRules(before: YearRules, options: Options): YearRules {
  const { weekStarts, yearStarts, yearNamedBy, months, yearEnds, week53, yearFrom } = options;
  if (![weekStarts, yearStarts, yearNamedBy, months, yearEnds, week53, yearFrom].some(Boolean)) return before;
  const weekStartsOn = weekStarts ? oneOf(DAYS, '--week-starts', weekStarts) : before.weekStartsOn;
  const pattern = months ?? before.retail?.pattern ?? 'calendar';
  return {
    weekStartsOn,
    startsIn: yearStarts ? oneOf(MONTHS, '--year-starts', yearStarts) : before.startsIn,
    namedBy: yearNamedBy ?? before.namedBy,
    retail:
      pattern === 'calendar'
        ? null
        : {
            pattern,
            anchor: yearEnds ?? before.retail?.anchor ?? 'last',
            longMonth: week53
              ? oneOf(
                  MONTHS.map((_month, index) => String(index + 1)),
                  '--week-53',
                  week53,
                )
              : (before.retail?.longMonth ?? 12),
          },
    // The periods of a file are whole weeks.
    filed: weekStartsOn === before.weekStartsOn ? before.filed : [],
  };
}

/** The position of a word among others, from 1. */
function oneOf(words: readonly string[], name: string, text: string): number {
  const index = words.indexOf(text.toLowerCase());
  if (index < 0) throw new CommandError(`${name}: "${text}" is none of ${words.join(', ')}.`);
  return index + 1;
}

function inWords({ weekStartsOn, startsIn, namedBy, retail, filed }: YearRules): string {
  const year = `weeks from ${DAYS[weekStartsOn - 1]}, year from ${MONTHS[startsIn - 1]} named by its ${namedBy}`;
  const months = retail
    ? `, months ${retail.pattern} (${retail.anchor}, week 53 in ${retail.longMonth})`
    : '';
  return `${year}${months}${filed.length > 0 ? ', with a file of its own' : ''}`;
}
