import type { Context } from '../../context.ts';
import { openDeals } from '../../deals/index.ts';
import {
  behindNumbersOf,
  type GoalLine,
  goalLinesOfPeople,
  judgedLines,
  teamsCounted,
} from '../../goals/index.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear } from '../../people/index.ts';
import type { NudgeFinding, NudgeQuestion } from '../../reminder.ts';
import type { CoachedBehindNumbers } from '../numbers.ts';
import { type Behind, twoWorkingDaysBefore, worstBehind } from '../rules/behind-pace.ts';
import { settledPeople } from './subjects.ts';

type FoundBehind = NudgeFinding & { numbers: CoachedBehindNumbers };

/** Whose goal is clearly behind, today and two working days ago; the worst one of each. */
export async function findBehind(context: Context, asked: NudgeQuestion): Promise<FoundBehind[]> {
  const { db } = context;
  const { workspaceId } = asked;
  const people = (await settledPeople(context, asked)).flatMap((each) => {
    const before = twoWorkingDaysBefore(each.today, each.calendar);
    return before ? [{ ...each, before }] : [];
  });
  if (people.length === 0) return [];
  const lines = await goalLinesOfPeople(
    db,
    workspaceId,
    people.flatMap(({ person, calendar, today, before }) =>
      [today, before].map((day) => ({ personId: person.id, day, calendar })),
    ),
  );
  const year = await companyYear(db, workspaceId);
  const lastWeek = periodAway(year, periodOf(year, 'week', localDateOf(asked.now, asked.manager.zone)), -1);
  const teamIds = people.flatMap(({ person }) => person.teamId ?? []);
  const counted = await teamsCounted(db, workspaceId, teamIds, lastWeek);
  const found = people.flatMap((each, index) => {
    const judged = (some: readonly GoalLine[] = []) => judgedLines(some, each.person, each.before, counted);
    const behind = worstBehind(judged(lines[2 * index]), judged(lines[2 * index + 1]));
    return behind ? [{ ...each, behind }] : [];
  });
  const deals = await dealsOpen(context, asked, found);
  return found.map(({ person, behind, before }) => ({
    subjectId: person.id,
    severity: 1 - (behind.line.pace.ratio ?? 0),
    numbers: {
      ...behindNumbersOf(behind.line, behind.before, before),
      openDeals: deals.get(person.id) ?? 0,
    },
  }));
}

/** How many open deals those have whose goal hangs on deals. */
async function dealsOpen(
  { db }: Context,
  { workspaceId, manager, now }: NudgeQuestion,
  found: readonly { person: { id: string }; behind: Behind }[],
): Promise<ReadonlyMap<string, number>> {
  const owners = found.filter(({ behind }) => behind.line.kpi.class === 'outcome');
  const ownerIds = owners.map(({ person }) => person.id);
  const deals = await openDeals(db, workspaceId, { ownerIds, asOf: localDateOf(now, manager.zone) });
  const ofOwner = Map.groupBy(deals, (deal) => deal.ownerId);
  return new Map([...ofOwner].map(([ownerId, own]) => [ownerId, new Set(own.map(({ id }) => id)).size]));
}
