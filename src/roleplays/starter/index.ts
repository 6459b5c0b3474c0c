import type { Locale } from '../../locales/locale.ts';
import { scenarios as en } from './en/index.ts';
import type { Scenario } from './scenario.ts';
import { scenarios as tr } from './tr/index.ts';

/** What can be practised in a language, from first talks to hard ones. */
export const scenariosOf = (language: Locale): readonly Scenario[] => (language === 'tr' ? tr : en);

/** Undefined for a key of another release. */
export const scenarioOf = (key: string, language: Locale): Scenario | undefined =>
  scenariosOf(language).find((each) => each.key === key);
