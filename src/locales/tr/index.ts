import type { Translations } from '../index.ts';
import { common } from './common.ts';

export const tr: Translations = { locale: 'tr', common };
