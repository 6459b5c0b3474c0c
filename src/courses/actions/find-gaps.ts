import type { Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type {
  ActedOn,
  NudgeFinding,
  NudgeQuestion,
  PersonalFinding,
  PersonalQuestion,
} from '../../reminder.ts';
import { scenariosOf } from '../../roleplays/index.ts';
import { reportsVisibleSince, type SkillLevel, skillGapsOfMany } from '../../skills/index.ts';
import type { GapNumbers } from '../gap-numbers.ts';
import { offerFor } from '../rules/gap.ts';
import { assignmentsOf } from '../store/assignments.ts';
import { allCourses } from '../store/courses.ts';

type Asked = { personId: string; today: LocalDate; since?: LocalDate };
type Found = { personId: string; severity: number; numbers: GapNumbers };

const ABOUT = 'skill:';

/** The reader's own widest gap for which there is something to do (domain.md §5.7). */
export async function findOwnGaps(
  { db }: Context,
  { workspaceId, people }: PersonalQuestion,
): Promise<(PersonalFinding & { numbers: GapNumbers })[]> {
  const asked = people.map(({ person, today }) => ({ personId: person.id, today }));
  return (await gapsWithOffers(db, workspaceId, asked)).map((found) => ({
    ...found,
    about: `${ABOUT}${found.numbers.skill}`,
  }));
}

/**
 * The widest gap of each of a manager's people, by the ratings that the manager reads. It is between the two, so a deputy
 * does not hear of it.
 */
export async function findGaps(
  { db }: Context,
  { workspaceId, manager, recipientId, people, now }: NudgeQuestion,
): Promise<(NudgeFinding & { numbers: GapNumbers })[]> {
  if (recipientId !== manager.id) return [];
  const since = await reportsVisibleSince(db, workspaceId, manager.id, localDateOf(now, manager.zone));
  const asked = people.flatMap(({ person }): Asked[] => {
    const from = since.get(person.id);
    const isReachable = from !== undefined && person.slackUserId !== null;
    return isReachable ? [{ personId: person.id, today: localDateOf(now, person.zone), since: from }] : [];
  });
  return (await gapsWithOffers(db, workspaceId, asked)).map(({ personId, ...found }) => ({
    ...found,
    subjectId: personId,
  }));
}

async function gapsWithOffers(db: Reader, workspaceId: string, asked: readonly Asked[]): Promise<Found[]> {
  const gaps = await skillGapsOfMany(db, workspaceId, asked);
  if (gaps.size === 0) return [];
  const courses = await allCourses(db, workspaceId);
  const given = Map.groupBy(await assignmentsOf(db, workspaceId, [...gaps.keys()]), (each) => each.personId);
  return asked.flatMap(({ personId, today }): Found[] => {
    for (const level of gaps.get(personId) ?? []) {
      const { key } = level.skill;
      const offer = offerFor(key, courses, given.get(personId) ?? [], today);
      if (!offer) continue;
      const numbers = numbersOf(level, offer.courseId, scenarioFor(key));
      if (numbers && (numbers.courseId !== null || numbers.scenario !== null)) {
        return [{ personId, severity: severityOf(numbers), numbers }];
      }
    }
    return [];
  });
}

function numbersOf(
  { skill, level, expected, gap }: SkillLevel,
  courseId: string | null,
  scenario: string | null,
): GapNumbers | null {
  if (!level || !gap) return null;
  return {
    skill: skill.key,
    ownName: skill.text?.name ?? null,
    gap,
    level: Math.round((level.sum * 100) / level.weight),
    ratings: level.n,
    expected,
    ...{ courseId, scenario },
  };
}

/** How many hundredths it is below 5, or below what is expected. */
const severityOf = ({ gap, level, expected }: GapNumbers): number =>
  gap === 'low' ? 500 - level : (expected ?? 0) * 100 - level;

/** A talk that is about the skill first of all, else one in which it is scored. The keys are the same in every language. */
function scenarioFor(skill: string): string | null {
  const all = scenariosOf('en');
  const found =
    all.find(({ skills: [first] }) => first === skill) ?? all.find((each) => each.skills.includes(skill));
  return found?.key ?? null;
}

/** Whether the person got a course for the skill since, or finished one. */
export async function gapActedOn(
  { db }: Context,
  { workspaceId, personId, about, from, until }: ActedOn,
): Promise<boolean> {
  const skill = about.replace(ABOUT, '');
  const ids = new Set(
    (await allCourses(db, workspaceId)).filter((course) => course.skill === skill).map(({ id }) => id),
  );
  const since = localDateOf(from, 'UTC');
  const last = addDays(localDateOf(until, 'UTC'), 1);
  const isWithin = (day: LocalDate | null) => day !== null && since <= day && day <= last;
  const given = await assignmentsOf(db, workspaceId, [personId]);
  return given.some(
    ({ courseId, assignedOn, settledOn }) =>
      ids.has(courseId) && (isWithin(assignedOn) || isWithin(settledOn)),
  );
}
