import { UserError } from '../../src/errors.ts';
import { translate } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';

/** What a person is told when they are refused. Throws when they are not. */
export async function refusalOf(work: Promise<unknown>, locale: Locale = 'en'): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error.sentence(translate(locale));
    throw error;
  }
  throw new Error('It was not refused');
}
