import type { ModalRequest, Request } from '../capability.ts';
import { UserError } from '../errors.ts';
import { addDays, daysBetween, isLocalDate } from '../kernel/date.ts';
import { currencyExponent } from '../kernel/money.ts';
import type { RecurringKind } from '../kernel/period.ts';
import { readTenths, readWholeNumber } from '../kernel/whole-number.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { type BookKpi, foldWord, isKpiKey, isOwnKey } from '../kpis/index.ts';
import type { Translations } from '../locales/index.ts';
import { workspaceById } from '../people/index.ts';
import type { TimedRequest } from './actions/store-goal.ts';
import { scaleOf, typeFor } from './rules/targets/types.ts';
import type { GoalSubject } from './store/goals.ts';

/** The target as `Target` keeps it, null for 0 (which ends the goal), or the sentence that says what is wrong with it. */
export async function readTarget(
  text: string,
  kpi: BookKpi,
  { context, caller, t }: Request,
): Promise<number | null | string> {
  const type = typeFor(kpi);
  if (type === 'binary') return readAnswer(text, t);
  const steps = scaleOf(type, kpi.unit);
  if (steps > 1) return readLevel(text, kpi, steps, t);
  const read = readWholeNumber(text, t.locale);
  if (read.kind === 'ambiguous') return t.goals.formTargetAmbiguous({ text });
  if (read.kind !== 'number') return t.goals.formTargetBad;
  if (read.value === 0) return null;
  if (kpi.unit !== 'money') {
    return read.value <= 1_000_000_000 ? read.value : t.goals.formTargetTooLarge;
  }
  const { currency } = await workspaceById(context.db, caller.workspaceId);
  const minor = read.value * 10 ** currencyExponent(currency);
  return minor <= 1e14 ? minor : t.goals.formTargetTooLarge;
}

/** A level with at most one decimal, in `steps` of its unit; a percentage with its sign or without. */
function readLevel(text: string, { unit }: BookKpi, steps: number, t: Translations): number | null | string {
  const typed = unit === 'percent' ? text.trim().replace(/^%\s*|\s*%$/g, '') : text.trim();
  const tenths = readTenths(typed, t.locale);
  if (tenths === null) return t.targets.badDecimal;
  if (tenths === 0) return null;
  if (unit === 'percent') return tenths <= 1000 ? (tenths * steps) / 1000 : t.targets.badPercent;
  return tenths <= 10_000_000_000 ? (tenths * steps) / 10 : t.goals.formTargetTooLarge;
}

/** A goal for yes or no has no number: 1 sets it, 0 ends it. */
function readAnswer(text: string, t: Translations): number | null | string {
  const said = foldWord(text.trim());
  if (['1', 'yes', 'evet'].includes(said)) return 1;
  return said === '0' ? null : t.targets.badAnswer;
}

/** Whom the form is for: `person:<id>` or `team:<id>`; null for anything else. */
export function readSubject(value: unknown): GoalSubject | null {
  const [kind, id] = typeof value === 'string' ? value.split(':') : [];
  if (!id) return null;
  return kind === 'team' ? { teamId: id } : { personId: id };
}

/** The kind of period chosen; a week unless another. */
function readPeriodKind(value: unknown): RecurringKind {
  return value === 'month' || value === 'quarter' || value === 'year' ? value : 'week';
}

/** Chosen days may be as many as a year has. */
const MOST_DAYS = 366;

/**
 * Which KPI, which period, from when, how long; or the sentences that say what is wrong with the days that were chosen.
 * Throws a UserError when the form is not one of ours as they are now.
 */
export function readTimedForm({ context, caller, t, values }: ModalRequest): TimedRequest | FormErrors {
  const { kpi, period, from, repeat } = values;
  const [first, last] = [textOf(values.first_day), textOf(values.last_day)];
  if (period !== 'range') {
    return first || last
      ? { errors: { period: t.goals.formDaysUnused } }
      : readTimed([kpi, period, from, repeat]);
  }
  const today = localDateOf(context.clock.now(), caller.zone);
  if (!isLocalDate(first)) return { errors: { first_day: t.goals.formDaysNeeded } };
  if (!isLocalDate(last)) return { errors: { last_day: t.goals.formDaysNeeded } };
  if (last < first) return { errors: { last_day: t.goals.formDaysOrder } };
  if (last < today) return { errors: { last_day: t.goals.formDaysOver } };
  if (daysBetween(first, last) >= MOST_DAYS) {
    return { errors: { last_day: t.goals.formDaysTooMany({ most: MOST_DAYS }) } };
  }
  return readTimed([kpi, 'range', first, addDays(last, 1)]);
}

type FormErrors = { errors: Record<string, string> };

/** The same out of a form's metadata (`timedWords`). Throws a UserError when it is not one of ours as they are now. */
export function readTimed([kpi, kind, from, more]: readonly unknown[]): TimedRequest {
  if (typeof kpi !== 'string' || !(isKpiKey(kpi) || isOwnKey(kpi)))
    throw new UserError((t) => t.common.outdatedForm);
  if (kind !== 'range') {
    const startsIn = from === 'next' ? 'next' : 'this';
    return { kpi, periodKind: readPeriodKind(kind), startsIn, repeats: more !== 'once' };
  }
  const [start, until] = [textOf(from), textOf(more)];
  if (!isLocalDate(start) || !isLocalDate(until) || until <= start || daysBetween(start, until) > MOST_DAYS) {
    throw new UserError((t) => t.common.outdatedForm);
  }
  return { kpi, periodKind: kind, from: start, until, repeats: false };
}

/** What was typed in a field; '' for nothing. */
export const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
