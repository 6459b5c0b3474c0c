import type { Translations } from '../index.ts';
import { activity } from './activity.ts';
import { coaching } from './coaching.ts';
import { common } from './common.ts';
import { feedback } from './feedback.ts';
import { goals } from './goals.ts';
import { matching } from './matching.ts';
import { nudges } from './nudges.ts';
import { paste } from './paste.ts';
import { people } from './people.ts';
import { review } from './review.ts';
import { scorecards } from './scorecards.ts';
import { setup } from './setup.ts';
import { timeOff } from './time-off.ts';
import { welcome } from './welcome.ts';

export const tr: Translations = {
  locale: 'tr',
  common,
  people,
  matching,
  paste,
  welcome,
  goals,
  activity,
  scorecards,
  review,
  setup,
  timeOff,
  feedback,
  coaching,
  nudges,
};
