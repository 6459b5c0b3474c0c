import { addDays, daysBetween, type LocalDate } from '../../kernel/date.ts';
import type { RecurringKind } from '../../kernel/period.ts';
import type { FactKey } from '../../kpis/index.ts';

export type PlanState = 'offered' | 'running' | 'ended' | 'dropped';

/** Found by the numbers once its days are over; `stopped`: ended before that. */
export type Outcome = 'achieved' | 'not_achieved' | 'stopped';

/** A plan between somebody and who led them when it was offered. */
export type Plan = {
  id: string;
  personId: string;
  managerId: string;
  state: PlanState;
  outcome: Outcome | null;
  offeredAt: Date;
  endedAt: Date | null;
  /** A later manager to whom the person showed it. */
  sharedWith: string | null;
};

/** A goal of the person's as it stood when it was put into the plan, and what percent of it each part of the plan asks for. */
export type PlanGoal = {
  kpi: FactKey;
  period: RecurringKind;
  /** Minor units for money. */
  target: number;
  currency: string | null;
  steps: readonly number[];
};

/** What a plan says. */
export type PlanTerms = {
  goals: readonly PlanGoal[];
  purpose: string;
  /** What the manager promises, a line each. */
  support: readonly string[];
  start: LocalDate;
  /** The day after its last. */
  end: LocalDate;
  everyDays: 7 | 14;
};

/** Terms as one of the two wrote them; they hold once both agreed. */
export type PlanVersion = PlanTerms & {
  version: number;
  authorId: string;
  /** Why its author would have it so. */
  comment: string | null;
  personAgreedAt: Date | null;
  managerAgreedAt: Date | null;
  /** The other would rather keep what was agreed, with a word where one was said. */
  declined: { at: Date; word: string | null } | null;
};

/** What one of the two said at a check. */
export type PlanWord = { checkOn: LocalDate; authorId: string; text: string };

export const WEEKS = [2, 4, 6, 8, 10, 12] as const;
/** By so much a running plan may become longer, once. */
export const MOST_WEEKS_EXTENDED = 6;
export const LONGEST_PURPOSE = 600;
export const LONGEST_COMMENT = 300;
export const LONGEST_WORD = 300;
/** As many promises can be kept beside a manager's work. */
export const MOST_SUPPORT = 3;
export const LONGEST_SUPPORT = 300;
const SHORTEST_SUPPORT = 3;
const MOST_STEPS = 6;
const MOST_PERCENT = 200;
/** A plan that begins later is a plan for another day. */
export const MOST_DAYS_AHEAD = 7;

export const isAgreed = ({ personAgreedAt, managerAgreedAt }: PlanVersion) =>
  personAgreedAt !== null && managerAgreedAt !== null;

/** The version that counts: the last that both agreed to; null while there is none. */
export const agreedOf = (versions: readonly PlanVersion[]): PlanVersion | null =>
  versions.findLast(isAgreed) ?? null;

/** The version that waits for an answer: the last one, as long as not both agreed and nobody said no. */
export function openOf(versions: readonly PlanVersion[]): PlanVersion | null {
  const last = versions.at(-1);
  return last && !isAgreed(last) && last.declined === null ? last : null;
}

/**
 * The days on which both look at the numbers of the days before: every one or two weeks, and the day after the last, so that
 * nothing is looked at before it is over.
 */
export function checksOf({
  start,
  end,
  everyDays,
}: Pick<PlanTerms, 'start' | 'end' | 'everyDays'>): LocalDate[] {
  const checks: LocalDate[] = [];
  for (let day = addDays(start, everyDays); day < end; day = addDays(day, everyDays)) checks.push(day);
  return [...checks, end];
}

/** '80 90 100' or '%80, %90, %100': percent for parts of equal length. Null for what is none. */
export function readSteps(text: string): number[] | null {
  if (!/^[\d\s%,;→>-]+$/.test(text)) return null;
  const steps = (text.match(/\d+/g) ?? []).map(Number);
  const isFine =
    steps.length > 0 && steps.length <= MOST_STEPS && steps.every((step) => step > 0 && step <= MOST_PERCENT);
  return isFine ? steps : null;
}

/** The lines of what a manager promises; null for too many, or one that is no promise. */
export function readSupport(text: string): string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[\s•*-]+/, '').trim())
    .filter(Boolean);
  const isFine =
    lines.length <= MOST_SUPPORT &&
    lines.every((line) => line.length >= SHORTEST_SUPPORT && line.length <= LONGEST_SUPPORT);
  return isFine ? lines : null;
}

export type DaysProblem =
  | 'starts_late'
  | 'starts_past'
  | 'length'
  | 'start_fixed'
  | 'extended_twice'
  | 'too_long'
  | 'over';

/**
 * What is wrong with a plan's days; null: nothing. A running plan keeps its first day, does not end before today, and
 * becomes longer once at most.
 */
export function daysProblem(
  { start, end }: Pick<PlanTerms, 'start' | 'end'>,
  { today, versions }: { today: LocalDate; versions: readonly PlanVersion[] },
): DaysProblem | null {
  const weeks = daysBetween(start, end) / 7;
  const agreed = versions.filter(isAgreed);
  const [running, first] = [agreed.at(-1), agreed[0]];
  if (!running || !first) {
    if (start < today) return 'starts_past';
    if (daysBetween(today, start) > MOST_DAYS_AHEAD) return 'starts_late';
    return weeks < 2 || weeks > 12 ? 'length' : null;
  }
  if (start !== running.start) return 'start_fixed';
  if (end <= today) return 'over';
  if (end <= running.end) return weeks < 2 ? 'length' : null;
  if (running.end > first.end) return 'extended_twice';
  return daysBetween(running.end, end) > 7 * MOST_WEEKS_EXTENDED ? 'too_long' : null;
}
