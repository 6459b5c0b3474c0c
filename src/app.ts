import { activity } from './activity/capability.ts';
import type { Capability } from './capability.ts';
import { coaching } from './coaching/capability.ts';
import { goals } from './goals/capability.ts';
import { createNudges } from './nudges/capability.ts';
import { people } from './people/capability.ts';
import { scorecards } from './scorecards/capability.ts';

const first: readonly Capability[] = [people, goals, activity, coaching, scorecards];

/** Everything the product can do, in the order in which one may use another (design: "Capabilities stand in a row"). */
export const capabilities: readonly Capability[] = [
  ...first,
  createNudges(first.flatMap((capability) => capability.nudges ?? [])),
];
