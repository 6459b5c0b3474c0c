import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { type BookKpi, dailyTotals, type FactKey, isOwnKey, ownFacts } from '../../kpis/index.ts';
import { type Reading, shownAmount } from '../rules/targets/reading.ts';
import { isAddedUp, type TargetType } from '../rules/targets/types.ts';
import { countersOf, goalReading, readingFrom } from './goal-reading.ts';
import { subjectTotals } from './subject-totals.ts';

/** Of what: a KPI as goals of a type read it, of money in one currency. */
type Of = { kpi: BookKpi; type: TargetType; currency: string | null };

type Days = Pick<Period, 'start' | 'end'>;

/**
 * What each of several people came to in periods within a range, as goals of a type count it; null where too little was
 * recorded of a level. One query for all of them.
 */
export async function amountsOfPeople(
  db: Reader,
  workspaceId: string,
  subjectIds: readonly string[],
  { kpi, type, currency }: Of,
  range: { from: LocalDate; until: LocalDate },
): Promise<(personId: string, period: Days) => number | null> {
  if (isAddedUp(type)) {
    const sums = await dailyTotals<FactKey>(db, workspaceId, { subjectIds, kpis: [kpi.key], ...range });
    const ofPerson = Map.groupBy(
      sums.filter((sum) => sum.currency === currency),
      (sum) => sum.subjectId,
    );
    return (personId, { start, end }) =>
      (ofPerson.get(personId) ?? [])
        .filter((sum) => sum.start >= start && sum.start < end)
        .reduce((all, sum) => all + sum.amount, 0);
  }
  const keys = countersOf(kpi).filter(isOwnKey);
  const owners = { personIds: subjectIds, teamIds: [] };
  const facts = await ownFacts(db, workspaceId, { keys, owners, ...range });
  const ofPerson = Map.groupBy(facts, ({ subject }) => subject.id);
  return (personId, { start, end }) => {
    const own = (ofPerson.get(personId) ?? []).filter(({ date }) => date >= start && date < end);
    return amountIn(readingFrom({ type, kpi: kpi.key, currency }, kpi, own));
  };
}

/** The same of a team in one period: its people while they were in it, and its own figures. */
export async function teamAmount(
  db: Reader,
  workspaceId: string,
  teamId: string,
  { kpi, type, currency }: Of,
  { start, end }: Days,
): Promise<number | null> {
  const range = { from: start, until: end };
  if (isAddedUp(type)) {
    const sums = await subjectTotals<FactKey>(db, workspaceId, { teamId }, { kpis: [kpi.key], ...range });
    return sums.filter((sum) => sum.currency === currency).reduce((all, sum) => all + sum.amount, 0);
  }
  const goal = { type, kpi: kpi.key, currency, subject: { teamId } };
  return amountIn(await goalReading(db, workspaceId, goal, { kpi, steps: [], ...range }));
}

const amountIn = (reading: Reading): number | null =>
  reading.kind === 'level' && reading.level === null ? null : shownAmount(reading);
