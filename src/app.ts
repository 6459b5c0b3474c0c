import { activity } from './activity/capability.ts';
import type { Capability } from './capability.ts';
import { goals } from './goals/capability.ts';
import { operations } from './operations/capability.ts';
import { people } from './people/capability.ts';
import { scorecards } from './scorecards/capability.ts';

/** Everything the product can do, in the order in which one may use another (design: "Capabilities stand in a row"). */
export const capabilities: readonly Capability[] = [people, operations, goals, activity, scorecards];
