import { foldAlias } from '../../people/index.ts';
import type { Criterion } from './form.ts';
import { FEWEST_CRITERIA, LONGEST_ANCHOR, LONGEST_CRITERION, MOST_CRITERIA } from './form.ts';

/** What is wrong with a form as it is typed; `line` counts from 1. */
export type FormTextProblem =
  | { kind: 'parts' | 'weight' | 'too_long' | 'skill' | 'twice'; line: number }
  | { kind: 'count'; count: number }
  | { kind: 'sum'; sum: number };

/** A skill of the rubric, by what people call it. One line of a form speaks of it, as it is rated once. */
export type NamedSkill = { key: string; name: string };

const PARTS = 5;

/**
 * Reads a form: a line each, `Name | weight | at 1 | at 3 | at 5`, and behind it the skill it speaks of, if it does. A line keeps its
 * key when one of `before` has its name, as it is the same question then.
 */
export function readForm(
  text: string,
  before: readonly Criterion[],
  skills: readonly NamedSkill[],
): { criteria: Criterion[] } | { problem: FormTextProblem } {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const criteria: Criterion[] = [];
  for (const [at, typed] of lines.entries()) {
    const read = readLine(typed, skills);
    if ('kind' in read) return { problem: { kind: read.kind, line: at + 1 } };
    const name = foldAlias(read.name);
    if (criteria.some((each) => foldAlias(each.name) === name))
      return { problem: { kind: 'twice', line: at + 1 } };
    if (read.skill && criteria.some((each) => each.skill === read.skill)) {
      return { problem: { kind: 'skill', line: at + 1 } };
    }
    const same = before.find((each) => foldAlias(each.name) === name);
    const taken = new Set([...before, ...criteria].map(({ key }) => key));
    criteria.push({ ...read, key: same?.key ?? freeKey(taken) });
  }
  if (criteria.length < FEWEST_CRITERIA || criteria.length > MOST_CRITERIA) {
    return { problem: { kind: 'count', count: criteria.length } };
  }
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return sum === 100 ? { criteria } : { problem: { kind: 'sum', sum } };
}

/** The same form as somebody would type it. */
export function formText(criteria: readonly Criterion[], skills: readonly NamedSkill[]): string {
  return criteria
    .map(({ name, weight, anchors, skill }) => {
      const named = skills.find(({ key }) => key === skill);
      return [name, weight, anchors.one, anchors.three, anchors.five, ...(named ? [named.name] : [])].join(
        ' | ',
      );
    })
    .join('\n');
}

function readLine(
  typed: string,
  skills: readonly NamedSkill[],
): Omit<Criterion, 'key'> | { kind: 'parts' | 'weight' | 'too_long' | 'skill' } {
  const parts = typed.split('|').map((part) => part.trim());
  const [name = '', percent = '', one = '', three = '', five = '', named = ''] = parts;
  if (parts.length < PARTS || parts.length > PARTS + 1 || !name || !one || !three || !five)
    return { kind: 'parts' };
  const weight = /^%?\s*(\d{1,2})\s*%?$/.exec(percent)?.[1];
  if (weight === undefined || Number(weight) === 0) return { kind: 'weight' };
  if (name.length > LONGEST_CRITERION || [one, three, five].some((each) => each.length > LONGEST_ANCHOR)) {
    return { kind: 'too_long' };
  }
  const skill = skills.find((each) => foldAlias(each.name) === foldAlias(named) || each.key === named);
  if (named && !skill) return { kind: 'skill' };
  return { name, weight: Number(weight), anchors: { one, three, five }, skill: skill?.key ?? null };
}

function freeKey(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`own_${number}`)) number += 1;
  return `own_${number}`;
}
