import type { Reader } from '../../../database/open.ts';
import { goalsOn } from '../../../goals/index.ts';
import { type CompanyYear, periodAway, periodOf } from '../../../kernel/company-year.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { RecurringKind, RecurringPeriod } from '../../../kernel/period.ts';
import type { KpiBook } from '../../../kpis/index.ts';
import type { Person } from '../../../people/index.ts';
import { type Measure, measureKey, measureOf, measuresOf } from '../../rules/board/measure.ts';

/** For how long there are boards, the shortest first. */
const KINDS: readonly RecurringKind[] = ['week', 'month', 'quarter'];

/** The period of a kind that runs, or the one before it. */
export function periodBack(
  year: CompanyYear,
  kind: RecurringKind,
  today: LocalDate,
  back: 0 | 1,
): RecurringPeriod {
  const running = periodOf(year, kind, today);
  return back === 0 ? running : periodAway(year, running, -1);
}

/** What is shown unless somebody asks for something else: what most of the people have a goal for, and for how long. */
export async function usualOf(
  db: Reader,
  workspaceId: string,
  book: KpiBook,
  members: readonly Person[],
  today: LocalDate,
): Promise<{ measure: Measure; kindOf(key: string): RecurringKind }> {
  const personIds = members.map(({ id }) => id);
  const goals = (await goalsOn(db, workspaceId, { personIds }, today)).filter(
    ({ type, kpi }) => type === 'cumulative' && measureOf(book, kpi) !== null,
  );
  const times = (key: string) => goals.filter(({ kpi }) => kpi === key).length;
  const [first] = measuresOf(book);
  if (!first) throw new Error('A catalogue without a KPI');
  const commonest = measuresOf(book).reduce((best, measure) =>
    times(measureKey(measure)) > times(measureKey(best)) ? measure : best,
  );
  const kindOf = (key: string): RecurringKind =>
    KINDS.find((kind) => goals.some(({ kpi, periodKind }) => kpi === key && periodKind === kind)) ?? 'month';
  return { measure: commonest, kindOf };
}
