import { randomBytes } from 'node:crypto';
import { AlreadyHandled, UserError } from '../errors.ts';
import type { Translations } from '../locales/index.ts';
import { describeError, type Logger } from '../log.ts';

/**
 * What to tell the person when a handler failed: the refusal's own sentence, or for a fault of ours a short
 * reference that also stands in the log. Null when there is nothing to tell (a repeated delivery).
 */
export function sentenceFor(error: unknown, t: Translations, log: Logger, where: string): string | null {
  if (error instanceof AlreadyHandled) return null;
  if (error instanceof UserError) return error.sentence(t);
  const reference = randomBytes(3).toString('hex').toUpperCase();
  log.error({ reference, where, error: describeError(error) }, 'a request failed');
  return t.common.somethingBroke({ reference });
}
