import { addDays } from '../../kernel/date.ts';
import { toNumber } from '../../kernel/fraction.ts';
import type { BookKpi } from '../../kpis/index.ts';
import {
  capitalise,
  formatDateRange,
  formatDay,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { PlanNumbers } from '../actions/plan-numbers.ts';
import { checksOf, type PlanGoal, type PlanTerms } from '../rules/plan.ts';

/** '100' or '$45,000', of a goal. */
export function amountWords(
  { currency }: Pick<PlanGoal, 'currency'>,
  amount: number,
  t: Translations,
): string {
  return currency ? formatMoney(amount, currency, t.locale) : formatNumber(amount, t.locale);
}

/** 'Calls, 100 a week', as mrkdwn; what a company calls its KPI is escaped. */
export function goalWords(goal: Omit<PlanGoal, 'steps'>, known: BookKpi, t: Translations): string {
  return escapeMrkdwn(plainGoalWords(goal, known, t));
}

/** The same for where text is shown as it is. */
export function plainGoalWords(goal: Omit<PlanGoal, 'steps'>, known: BookKpi, t: Translations): string {
  const amount = amountWords(goal, goal.target, t);
  return t.improvement.goal({ kpi: nameOf(known, t), amount, period: goal.period });
}

const nameOf = (known: BookKpi, t: Translations) => capitalise(known.name[t.locale].other, t.locale);

/** '80% → 90% → 100%'. */
export const stepsWords = (steps: readonly number[], t: Translations) =>
  steps.map((step) => formatPercent(step / 100, t.locale, 0)).join(' → ');

/** What a plan says, a paragraph of mrkdwn each. */
export function termsWords(
  terms: PlanTerms,
  { knownOf, managerName }: { knownOf(goal: PlanGoal): BookKpi; managerName: string },
  t: Translations,
): string[] {
  const { goals, purpose, support, start, end, everyDays } = terms;
  const goalLines = goals.map(
    (goal) =>
      `• ${t.improvement.steps({ goal: goalWords(goal, knownOf(goal), t), steps: stepsWords(goal.steps, t) })}`,
  );
  const supportLines = support.map((line) => `• ${escapeMrkdwn(line)}`);
  const checks = checksOf(terms).map((day) => formatDay(day, t.locale));
  return [
    `*${t.improvement.purpose}*\n${escapeMrkdwn(purpose)}`,
    [`*${t.improvement.goals}*`, ...goalLines].join('\n'),
    [
      `*${t.improvement.support({ name: escapeMrkdwn(managerName) })}*`,
      ...(supportLines.length > 0 ? supportLines : [t.improvement.noSupport]),
    ].join('\n'),
    `*${t.improvement.days}*\n${t.improvement.daysLine({
      range: formatDateRange(start, addDays(end, -1), t.locale),
      everyDays,
      checks: checks.join(', '),
    })}`,
  ];
}

/** Where each goal stands, by what was counted: 'Calls: 312 counted; at 90% the plan asks for 330 by now.' */
export function numbersWords({ goals, asOf }: PlanNumbers, t: Translations): string {
  const lines = goals.map(({ goal, known, actual, expected, step, isReached }) => {
    const mark = isReached ? ':white_check_mark:' : ':large_orange_circle:';
    const line = t.improvement.number({
      kpi: escapeMrkdwn(nameOf(known, t)),
      actual: amountWords(goal, actual, t),
      // What is asked for is shown rounded up: nobody is told that they are there a call early.
      expected: amountWords(goal, Math.ceil(toNumber(expected)), t),
      step: formatPercent(step / 100, t.locale, 0),
      isReached,
    });
    return `${mark} ${line}`;
  });
  return [`*${t.improvement.numbers({ date: formatDay(asOf, t.locale) })}*`, ...lines].join('\n');
}
