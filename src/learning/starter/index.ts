import type { Locale } from '../../locales/locale.ts';
import { playbook as en } from './en/index.ts';
import type { StarterEntry } from './starter-entry.ts';
import { playbook as tr } from './tr/index.ts';

/** Ours to start from in a language, by kind. */
export const starterOf = (locale: Locale): readonly StarterEntry[] => (locale === 'tr' ? tr : en);
