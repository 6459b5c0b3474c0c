import type { Scenario } from '../scenario.ts';
import { firstTalks } from './first-talks.ts';
import { hardTalks } from './hard-talks.ts';

export const scenarios: readonly Scenario[] = [...firstTalks, ...hardTalks];
