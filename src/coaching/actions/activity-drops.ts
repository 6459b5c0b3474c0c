import type { Context } from '../../context.ts';
import { teamsCounted } from '../../goals/index.ts';
import { workingDays } from '../../kernel/calendar.ts';
import { type CompanyYear, periodsBefore } from '../../kernel/company-year.ts';
import type { Period } from '../../kernel/period.ts';
import { catalogue } from '../../kpis/catalogue.ts';
import { type DatedTotal, weeklyTotals } from '../../kpis/index.ts';
import type { DropNumbers } from '../numbers.ts';
import { type ActivityDrop, type ActivityWeeks, activityDrop } from '../rules/activity-drop.ts';
import type { CoachedPerson } from './subjects.ts';

/** Somebody who did clearly less in a week than they usually do; the greater `severity`, the less. */
export type Drop = { of: CoachedPerson; severity: number; numbers: DropNumbers };

const WEEKS = 4;
/** How far back is looked for the first week of somebody's history. */
const HISTORY_WEEKS = 13;

/** Who of these people did clearly less in a week than they usually do; of teams whose figures of it have come in. */
export async function activityDrops(
  { db }: Context,
  workspaceId: string,
  year: CompanyYear,
  people: readonly CoachedPerson[],
  week: Period,
): Promise<Drop[]> {
  const history = periodsBefore(year, week, HISTORY_WEEKS);
  const teamIds = people.flatMap(({ person }) => person.teamId ?? []);
  const counted = await teamsCounted(db, workspaceId, teamIds, week);
  const judged = people.filter(({ person, today }) => {
    // On the other side of the date line the week may not be over yet.
    return today >= week.end && person.teamId !== null && counted.activity.has(person.teamId);
  });
  const sums = await weeklyTotals(db, workspaceId, {
    subjectIds: judged.map(({ person }) => person.id),
    kpis: catalogue.filter((kpi) => kpi.class === 'activity').map((kpi) => kpi.key),
    from: history[0]?.start ?? week.start,
    until: week.end,
    starts: [...history, week].map(({ start }) => start),
  });
  return judged.flatMap((each) => {
    const own = sums.filter((sum) => sum.subjectId === each.person.id);
    const weeks = weeksOf(each, own, week, history.slice(-WEEKS));
    const drop = activityDrop(weeks);
    return drop ? [{ of: each, severity: 1 - drop.share, numbers: numbersOf(drop, weeks, week) }] : [];
  });
}

function weeksOf(
  { calendar }: CoachedPerson,
  own: readonly DatedTotal[],
  week: Period,
  before: readonly Period[],
): ActivityWeeks {
  const first = before[0]?.start ?? week.start;
  const inWeek = ({ start, end }: Period) => ({
    amount: own.filter((sum) => sum.start === start).reduce((sum, total) => sum + total.amount, 0),
    days: workingDays(start, end, calendar),
  });
  return {
    last: inWeek(week),
    before: before.map(inWeek),
    isKnownSince: own.some((sum) => sum.start <= first && sum.amount !== 0),
  };
}

function numbersOf(drop: ActivityDrop, { last }: ActivityWeeks, week: Period): DropNumbers {
  return { week: week.key, amount: last.amount, days: last.days, ...drop };
}
