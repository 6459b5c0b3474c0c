import { type Aggregated, type Aggregation, aggregate, type Entry } from '../../../kpis/rules/aggregate.ts';
import type { LevelValue } from './level-value.ts';
import type { Step } from './milestone.ts';
import { isAddedUp, type TargetType } from './types.ts';

export type { Entry };

/** What a goal's KPI came to in a period, as its type looks at it. */
export type Reading =
  | { kind: 'sum'; amount: number }
  /** `k` of `n` for a rate, else how many records there are; `why` there is no level. */
  | { kind: 'level'; level: LevelValue | null; k: number; n: number; why: Aggregated['why'] }
  /** What everybody said last. */
  | { kind: 'answers'; yes: number; no: number }
  | { kind: 'steps'; steps: readonly Step[] };

/** How the facts of a KPI become one number. */
export type HowRead = { aggregation: Aggregation; minN: number; scale: number };

/** What live facts come to for a goal of a type; `of`: those of a rate's second counter. */
export function readingOf(
  type: Exclude<TargetType, 'milestone'>,
  { aggregation, minN, scale }: HowRead,
  facts: readonly Entry[],
  of: readonly Entry[],
): Reading {
  if (isAddedUp(type)) {
    return { kind: 'sum', amount: facts.reduce((sum, { amount }) => sum + amount, 0) };
  }
  if (type === 'binary') return answersOf(facts);
  const found = aggregate(aggregation, facts, { denominator: of, minN });
  return { kind: 'level', level: levelOf(found, aggregation, scale), k: found.k, n: found.n, why: found.why };
}

/** What stands behind a number that is no sum: `k` of `n`, or of how many records; null for sums. */
export function behindOf(reading: Reading): { k: number; n: number } | null {
  switch (reading.kind) {
    case 'sum':
      return null;
    case 'level':
      return { k: reading.k, n: reading.n };
    case 'answers':
      return { k: reading.yes, n: reading.yes + reading.no };
    case 'steps':
      return { k: reading.steps.filter(({ doneOn }) => doneOn !== null).length, n: reading.steps.length };
  }
}

/** The number that a reading shows: money and sums as they are, a level in steps of its scale, of steps what is done weighs. */
export function shownAmount(reading: Reading): number {
  switch (reading.kind) {
    case 'sum':
      return reading.amount;
    case 'level':
      return reading.level ? reading.level.top / reading.level.bottom : 0;
    case 'answers':
      return Number(reading.yes > 0 && reading.no === 0);
    case 'steps':
      return reading.steps.reduce((sum, { weight, doneOn }) => sum + (doneOn === null ? 0 : weight), 0);
  }
}

/** Quotients stay two counters, so that a level exactly on its target is on it (domain.md §0.5). */
function levelOf({ value, k, n }: Aggregated, aggregation: Aggregation, scale: number): LevelValue | null {
  if (value === null) return null;
  if (aggregation === 'ratio' || aggregation === 'mean') return { top: k * scale, bottom: n };
  return { top: value * scale, bottom: 1 };
}

function answersOf(facts: readonly Entry[]): Reading {
  const last = new Map<string, Entry>();
  for (const fact of facts) {
    const before = last.get(fact.subjectId);
    if (!before || fact.date >= before.date) last.set(fact.subjectId, fact);
  }
  const said = [...last.values()];
  const yes = said.filter(({ amount }) => amount > 0).length;
  return { kind: 'answers', yes, no: said.length - yes };
}
