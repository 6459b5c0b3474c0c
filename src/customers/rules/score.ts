import { foldAlias } from '../../people/rules/alias.ts';
import type { Answers, CustomerFacts } from '../customer.ts';
import type { Criterion, Exclusion, ProfileRules } from '../profile.ts';

/** Whether a customer is ideal; `unknown`: less than half of the weight is known. */
export type Fit = 'ideal' | 'other' | 'unknown';

export type Held = 'yes' | 'no' | 'unknown';

/** How a customer stands to a profile. */
export type Score = {
  fit: Fit;
  /** Points of 100, cut to a whole number; null when no criterion is known. 0 for one that is ruled out. */
  points: number | null;
  /** So many criteria are known, of so many. */
  known: number;
  of: number;
  lines: readonly { criterion: Criterion; held: Held }[];
  /** `yes` rules the customer out. */
  exclusions: readonly { exclusion: Exclusion; held: Held }[];
};

/**
 * The weight that is met over the weight that is known, in points of 100. What is not known counts neither way. Ideal from
 * the threshold on, if at least half of the weight is known; one exclusion that holds makes it 0.
 */
export function scoreOf(
  { criteria, exclusions, threshold }: ProfileRules,
  facts: CustomerFacts,
  answers: Answers,
): Score {
  const lines = criteria.map((criterion) => ({ criterion, held: heldBy(criterion, facts, answers) }));
  const ruled = exclusions.map((exclusion) => ({ exclusion, held: isRuledOut(exclusion, facts, answers) }));
  const met = weightOf(lines.filter(({ held }) => held === 'yes'));
  const knownLines = lines.filter(({ held }) => held !== 'unknown');
  const known = weightOf(knownLines);
  const counts = { known: knownLines.length, of: lines.length, lines, exclusions: ruled };
  if (ruled.some(({ held }) => held === 'yes')) return { fit: 'other', points: 0, ...counts };
  const points = known === 0 ? null : Math.floor((100 * met) / known);
  if (points === null || 2 * known < weightOf(lines)) return { fit: 'unknown', points, ...counts };
  return { fit: 100 * met >= threshold * known ? 'ideal' : 'other', points, ...counts };
}

/** Whether a customer has what a criterion asks for. */
function heldBy(criterion: Criterion, facts: CustomerFacts, answers: Answers): Held {
  switch (criterion.kind) {
    case 'industry':
    case 'country':
      return isAmong(facts[criterion.kind], criterion.oneOf);
    case 'employees':
      return isWithin(facts.employees, criterion);
    case 'revenue':
      // Another currency cannot be compared without a rate.
      return facts.revenue?.currency === criterion.currency
        ? isWithin(facts.revenue.amount, criterion)
        : 'unknown';
    case 'question':
      return answers.get(criterion.id) ?? 'unknown';
  }
}

function isRuledOut(exclusion: Exclusion, { industry, country }: CustomerFacts, answers: Answers): Held {
  if (exclusion.kind === 'question') return answers.get(exclusion.id) ?? 'unknown';
  const found = [industry, country].map((fact) => isAmong(fact, exclusion.oneOf));
  return found.find((held) => held === 'yes') ?? found.find((held) => held === 'unknown') ?? 'no';
}

function isAmong(name: string | null, oneOf: readonly string[]): Held {
  if (name === null) return 'unknown';
  return oneOf.some((each) => foldAlias(each) === foldAlias(name)) ? 'yes' : 'no';
}

function isWithin(value: number | null, { from, to }: { from: number | null; to: number | null }): Held {
  if (value === null) return 'unknown';
  return (from === null || value >= from) && (to === null || value <= to) ? 'yes' : 'no';
}

const weightOf = (lines: readonly { criterion: Criterion }[]) =>
  lines.reduce((sum, { criterion }) => sum + criterion.weight, 0);
