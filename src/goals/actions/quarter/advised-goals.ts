import type { Reader } from '../../../database/open.ts';
import { daysHeld } from '../../../kernel/capacity.ts';
import type { CompanyYear } from '../../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { currencyExponent } from '../../../kernel/money.ts';
import type { Period, RecurringKind } from '../../../kernel/period.ts';
import { catalogue, type KpiKey, kpiByKey } from '../../../kpis/index.ts';
import type { Person, Workspace } from '../../../people/index.ts';
import { effectiveTarget } from '../../rules/effective-target.ts';
import { firstPeriod } from '../../rules/first-period.ts';
import { PERIOD_ORDER } from '../../rules/goal-period.ts';
import { type Advised, adviseOn, friendlyNumber } from '../../rules/quarter/advice.ts';
import { type ReviewedQuarter, startOfDraft } from '../../rules/quarter/which-quarter.ts';
import { type CountedGoal, type Goal, goalsOnDays, isCounted } from '../../store/goals.ts';
import { resultsOfPeople } from '../../store/results-of-people.ts';
import { lookBackFrom, pastOfPeople } from '../past-periods.ts';

/** A goal with what its past says of its number. */
export type AdvisedGoal = {
  person: Person;
  goal: CountedGoal;
  /** It holds in `first` already, so that nothing has to be suggested for it to go on. */
  goesOn: boolean;
  advised: Advised;
};

/** Goals of one KPI and kind of period, and the first period that another number would be for. */
export type AdvisedGroup = {
  kpi: KpiKey;
  periodKind: RecurringKind;
  startsIn: 'this' | 'next';
  first: Period;
  goals: AdvisedGoal[];
};

/** Further back a goal's closed periods say nothing of it. */
const DAYS_OF_RESULTS = 800;

/**
 * The goals of people that hold today or held at the end of a quarter, with advice; those for chosen days come once and
 * are left out, and so are levels and steps, goals of own KPIs, and money of another currency than the company's. `only`: of one KPI and kind of period.
 */
export async function advisedGoals(
  db: Reader,
  workspace: Workspace,
  people: readonly Person[],
  asked: {
    reviewed: ReviewedQuarter;
    year: CompanyYear;
    today: LocalDate;
    only?: { kpi: KpiKey; periodKind: RecurringKind };
  },
): Promise<AdvisedGroup[]> {
  const { reviewed, year, today, only } = asked;
  const personIds = people.map(({ id }) => id);
  const held = await goalsOnDays(db, workspace.id, { personIds }, [addDays(reviewed.until, -1), today]);
  // What holds today goes before what held then.
  const goals = [...new Map(held.flat().map((goal) => [goal.id, goal])).values()].filter(
    (goal): goal is CountedGoal & { periodKind: RecurringKind } =>
      isCounted(goal) &&
      goal.periodKind !== 'range' &&
      (goal.currency === null || goal.currency === workspace.currency) &&
      (!only || (goal.kpi === only.kpi && goal.periodKind === only.periodKind)),
  );
  const range = { after: addDays(today, -DAYS_OF_RESULTS), through: today };
  const results = goals.length > 0 ? await resultsOfPeople(db, workspace.id, personIds, range) : [];
  const closed = Map.groupBy(
    results.filter(({ outcome }) => outcome !== 'no_target'),
    ({ goalId }) => goalId,
  );
  const groups: AdvisedGroup[] = [];
  for (const same of Map.groupBy(goals, ({ kpi, periodKind }) => `${kpi} ${periodKind}`).values()) {
    const [{ kpi, periodKind, currency }] = same as [(typeof same)[number]];
    const startsIn = startOfDraft(year, periodKind, today);
    const first = firstPeriod(year, { periodKind, startsIn }, today);
    const theirs = people.filter(({ id }) => same.some((goal) => isOf(goal, id)));
    const current = lookBackFrom(year, first, today);
    const query = {
      kpi: kpiByKey(kpi),
      type: 'cumulative' as const,
      currency,
      year,
      current,
      today,
      until: first.end,
    };
    const pasts = await pastOfPeople(db, workspace.id, theirs, query);
    const step = currency === null ? 1 : 10 ** currencyExponent(currency);
    groups.push({
      kpi,
      periodKind,
      startsIn,
      first,
      goals: theirs.flatMap((person) => {
        const goal = same.find((each) => isOf(each, person.id));
        const past = pasts.get(person.id);
        if (!goal || !past) return [];
        const { calendar, periods } = past;
        const advised = adviseOn({
          agreed: goal.target,
          counts: effectiveTarget(goal.target, first, calendar).target,
          days: daysHeld(first.start, first.end, calendar),
          closed: closed.get(goal.id) ?? [],
          past: periods,
          friendly: (amount) => friendlyNumber(amount, step),
        });
        const goesOn = goal.validTo === null || goal.validTo > first.start;
        return [{ person, goal, goesOn, advised }];
      }),
    });
  }
  return groups.sort(byPeriodThenKpi);
}

const isOf = ({ subject }: Goal, personId: string) => 'personId' in subject && subject.personId === personId;

function byPeriodThenKpi(a: AdvisedGroup, b: AdvisedGroup): number {
  const position = ({ kpi }: AdvisedGroup) => catalogue.findIndex(({ key }) => key === kpi);
  return PERIOD_ORDER[a.periodKind] - PERIOD_ORDER[b.periodKind] || position(a) - position(b);
}
