import { activity } from './activity.ts';
import { common } from './common.ts';
import { goals } from './goals.ts';
import { people } from './people.ts';
import { scorecards } from './scorecards.ts';
import { timeOff } from './time-off.ts';

export const en = { locale: 'en' as 'en' | 'tr', common, people, goals, activity, scorecards, timeOff };
