import { common } from './common.ts';
import { people } from './people.ts';

export const en = { locale: 'en' as 'en' | 'tr', common, people };
