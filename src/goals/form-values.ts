import type { Request } from '../capability.ts';
import { UserError } from '../errors.ts';
import { currencyExponent } from '../kernel/money.ts';
import type { PeriodKind } from '../kernel/period.ts';
import { readWholeNumber } from '../kernel/whole-number.ts';
import { isKpiKey, kpiByKey } from '../kpis/catalogue.ts';
import { workspaceById } from '../people/index.ts';
import type { RepeatingRequest } from './actions/store-goal.ts';
import type { GoalSubject } from './store/goals.ts';

/** The target in the KPI's unit, null for 0 (which ends the goal), or the sentence that says what is wrong with it. */
export async function readTarget(
  text: string,
  kpi: string,
  { context, caller, t }: Request,
): Promise<number | null | string> {
  const read = readWholeNumber(text, t.locale);
  if (read.kind === 'ambiguous') return t.goals.formTargetAmbiguous({ text });
  if (read.kind !== 'number') return t.goals.formTargetBad;
  if (read.value === 0) return null;
  if (!isKpiKey(kpi) || kpiByKey(kpi).unit !== 'money') {
    return read.value <= 1_000_000_000 ? read.value : t.goals.formTargetTooLarge;
  }
  const { currency } = await workspaceById(context.db, caller.workspaceId);
  const minor = read.value * 10 ** currencyExponent(currency);
  return minor <= 1e14 ? minor : t.goals.formTargetTooLarge;
}

/** Whom the form is for: `person:<id>` or `team:<id>`; null for anything else. */
export function readSubject(value: unknown): GoalSubject | null {
  const [kind, id] = typeof value === 'string' ? value.split(':') : [];
  if (!id) return null;
  return kind === 'team' ? { teamId: id } : { personId: id };
}

/** The kind of period chosen; a week unless another. */
function readPeriodKind(value: unknown): PeriodKind {
  return value === 'month' || value === 'quarter' ? value : 'week';
}

/** Which KPI, which period, from when, how long. Throws a UserError when the form is not one of ours as they are now. */
export function readRepeating([kpi, period, from, repeat]: readonly unknown[]): RepeatingRequest {
  if (typeof kpi !== 'string' || !isKpiKey(kpi)) throw new UserError((t) => t.common.outdatedForm);
  return {
    kpi,
    periodKind: readPeriodKind(period),
    startsIn: from === 'next' ? 'next' : 'this',
    repeats: repeat !== 'once',
  };
}

/** What was typed in a field; '' for nothing. */
export const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
