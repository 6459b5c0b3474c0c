import type { NudgeFinding, NudgeQuestion } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { openDeals } from '../../deals/index.ts';
import {
  type GoalLine,
  goalLinesOfPeople,
  isCounted,
  type TeamsCounted,
  teamsCounted,
} from '../../goals/index.ts';
import { periodAway, periodOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { companyYear } from '../../people/index.ts';
import type { BehindNumbers } from '../numbers.ts';
import { type Behind, type CountedLine, twoWorkingDaysBefore, worstBehind } from '../rules/behind-pace.ts';
import { type CoachedPerson, settledPeople } from './subjects.ts';

type FoundBehind = NudgeFinding & { numbers: BehindNumbers };

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
    const judged = (some: readonly GoalLine[] = []) =>
      some.filter(isOfCatalogue).filter((line) => mayJudge(line, each, counted));
    const behind = worstBehind(judged(lines[2 * index]), judged(lines[2 * index + 1]));
    return behind ? [{ ...each, behind }] : [];
  });
  const deals = await dealsOpen(context, asked, found);
  return found.map(({ person, behind, before }) => ({
    subjectId: person.id,
    severity: 1 - (behind.line.pace.ratio ?? 0),
    numbers: numbersOf(behind, before, deals.get(person.id) ?? 0),
  }));
}

/** Only of what adds up and comes with the product: a level has its verdict every day, and nothing to catch up with. */
const isOfCatalogue = (line: GoalLine): line is CountedLine => isCounted(line.goal);

/** Not a goal that was set or changed since the earlier day, nor one whose figures have not come in. */
function mayJudge(
  { goal, kpi }: GoalLine,
  { person, before }: CoachedPerson & { before: LocalDate },
  counted: TeamsCounted,
): boolean {
  const come = kpi.class === 'activity' ? counted.activity : counted.anything;
  const agreedOn = localDateOf(new Date(goal.recordedAt), person.zone);
  return agreedOn <= before && person.teamId !== null && come.has(person.teamId);
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

function numbersOf({ line, before }: Behind, earlier: LocalDate, deals: number): BehindNumbers {
  const { goal, pace } = line;
  return {
    goalId: goal.id,
    kpi: goal.kpi,
    period: line.period.key,
    actual: line.actual,
    target: line.target,
    currency: goal.currency,
    expected: pace.expected,
    elapsedDays: pace.elapsedDays,
    totalDays: pace.totalDays,
    ratio: pace.ratio ?? 0,
    earlier,
    earlierRatio: before.pace.ratio ?? 0,
    openDeals: deals,
  };
}
