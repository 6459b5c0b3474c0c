/** What the bot and the operator's commands may call. */
export { backUp } from './actions/back-up.ts';
export { backUpBeforeUpgrade } from './actions/back-up-before-upgrade.ts';
export { markRestored, type Restored } from './actions/mark-restored.ts';
export { restore } from './actions/restore.ts';
export { BackupError } from './backup-error.ts';
export { makePrivateFile } from './backup-files.ts';
export { examine } from './doctor/examine.ts';
export { type Finding, lineOf, wrong } from './doctor/finding.ts';
export { backupName } from './rules/backup-names.ts';
export { hasRunningBot } from './running-bot.ts';
