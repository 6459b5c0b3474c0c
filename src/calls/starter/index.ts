import type { Locale } from '../../locales/locale.ts';
import type { CallForm } from '../rules/form.ts';
import { forms as en } from './en.ts';
import { forms as tr } from './tr.ts';

/** Our forms in a language: discovery, demo, negotiation. */
export const ourForms = (language: Locale): readonly CallForm[] => (language === 'tr' ? tr : en);
