import { byName } from '../../people/index.ts';
import type { NudgeNumbers } from '../../reminder.ts';

/** A finding with what orders it among others. */
export type Candidate = {
  trigger: string;
  priority: number;
  worseBy: number;
  /** See `NudgeTrigger`. */
  coolDownWeeks: number;
  subjectId: string;
  name: string;
  severity: number;
  numbers: NudgeNumbers;
};

/** What may keep a candidate back: days off, a wish, and what was said the week before. */
export type Reservations = {
  /** Subjects who are off today. */
  away: ReadonlySet<string>;
  /** Subjects the recipient does not want to hear of yet. */
  snoozed: ReadonlySet<string>;
  /** What the recipient was told the week before: `reasonKey` -> severity then. */
  lastWeek: ReadonlyMap<string, number>;
  /** How many weeks ago the recipient was told last: `reasonKey` -> weeks; those of last week may be left out. */
  weeksAgo?: ReadonlyMap<string, number>;
};

/** Why a candidate is said or not; stored with the decision. */
export type Reason =
  | 'told'
  | 'time_off'
  | 'snoozed'
  | 'same_as_last_week'
  | 'said_lately'
  | 'stronger_reason'
  | 'three_others_first'
  | 'no_longer_so';

export type Choice = { candidate: Candidate; reason: Reason };

/** More than three people worth a word are a list, and a list is read later. */
export const MOST_PEOPLE = 3;

/**
 * Which reasons are said, strongest first, and why the others are not: at most three people, each once, nobody who is
 * off or put off, and the same reason not two weeks running unless it got clearly worse, or not within its cool-down.
 */
export function choose(candidates: readonly Candidate[], reservations: Reservations): Choice[] {
  const told = new Set<string>();
  return candidates.toSorted(byStrength).map((candidate) => {
    const reason = reasonFor(candidate, reservations, told);
    if (reason === 'told') told.add(candidate.subjectId);
    return { candidate, reason };
  });
}

/** What makes a reason the same as last week's. */
export function reasonKey({ trigger, subjectId }: Pick<Candidate, 'trigger' | 'subjectId'>): string {
  return `${trigger} ${subjectId}`;
}

function reasonFor(
  candidate: Candidate,
  { away, snoozed, lastWeek, weeksAgo }: Reservations,
  told: ReadonlySet<string>,
): Reason {
  const { subjectId, severity, worseBy, coolDownWeeks } = candidate;
  if (away.has(subjectId)) return 'time_off';
  if (snoozed.has(subjectId)) return 'snoozed';
  const before = lastWeek.get(reasonKey(candidate));
  if (before !== undefined && severity - before < worseBy) return 'same_as_last_week';
  const weeks = weeksAgo?.get(reasonKey(candidate));
  if (weeks !== undefined && weeks < coolDownWeeks) return 'said_lately';
  if (told.has(subjectId)) return 'stronger_reason';
  return told.size < MOST_PEOPLE ? 'told' : 'three_others_first';
}

function byStrength(a: Candidate, b: Candidate): number {
  return (
    a.priority - b.priority ||
    b.severity - a.severity ||
    byName({ name: a.name, id: a.subjectId }, { name: b.name, id: b.subjectId })
  );
}
