import type { Context } from '../../context.ts';
import { feedbackCount } from '../../feedback/index.ts';
import { type GoalOutcome, goalOutcomes } from '../../goals/index.ts';
import { periodsBetween } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type Fraction, toNumber } from '../../kernel/fraction.ts';
import type { Period } from '../../kernel/period.ts';
import { toInstant } from '../../kernel/zoned.ts';
import { companyYear, type Person, workspaceById } from '../../people/index.ts';
import { promiseCounts } from '../../promises/index.ts';
import { loadScores } from '../../scorecards/index.ts';
import { currentSkills, type SkillLevel, visibleSince } from '../../skills/index.ts';
import type { Cycle } from '../rules/review.ts';

/** A skill that is known at both ends of the period and stands elsewhere at the end. */
export type MovedSkill = { skill: SkillLevel['skill']; before: number; after: number };

export type Kept = { k: number; n: number };

/** What the product knows of a period: numbers that their reader may see elsewhere as well, and where. */
export type ReviewFacts = {
  goals: readonly GoalOutcome[];
  scores: readonly { quarter: Period; score: number; isRunning: boolean }[];
  /** Promises between the two that were due in the period, and how many were kept: the person's, and the manager's. */
  promises: { person: Kept; manager: Kept };
  skills: readonly MovedSkill[];
  /** To the person: for themselves all that reached them, for the manager what they gave. And from them to the manager. */
  feedback: { received: number; given: number };
};

/** A difference that is less is the days going by. */
const MOVED = 0.25;

/**
 * The facts of a period as one of the pair may see them. Goals and scores are seen by both; promises are between the two; of
 * skills the manager sees what was said since they lead the person, or all where the person lets them; of feedback what the
 * two gave each other, and the person everything that reached them.
 */
export async function reviewFacts(
  { db, clock }: Context,
  {
    person,
    manager,
    role,
    cycle,
    today,
  }: { person: Person; manager: Person; role: 'person' | 'manager'; cycle: Cycle; today: LocalDate },
): Promise<ReviewFacts> {
  const { workspaceId } = person;
  // Of a period that is not over, what there is by today.
  const last = today < cycle.end ? today : addDays(cycle.end, -1);
  const days = { from: cycle.start, until: last };
  const between = (ownerId: string, otherId: string) =>
    promiseCounts(db, workspaceId, { ownerId, otherIds: [otherId], ...days });
  const range = {
    from: toInstant(cycle.start, '00:00', person.zone),
    until: toInstant(addDays(last, 1), '00:00', person.zone),
  };
  const feedback = (asked: { giverId: string | null; receiverId: string }) =>
    feedbackCount(db, workspaceId, { ...asked, ...range, now: clock.now() });
  return {
    goals: await goalOutcomes(db, workspaceId, person.id, { after: cycle.start, through: addDays(last, 1) }),
    scores: await quarterScores(db, person, cycle, today),
    promises: { person: await between(person.id, manager.id), manager: await between(manager.id, person.id) },
    skills: await movedSkills(db, { person, manager, role }, cycle.start, last),
    feedback: {
      received: await feedback({ giverId: role === 'person' ? null : manager.id, receiverId: person.id }),
      given: await feedback({ giverId: person.id, receiverId: manager.id }),
    },
  };
}

/** The score of each quarter of the company's that has begun. */
async function quarterScores(
  db: Context['db'],
  person: Person,
  { start, end }: Cycle,
  today: LocalDate,
): Promise<ReviewFacts['scores']> {
  const year = await companyYear(db, person.workspaceId);
  const quarters = periodsBetween(year, 'quarter', { from: start, until: end }).filter(
    (quarter) => quarter.start <= today,
  );
  if (quarters.length === 0) return [];
  const workspace = await workspaceById(db, person.workspaceId);
  const { periods } = await loadScores(db, workspace, { person }, quarters, today);
  return periods.flatMap(({ period, score, runningThrough }) =>
    scored(period, score.uncapped, runningThrough !== null),
  );
}

const scored = (quarter: Period, score: Fraction | null, isRunning: boolean) =>
  score === null ? [] : [{ quarter, score: toNumber(score), isRunning }];

async function movedSkills(
  db: Context['db'],
  { person, manager, role }: { person: Person; manager: Person; role: 'person' | 'manager' },
  start: LocalDate,
  last: LocalDate,
): Promise<MovedSkill[]> {
  const { workspaceId, id } = person;
  const since =
    role === 'person'
      ? undefined
      : await visibleSince(db, workspaceId, { personId: id, managerId: manager.id }, last);
  if (since === null) return [];
  const seen = since === undefined ? {} : { since };
  const before = (await currentSkills(db, workspaceId, id, addDays(start, -1), seen)).skills;
  const after = (await currentSkills(db, workspaceId, id, last, seen)).skills;
  return after.flatMap(({ skill, level, isKnown }) => {
    const earlier = before.find((each) => each.skill.key === skill.key);
    if (!isKnown || !level || !earlier?.isKnown || !earlier.level) return [];
    const [was, is] = [earlier.level.sum / earlier.level.weight, level.sum / level.weight];
    return Math.abs(is - was) < MOVED ? [] : [{ skill, before: was, after: is }];
  });
}
