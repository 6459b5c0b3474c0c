import { activity } from './activity/capability.ts';
import { asks } from './asks/capability.ts';
import { calls } from './calls/capability.ts';
import type { Capability } from './capability.ts';
import { coachingWith } from './coaching/capability.ts';
import { courses } from './courses/capability.ts';
import { customers } from './customers/capability.ts';
import { deals } from './deals/capability.ts';
import { feedbackWith } from './feedback/capability.ts';
import { goalsWith } from './goals/capability.ts';
import { homeWith } from './home/capability.ts';
import { improvement } from './improvement/capability.ts';
import { kpis } from './kpis/capability.ts';
import { learning } from './learning/capability.ts';
import { measures } from './measures/capability.ts';
import { mydata } from './mydata/capability.ts';
import { createNudges } from './nudges/capability.ts';
import { objectives } from './objectives/capability.ts';
import { onboarding } from './onboarding/capability.ts';
import { operations } from './operations/capability.ts';
import { matching, people } from './people/capability.ts';
import { promises } from './promises/capability.ts';
import { recognition } from './recognition/capability.ts';
import { reviews } from './reviews/capability.ts';
import { rhythm } from './rhythm/capability.ts';
import { roleplaysWith } from './roleplays/capability.ts';
import { rounds } from './rounds/capability.ts';
import { scorecardsWith } from './scorecards/capability.ts';
import { setupWith } from './setup/capability.ts';
import { skills } from './skills/capability.ts';
import { wins } from './wins/capability.ts';

const feedback = feedbackWith(promises.feedbackButtons ?? []);
const goals = goalsWith(objectives.goalPurpose ?? null);

const roleplays = roleplaysWith(onboarding.roleplayButton ?? null);

/** Asked when an agenda is shown, since what stands on it comes after coaching in the row. */
const coaching = coachingWith(() => later.flatMap((capability) => capability.agenda ?? []));

const counted: readonly Capability[] = [
  kpis,
  deals,
  customers,
  goals,
  measures,
  objectives,
  activity,
  recognition,
  feedback,
  promises,
  coaching,
  asks,
  improvement,
  skills,
  calls,
  roleplays,
  learning,
  courses,
  onboarding,
  rounds,
];

const scorecards = scorecardsWith(counted.flatMap((capability) => capability.managerMeasures ?? []));

const later: readonly Capability[] = [...counted, scorecards, reviews, rhythm, wins];

/** What reminders are made of; the command line plays them through. */
export const reasons = {
  triggers: later.flatMap((capability) => capability.nudges ?? []),
  personal: later.flatMap((capability) => capability.personalNudges ?? []),
  owed: later.flatMap((capability) => capability.owed ?? []),
};

const reminders = createNudges({
  ...reasons,
  buttons: later.flatMap((capability) => capability.buttons ?? []),
  deliveries: [people, ...later].flatMap((capability) => capability.deliveries ?? []),
});

/** What is done with everybody's records when two people turn out to be one. */
const followers = [...later, reminders].flatMap((capability) => capability.onMerge ?? []);

const parts: readonly Capability[] = [people, matching(followers), operations, ...later, reminders, mydata];

/** Everything the product can do, in the order in which one may use another (design: "Capabilities stand in a row"). */
export const capabilities: readonly Capability[] = [
  ...parts,
  homeWith(parts, () => capabilities),
  setupWith(parts),
];
