import { ConfigError } from '../config.ts';
import { NewerSchemaError } from '../database/migrate.ts';
import { UserError } from '../errors.ts';
import { ImportError } from '../import/index.ts';
import { translate } from '../locales/index.ts';
import { describeError } from '../log.ts';
import { BackupError } from '../operations/index.ts';
import { AlreadyRunningError } from '../outbox/index.ts';
import { CommandError } from './command-error.ts';

/** What the operator is told of an error: its own sentence, or that something broke. */
export function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.sentence(translate('en'));
  const isTold = [
    AlreadyRunningError,
    BackupError,
    CommandError,
    ConfigError,
    ImportError,
    NewerSchemaError,
  ].some((kind) => error instanceof kind);
  return isTold && error instanceof Error
    ? error.message
    : `Something broke: ${describeError(error).message}`;
}
