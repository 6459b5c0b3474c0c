import type { Translations } from '../index.ts';
import { activity } from './activity.ts';
import { coaching } from './coaching.ts';
import { common } from './common.ts';
import { goals } from './goals.ts';
import { nudges } from './nudges.ts';
import { people } from './people.ts';
import { scorecards } from './scorecards.ts';

export const tr: Translations = {
  locale: 'tr',
  common,
  people,
  goals,
  activity,
  coaching,
  scorecards,
  nudges,
};
