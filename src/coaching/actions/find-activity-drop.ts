import type { NudgeFinding, NudgeQuestion } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { teamsCounted } from '../../goals/index.ts';
import { workingDays } from '../../kernel/calendar.ts';
import { periodAway, periodOf, periodsBefore } from '../../kernel/company-year.ts';
import type { Period } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { catalogue } from '../../kpis/catalogue.ts';
import { type DatedTotal, weeklyTotals } from '../../kpis/index.ts';
import { companyYear } from '../../people/index.ts';
import type { DropNumbers } from '../numbers.ts';
import { type ActivityDrop, type ActivityWeeks, activityDrop } from '../rules/activity-drop.ts';
import { type CoachedPerson, settledPeople } from './subjects.ts';

type FoundDrop = NudgeFinding & { numbers: DropNumbers };

const WEEKS = 4;
/** How far back is looked for the first week of somebody's history. */
const HISTORY_WEEKS = 13;

/** Who did clearly less last week than they usually do. */
export async function findActivityDrop(context: Context, asked: NudgeQuestion): Promise<FoundDrop[]> {
  const { db } = context;
  const { workspaceId } = asked;
  const people = await settledPeople(context, asked);
  const year = await companyYear(db, workspaceId);
  const week = periodAway(year, periodOf(year, 'week', localDateOf(asked.now, asked.manager.zone)), -1);
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
    const weeks = weeksOf(
      each,
      sums.filter((sum) => sum.subjectId === each.person.id),
      week,
      history.slice(-WEEKS),
    );
    const drop = activityDrop(weeks);
    return drop ? [toFinding(each.person.id, drop, weeks, week)] : [];
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

function toFinding(subjectId: string, drop: ActivityDrop, { last }: ActivityWeeks, week: Period): FoundDrop {
  const numbers = { week: week.key, amount: last.amount, days: last.days, ...drop };
  return { subjectId, severity: 1 - drop.share, numbers };
}
