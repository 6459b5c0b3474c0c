import type { Translations } from '../index.ts';
import { activity } from './activity.ts';
import { common } from './common.ts';
import { goals } from './goals.ts';
import { people } from './people.ts';
import { review } from './review.ts';
import { scorecards } from './scorecards.ts';
import { setup } from './setup.ts';
import { timeOff } from './time-off.ts';

export const tr: Translations = {
  locale: 'tr',
  common,
  people,
  goals,
  activity,
  scorecards,
  review,
  setup,
  timeOff,
};
