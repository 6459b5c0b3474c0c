import { common } from './common.ts';

export const en = { locale: 'en' as 'en' | 'tr', common };
