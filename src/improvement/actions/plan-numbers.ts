import type { Reader } from '../../database/open.ts';
import { goalCalendar } from '../../goals/index.ts';
import { periodsBetween } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { type BookKpi, kpiBook, totals } from '../../kpis/index.ts';
import { companyYear, type Person } from '../../people/index.ts';
import type { PlanTerms } from '../rules/plan.ts';
import { type GoalProgress, progressOf } from '../rules/progress.ts';

/** Where a plan stands as of a day, which is counted, too. */
export type PlanNumbers = {
  asOf: LocalDate;
  goals: readonly (GoalProgress & { known: BookKpi })[];
  /** Every goal is where the plan asks it to be. */
  isReached: boolean;
};

/** Counts what a person did since a plan began, through yesterday: no day is held against them before it is over. */
export async function planNumbers(
  db: Reader,
  person: Person,
  terms: Pick<PlanTerms, 'goals' | 'start' | 'end'>,
  today: LocalDate,
): Promise<PlanNumbers> {
  const { workspaceId, id } = person;
  const { goals, start, end } = terms;
  const last = addDays(end, -1);
  const yesterday = addDays(today, -1);
  const asOf = yesterday < last ? yesterday : last;
  const [book, year] = [await kpiBook(db, workspaceId), await companyYear(db, workspaceId)];
  const calendar = await goalCalendar(db, person, asOf);
  const query = { subjectIds: [id], kpis: goals.map(({ kpi }) => kpi), from: start, until: addDays(asOf, 1) };
  const sums = await totals(db, workspaceId, query);
  const counted = goals.map((goal) => {
    const own = sums.filter(({ kpi, currency }) => kpi === goal.kpi && currency === goal.currency);
    const actual = own.reduce((sum, { amount }) => sum + amount, 0);
    const periods = periodsBetween(year, goal.period, { from: start, until: end });
    return { ...progressOf(goal, terms, asOf, { actual, periods, calendar }), known: book.get(goal.kpi) };
  });
  return { asOf, goals: counted, isReached: counted.every(({ isReached }) => isReached) };
}
