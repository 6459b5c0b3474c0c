import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { machineClock } from '../clock.ts';
import { type ImportReport, importCalendar } from '../import/index.ts';
import { CommandError } from './command-error.ts';
import { createErrorsFile } from './errors-file.ts';
import { findWorkspace } from './find-workspace.ts';
import { importReportLines } from './import-report.ts';
import { withDatabase } from './with-database.ts';

type Options = {
  person?: string;
  calendar?: string;
  all?: boolean;
  dryRun?: boolean;
  errors?: string;
  encoding?: string;
  workspace?: string;
};

/** `import ics FILE`. Ends with 0, with 2 when entries were refused, with 1 when nothing was done. */
export function addImportIcsCommand(parent: Command) {
  parent
    .command('ics <file>')
    .description('days off from a calendar file (iCalendar): a team’s, or with --person somebody’s own')
    .option('--person <who>', 'whose calendar it is, by e-mail address or name')
    .option('--calendar <name>', "by which the calendar is known again (default: the file's name)")
    .option('--all', 'the calendar holds nothing but days off, whatever its titles say')
    .option('--dry-run', 'show the first entries as understood and what would change; store nothing')
    .option('--errors <file>', 'where refused entries go (default: FILE.errors.csv)')
    .option('--encoding <name>', 'text encoding of the file (default: utf-8)')
    .option('--workspace <name>', 'needed only when there are several')
    .action(runImport);
}

async function runImport(file: string, options: Options) {
  const isDryRun = options.dryRun ?? false;
  const errors = createErrorsFile(options.errors ?? `${file}.errors.csv`);
  let report: ImportReport;
  let errorsFile: string | null = null;
  try {
    report = await withDatabase(async ({ db }) => {
      const workspace = await findWorkspace(db, options.workspace);
      if (!workspace)
        throw new CommandError('Nobody is known yet, so a calendar says nothing: import people first.');
      const context = { db, newId: randomUUID, clock: machineClock };
      return importCalendar(context, workspace.id, {
        file,
        isDryRun,
        isAllOff: options.all ?? false,
        onRefused: errors.add,
        ...(options.person ? { person: options.person } : {}),
        ...(options.calendar ? { calendar: options.calendar } : {}),
        ...(options.encoding ? { encoding: options.encoding } : {}),
      });
    });
  } finally {
    errorsFile = errors.close();
  }
  const about = { file, isDryRun, errorsFile, unit: 'entries' };
  for (const line of importReportLines(report, about)) console.log(line);
  if (report.refused > 0) process.exitCode = 2;
}
