import { activity } from './activity.ts';
import { common } from './common.ts';
import { feedback } from './feedback.ts';
import { goals } from './goals.ts';
import { people } from './people.ts';
import { scorecards } from './scorecards.ts';

export const en = { locale: 'en' as 'en' | 'tr', common, people, goals, activity, feedback, scorecards };
