import type { Command } from 'commander';
import { periodOf, weekNumbered } from '../kernel/company-year.ts';
import { isLocalDate } from '../kernel/date.ts';
import { lastDayOf, type Period } from '../kernel/period.ts';
import { companyYear, teamByName, type Workspace } from '../people/index.ts';
import { type WeekFigures, weekFigures } from '../scorecards/index.ts';
import { CommandError } from './command-error.ts';
import { findWorkspace } from './find-workspace.ts';
import { withDatabase } from './with-database.ts';

type Options = { team: string; week: string; json?: boolean; workspace?: string };

/** `scorecard`: a team's figures of a week, as a table or for scripts. */
export function addScorecardCommand(program: Command) {
  program
    .command('scorecard')
    .description("print a team's figures of a week")
    .requiredOption('--team <name>', "the team's name")
    .requiredOption('--week <week>', 'the week, such as 2026-W47, or a day in it')
    .option('--json', 'for scripts: money in minor units')
    .option('--workspace <name>', 'the workspace, when there are several')
    .action(async (options: Options) => {
      const figures = await withDatabase((database) => readFigures(database.db, options));
      console.log(options.json ? JSON.stringify(figures) : asTable(figures));
    });
}

async function readFigures(db: Parameters<typeof teamByName>[0], options: Options): Promise<WeekFigures> {
  const workspace = await findWorkspace(db, options.workspace);
  if (!workspace) throw new CommandError(`There is no team "${options.team}".`);
  const week = await readWeek(db, workspace, options.week);
  const team = await teamByName(db, workspace.id, options.team, lastDayOf(week));
  if (!team) throw new CommandError(`There is no team "${options.team}".`);
  return weekFigures(db, workspace, team, week);
}

/** By its number in the company's own year, or by a day in it. */
async function readWeek(
  db: Parameters<typeof companyYear>[0],
  { id }: Workspace,
  text: string,
): Promise<Period> {
  const year = await companyYear(db, id);
  if (isLocalDate(text)) return periodOf(year, 'week', text);
  const [, name, number] = /^([12]\d{3})-W(\d{2})$/.exec(text) ?? [];
  const week = name && number ? weekNumbered(year, Number(name), Number(number)) : null;
  if (!week)
    throw new CommandError(`"${text}" is not a week such as 2026-W47, nor a day such as 2026-11-16.`);
  return week;
}

/** One line a member and measure that is not zero, with the unit as stored. */
function asTable({ team, week, members }: WeekFigures): string {
  const lines = members.flatMap(({ name, measures }) =>
    measures
      .filter(({ actual, target }) => actual !== 0 || target !== null)
      .map(({ kpi, actual, target, unit }) =>
        [name, kpi, String(actual), target === null ? '' : `of ${target}`, unit].join('\t'),
      ),
  );
  return [`${team}\t${week}`, ...lines].join('\n');
}
