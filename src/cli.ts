import { Command } from 'commander';
import { addBackupCommand } from './cli/backup.ts';
import { addDoctorCommand } from './cli/doctor.ts';
import { addExportCommand } from './cli/export.ts';
import { addImportCommand } from './cli/import.ts';
import { addMigrateCommand } from './cli/migrate.ts';
import { addNudgesCommand } from './cli/nudges.ts';
import { addRestoreCommand } from './cli/restore.ts';
import { addScorecardCommand } from './cli/scorecard.ts';
import { sentenceOf } from './cli/sentence-of.ts';
import { addWorkspaceCommand } from './cli/workspace.ts';
import { addYearFileCommand } from './cli/year.ts';

const program = new Command('npm run cli --')
  .description("Operator's commands of Pacesetter; they can be used while the bot runs.")
  .showHelpAfterError();

addMigrateCommand(program);
addScorecardCommand(program);
addImportCommand(program);
addExportCommand(program);
addWorkspaceCommand(program);
addYearFileCommand(program);
addBackupCommand(program);
addNudgesCommand(program);
addRestoreCommand(program);
addDoctorCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
