import type { Context } from '../../context.ts';
import { monthsOfPeople, ownKpiKept } from '../../goals/index.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { kpiBook } from '../../kpis/index.ts';
import type { NudgeFinding, NudgeQuestion } from '../../reminder.ts';
import type { LowMonthsNumbers } from '../numbers.ts';
import { lowMonths } from '../rules/low-months.ts';

/** Two months that are over and the days until they are closed, with room. */
const LOOK_BACK_DAYS = 120;
/** Asked once a week: what was closed since the last time. */
const WEEK_MS = 7 * 24 * 3_600_000;

/** Of whom two months in a row were closed below 80%, in the week in which the second one was. Their deputy does not hear of it. */
export async function findLowMonths(
  { db }: Context,
  { workspaceId, manager, recipientId, people, now }: NudgeQuestion,
): Promise<(NudgeFinding & { numbers: LowMonthsNumbers })[]> {
  if (recipientId !== manager.id || people.length === 0) return [];
  const personIds = people.map(({ person }) => person.id);
  const since = addDays(localDateOf(now, manager.zone), -LOOK_BACK_DAYS);
  const months = await monthsOfPeople(db, workspaceId, { personIds, since });
  if (months.length === 0) return [];
  const book = await kpiBook(db, workspaceId);
  return personIds.flatMap((subjectId) => {
    const theirs = months.filter(({ subject }) => 'personId' in subject && subject.personId === subjectId);
    const found = lowMonths(theirs, new Date(now.getTime() - WEEK_MS));
    if (!found) return [];
    const { before, last } = found;
    const numbers = {
      goalId: last.goalId,
      kpi: last.kpi,
      ownKpi: ownKpiKept(book.get(last.kpi)),
      currency: last.currency,
      beforeKey: before.period.key,
      beforeActual: before.actual,
      beforeTarget: before.target,
      lastKey: last.period.key,
      lastActual: last.actual,
      lastTarget: last.target,
    };
    return [{ subjectId, severity: 1 - last.actual / last.target, numbers }];
  });
}
