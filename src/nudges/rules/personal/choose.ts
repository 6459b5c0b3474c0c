import { daysBetween, type LocalDate } from '../../../kernel/date.ts';
import type { NudgeNumbers } from '../../../reminder.ts';

/** A finding about the reader with what orders it among others. */
export type PersonalCandidate = {
  trigger: string;
  priority: number;
  coolDownDays: number;
  worseBy: number;
  /** What it is about; see `PersonalFinding`. */
  about: string;
  severity: number;
  numbers: NudgeNumbers;
};

/** When something was said last. */
export type ToldBefore = { day: LocalDate; severity: number; decidedAt: Date };

/** Until when something is put off (null: until they say otherwise), and since when. */
export type PutOff = { until: Date | null; setAt: Date };

/** What may keep candidates back: the reader's wishes, what was said before, and what is left of the week's messages. */
export type PersonalReservations = {
  isPaused: boolean;
  /** The reader wants no reminders of their own at all. */
  isSwitchedOff: boolean;
  /** By the trigger's key; without one it is the usual. */
  levels: ReadonlyMap<string, 'usual' | 'half' | 'off'>;
  /** By what it is about. */
  putOff: ReadonlyMap<string, PutOff>;
  /** By `personalKey`: the last time. */
  told: ReadonlyMap<string, ToldBefore>;
  /** How many messages nobody waits for the reader may still get this week. */
  budgetLeft: number;
};

/** Why a candidate is said or not; stored with the decision. */
export const PERSONAL_REASONS = [
  'told',
  'paused',
  'switched_off',
  'muted',
  'put_off',
  'said_lately',
  'said_less',
  'stronger_reason',
  'three_others_first',
  'over_budget',
  'no_longer_so',
] as const;

export type PersonalReason = (typeof PERSONAL_REASONS)[number];

/** Why something was not said; 'waiting': not yet; 'not_sent': its message came too late, or not at all. */
export type LogReason = PersonalReason | 'waiting' | 'not_sent';

/** What a message has room for: so many things, and nothing about what it says elsewhere. */
export type Room = { most?: number; alreadySaid?: ReadonlySet<string> };

export type PersonalChoice = { candidate: PersonalCandidate; reason: PersonalReason };

/** More than three things worth a look are a list, and a list is read later. */
export const MOST_ITEMS = 3;

/**
 * Which findings are said this morning, strongest first, and why the others are not (domain.md §5.8): at most three, one
 * about each thing; nothing while the reader paused or the week is full; nothing again within its cool-down unless it
 * got clearly worse, or they had put it off and that time is over. Of what comes half as often the cool-down is twice as long.
 */
export function choosePersonal(
  candidates: readonly PersonalCandidate[],
  reservations: PersonalReservations,
  at: { today: LocalDate; now: Date },
  { most = MOST_ITEMS, alreadySaid = new Set() }: Room = {},
): PersonalChoice[] {
  const told = new Set<string>();
  return candidates.toSorted(byStrength).map((candidate) => {
    const isSaid = told.has(candidate.about) || alreadySaid.has(candidate.about);
    const isFull = told.size >= most;
    const reason = reasonFor(candidate, reservations, { isSaid, isFull }, at);
    if (reason === 'told') told.add(candidate.about);
    return { candidate, reason };
  });
}

/** What makes a finding the same as one before. */
export function personalKey({ trigger, about }: Pick<PersonalCandidate, 'trigger' | 'about'>): string {
  return `${trigger} ${about}`;
}

function reasonFor(
  candidate: PersonalCandidate,
  reservations: PersonalReservations,
  { isSaid, isFull }: { isSaid: boolean; isFull: boolean },
  { today, now }: { today: LocalDate; now: Date },
): PersonalReason {
  const { isPaused, isSwitchedOff, levels, putOff, budgetLeft } = reservations;
  const level = levels.get(candidate.trigger) ?? 'usual';
  if (isPaused) return 'paused';
  if (isSwitchedOff) return 'switched_off';
  if (level === 'off') return 'muted';
  const off = putOff.get(candidate.about);
  if (off && (off.until === null || off.until > now)) return 'put_off';
  const before = reservations.told.get(personalKey(candidate));
  // Whoever said "tomorrow" wants it tomorrow, whatever the cool-down says.
  const isAskedFor = off !== undefined && before !== undefined && off.setAt >= before.decidedAt;
  if (before && !isAskedFor) {
    const days = daysBetween(before.day, today);
    if (level === 'half' && days < 2 * candidate.coolDownDays) {
      return days < candidate.coolDownDays ? 'said_lately' : 'said_less';
    }
    const isWorse = candidate.severity - before.severity >= candidate.worseBy;
    if (days < candidate.coolDownDays && !isWorse) return 'said_lately';
  }
  if (isSaid) return 'stronger_reason';
  if (isFull) return 'three_others_first';
  return budgetLeft > 0 ? 'told' : 'over_budget';
}

function byStrength(a: PersonalCandidate, b: PersonalCandidate): number {
  return (
    a.priority - b.priority ||
    b.severity - a.severity ||
    compare(a.about, b.about) ||
    compare(a.trigger, b.trigger)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
