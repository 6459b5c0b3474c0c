import { periodFromKey } from '../../src/kernel/period.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import type {
  LongGoal,
  Member,
  PersonFigures,
  TeamMeasure,
  TeamWeek,
  WonDeal,
} from '../../src/scorecards/rules/team-week.ts';

export function period(key: string) {
  const found = periodFromKey(key);
  if (!found) throw new Error(`No period ${key}`);
  return found;
}

/** ana, bora, cem … without a lead. */
export function people(...names: string[]): Member[] {
  return names.map((name) => ({
    personId: name.toLowerCase(),
    name,
    startedOn: null,
    isAway: false,
    isManager: false,
  }));
}

export const sixPeople = people('Ana', 'Bora', 'Cem', 'Deniz', 'Ece', 'Filiz');

/** A measure whose week before is the last of its history; `by` are figures of the week by person. */
export function measure(
  kpi: KpiKey,
  given: Partial<Omit<TeamMeasure, 'people'>> & {
    by?: Record<string, number>;
    before?: Record<string, number>;
  },
): TeamMeasure {
  const { by = {}, before = {}, ...rest } = given;
  const history = given.history ?? [];
  const ids = [...new Set([...Object.keys(by), ...Object.keys(before)])];
  const figures = ids.map((personId): PersonFigures => {
    const personHistory = history.map((week, index) =>
      week === null ? null : index === history.length - 1 ? (before[personId] ?? 0) : 0,
    );
    return { personId, actual: by[personId] ?? 0, history: personHistory };
  });
  return { kpi, actual: 0, goal: null, lastWeek: history.at(-1) ?? null, history, people: figures, ...rest };
}

export function wonDeal(customer: string, amount: number | null, given: Partial<WonDeal> = {}): WonDeal {
  const deal = { externalId: `id-${customer}`, customer, product: null, ownerId: 'ana', ownerName: 'Ana' };
  return { ...deal, amount, currency: 'USD', ...given };
}

export function quarterGoal(given: Partial<LongGoal>): LongGoal {
  return {
    kpi: 'revenue_won',
    period: period('2026-Q4'),
    actual: 120_000_000,
    target: 200_000_000,
    status: 'behind',
    fraction: 0.7,
    remainingDays: 20,
    requiredPerDay: 4_000_000,
    ...given,
  };
}

/** An ordinary finished week of six people, in which nothing was counted unless given. */
export function teamWeek(given: Partial<TeamWeek> = {}): TeamWeek {
  return {
    team: { name: 'East' },
    week: period('2026-W47'),
    runningThrough: null,
    locale: 'en',
    currency: 'USD',
    members: sixPeople,
    weeks: [],
    measures: [],
    own: [],
    longGoals: [],
    wonDeals: [],
    openDeals: [],
    stages: [],
    days: { thisWeek: { working: 5, empty: [] }, lastWeek: { working: 5, empty: [] } },
    previousRule: null,
    thanks: [],
    ...given,
  };
}
