import {
  against,
  type Change,
  changeOfShare,
  changePerDay,
  type Day,
  medianOf,
  type Share,
} from './interval.ts';

/**
 * What one person did before and from the day on which something was done about it: per day, as a share, or as the mean of
 * numbers, whose days are those with a number, each with how many it had.
 */
export type Sides =
  | { kind: 'sum' | 'mean'; before: SumSide; after: SumSide }
  | { kind: 'share'; before: ShareSide; after: ShareSide };

/** The days they were there, with what was counted on them, and how many events stand behind it (deals of a revenue). */
export type SumSide = { days: readonly Day[]; events: number };
/** k of n, and on how many days they were there. */
export type ShareSide = Share & { days: number };

/** How the number is read: whether it counts things, and which way is better. */
export type Reading = { isCount: boolean; direction: 'up' | 'down' };

/** Why nothing can be told: too few days there or too few events, or too few teammates to hold it against. */
export type TooLittle = 'days' | 'events' | 'team';

/**
 * What a number did after something was done about it, against the others' median change. `in_line`: it cannot be told
 * apart from what happened to them. Never that the one caused the other.
 */
export type Effect =
  | { outcome: 'too_little'; why: TooLittle }
  | { outcome: 'better' | 'worse' | 'in_line'; own: number; others: number; teammates: number; net: Change };

/** So many days there on each side (domain.md §4.3, the spec's five periods), and so many events on both together. */
export const FEWEST_DAYS = 5;
export const FEWEST_EVENTS = 20;
/** Of one teammate alone nobody could tell what is theirs and what everybody's. */
export const FEWEST_TEAMMATES = 2;
/** A share of fewer on one side says next to nothing (domain.md §4.3: counts only). */
const FEWEST_OF_A_SIDE = 5;

/**
 * Compares a person's number with teammates who did nothing of the kind in that time. Those without enough data of
 * their own are left out. The interval is 95 % (rules/interval.ts).
 */
export function effectOf(own: Sides, teammates: readonly Sides[], reading: Reading): Effect {
  const why = tooLittle(own);
  if (why) return { outcome: 'too_little', why };
  const others = teammates.filter((each) => tooLittle(each) === null).map((each) => changeOf(each, reading));
  if (others.length < FEWEST_TEAMMATES) return { outcome: 'too_little', why: 'team' };
  const change = changeOf(own, reading);
  const net = against(change, others);
  return {
    outcome: outcomeOf(net, reading.direction),
    own: change.value,
    others: medianOf(others.map(({ value }) => value)),
    teammates: others.length,
    net,
  };
}

/** What is missing to say anything of a number; null when nothing is. */
export function tooLittle({ kind, before, after }: Sides): TooLittle | null {
  const sides = [before, after];
  if (sides.some((side) => daysOf(side) < FEWEST_DAYS)) return 'days';
  const events = sides.map(eventsOf);
  const isShort = events.reduce((sum, each) => sum + each, 0) < FEWEST_EVENTS;
  // Nothing at all on one side is rather nothing logged than nothing done; and k above n is no share.
  const fewest = kind === 'share' ? FEWEST_OF_A_SIDE : 1;
  return isShort || events.some((each) => each < fewest) || sides.some(isNoShare) ? 'events' : null;
}

const daysOf = (side: SumSide | ShareSide) =>
  'k' in side ? side.days : side.days.filter(({ weight }) => weight > 0).length;
const eventsOf = (side: SumSide | ShareSide) => ('k' in side ? side.n : side.events);
const isNoShare = (side: SumSide | ShareSide) => 'k' in side && (side.k < 0 || side.k > side.n);

function changeOf({ kind, before, after }: Sides, { isCount }: Reading): Change {
  if (kind === 'share') return changeOfShare(before, after);
  // A mean is a ratio of sums, too, whose days weigh as many numbers as they had: those of one day are alike.
  return changePerDay(before.days, after.days, { isCount });
}

function outcomeOf({ value, below, above }: Change, direction: 'up' | 'down') {
  if (value - below > 0) return direction === 'up' ? 'better' : 'worse';
  if (value + above < 0) return direction === 'up' ? 'worse' : 'better';
  return 'in_line';
}

/** Of numbers that are followed: how many moved the right way, and of how many nothing can be told (yet). */
export type RollUp = { n: number; moved: number; unknown: number };

/** The last outcome of each counts; null: there is none yet. */
export function rollUpOf(outcomes: readonly (Effect['outcome'] | null)[]): RollUp {
  return {
    n: outcomes.length,
    moved: outcomes.filter((outcome) => outcome === 'better').length,
    unknown: outcomes.filter((outcome) => outcome === null || outcome === 'too_little').length,
  };
}
