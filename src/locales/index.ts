import { en } from './en/index.ts';
import type { Locale } from './locale.ts';
import { tr } from './tr/index.ts';

/** Every sentence of the product. A key missing in a language does not compile. */
export type Translations = typeof en;

const translations: Readonly<Record<Locale, Translations>> = { en, tr };

/** The sentences of one language. */
export function translate(locale: Locale): Translations {
  return translations[locale];
}
