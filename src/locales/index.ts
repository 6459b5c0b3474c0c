import * as en from './en/index.ts';
import type { Locale } from './locale.ts';
import * as tr from './tr/index.ts';

/** Every sentence of the product, by the files of a language’s folder. A key missing in a language does not compile. */
export type Translations = typeof en;

const translations: Readonly<Record<Locale, Translations>> = { en, tr };

/** The sentences of one language. */
export function translate(locale: Locale): Translations {
  return translations[locale];
}
