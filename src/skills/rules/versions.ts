import { type LocalDate, sinceEver } from '../../kernel/date.ts';
import type { Rubric, RubricSkill } from '../rubric.ts';
import { STANDARD_SKILLS, type StandardSkill } from './standard-skills.ts';

/** No rubric takes more: who rates ten things at once thinks of none. */
export const MOST_SKILLS = 10;
export const WHOLE_WEIGHT = 100;

/** What wins deals for most teams weighs a little more; an admin changes it. They sum to 100. */
const WEIGHTS: Readonly<Record<StandardSkill, number>> = {
  discovery: 20,
  qualification: 20,
  objections: 15,
  negotiation: 15,
  product: 15,
  closing: 15,
};

/** The rubric that counts while nobody chose one. */
export const STANDARD_RUBRIC: Rubric = {
  version: 0,
  validFrom: sinceEver,
  skills: STANDARD_SKILLS.map((key) => ({ key, weight: WEIGHTS[key], text: null })),
};

/** The rubric of a day: the last version that has begun by then, else ours. */
export function rubricOn(versions: readonly Rubric[], date: LocalDate): Rubric {
  return versions
    .filter(({ validFrom }) => validFrom <= date)
    .reduce((last, each) => (each.version > last.version ? each : last), STANDARD_RUBRIC);
}

/** The version of a number; null when there is none. */
export function rubricOfVersion(versions: readonly Rubric[], version: number): Rubric | null {
  return [STANDARD_RUBRIC, ...versions].find((each) => each.version === version) ?? null;
}

/** Every skill there ever was, each as it was last, those that count first in their order. */
export function skillsEver(versions: readonly Rubric[], current: Rubric): RubricSkill[] {
  const latestFirst = [current, ...versions.toSorted((a, b) => b.version - a.version), STANDARD_RUBRIC];
  return [
    ...new Map(
      latestFirst
        .flatMap(({ skills }) => skills)
        .toReversed()
        .map((skill) => [skill.key, skill]),
    ).values(),
  ].sort((a, b) => place(latestFirst, a.key) - place(latestFirst, b.key));
}

function place(rubrics: readonly Rubric[], key: string): number {
  return rubrics.flatMap(({ skills }) => skills).findIndex((skill) => skill.key === key);
}

/** What is wrong with a rubric; null when nothing is. */
export type RubricProblem = 'none' | 'too_many' | 'not_whole' | 'not_100' | 'twice';

export function rubricProblem(skills: readonly Pick<RubricSkill, 'key' | 'weight'>[]): RubricProblem | null {
  if (skills.length === 0) return 'none';
  if (skills.length > MOST_SKILLS) return 'too_many';
  if (new Set(skills.map(({ key }) => key)).size < skills.length) return 'twice';
  if (skills.some(({ weight }) => !Number.isInteger(weight) || weight < 1)) return 'not_whole';
  return skills.reduce((sum, { weight }) => sum + weight, 0) === WHOLE_WEIGHT ? null : 'not_100';
}

/** Whether two rubrics say the same; who chose them and from when does not matter. */
export function isSameRubric(one: readonly RubricSkill[], other: readonly RubricSkill[]): boolean {
  return JSON.stringify(one.map(parts)) === JSON.stringify(other.map(parts));
}

const parts = ({ key, weight, text }: RubricSkill) => [
  key,
  weight,
  text && [text.name, text.anchors.low, text.anchors.middle, text.anchors.high],
];
