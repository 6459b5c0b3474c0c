import type { Translations } from '../index.ts';
import { common } from './common.ts';
import { people } from './people.ts';

export const tr: Translations = { locale: 'tr', common, people };
