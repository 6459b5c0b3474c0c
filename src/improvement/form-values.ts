import type { Values } from '../capability.ts';
import { UserError } from '../errors.ts';
import { addDays, isLocalDate } from '../kernel/date.ts';
import { keyOfGoal } from './actions/goal-choices.ts';
import type { PlanStart } from './actions/offer.ts';
import { FIELDS } from './messages/form.ts';
import { MOST_SUPPORT, type PlanGoal, type PlanTerms, readSteps, readSupport } from './rules/plan.ts';

/** What a plan's form says. Throws a UserError under the field that is not understood: nothing is half stored. */
export function readPlanForm(
  values: Values,
  { choices, view }: Pick<PlanStart, 'choices' | 'view'>,
): { terms: PlanTerms; comment: string | null } {
  const typed = (field: string) => {
    const value = values[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  const steps = readSteps(typed(FIELDS.steps));
  if (!steps) throw new UserError((t) => t.improvement.stepsUnread, FIELDS.steps);
  const keys = [...new Set([typed(FIELDS.goal), typed(FIELDS.second)].filter(Boolean))];
  const goals = keys.flatMap((key): PlanGoal[] => {
    const choice = choices.find(({ goal }) => keyOfGoal(goal) === key);
    return choice ? [{ ...choice.goal, steps }] : [];
  });
  if (goals.length === 0 || goals.length < keys.length) {
    throw new UserError((t) => t.improvement.goalGone, FIELDS.goal);
  }
  const purpose = typed(FIELDS.purpose);
  if (!purpose) throw new UserError((t) => t.improvement.purposeMissing, FIELDS.purpose);
  const support = readSupport(typed(FIELDS.support));
  if (!support)
    throw new UserError((t) => t.improvement.supportUnread({ most: MOST_SUPPORT }), FIELDS.support);
  const start = view?.plan.state === 'running' ? (view.agreed?.start ?? '') : typed(FIELDS.start);
  const weeks = Number(typed(FIELDS.weeks));
  if (!isLocalDate(start) || !Number.isInteger(weeks) || weeks < 1 || weeks > 52) {
    throw new UserError((t) => t.improvement.daysProblem.length, FIELDS.weeks);
  }
  const everyDays = typed(FIELDS.checks) === '14' ? 14 : 7;
  const terms = { goals, purpose, support, start, end: addDays(start, 7 * weeks), everyDays } as const;
  return { terms, comment: typed(FIELDS.comment) || null };
}
