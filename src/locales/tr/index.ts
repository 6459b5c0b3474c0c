import type { Translations } from '../index.ts';
import { activity } from './activity.ts';
import { common } from './common.ts';
import { goals } from './goals.ts';
import { people } from './people.ts';
import { scorecards } from './scorecards.ts';
import { timeOff } from './time-off.ts';

export const tr: Translations = { locale: 'tr', common, people, goals, activity, scorecards, timeOff };
