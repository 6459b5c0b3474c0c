import type { Reader } from '../../database/open.ts';
import {
  type CheckIn,
  checkInsOf,
  type GoalLine,
  goalCalendars,
  goalLinesOfPeople,
  inOrderOfNeed,
  isAskedAbout,
} from '../../goals/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { RecurringPeriod } from '../../kernel/period.ts';
import { type BookKpi, type Fact, isOwnKey, type OwnKey, ownFacts } from '../../kpis/index.ts';
import type { Person } from '../../people/index.ts';
import { daysAskedFor, isEnteredByHand } from '../rules/by-hand.ts';
import { MOST_THINGS, type Thing } from '../rules/things.ts';

/** What a person may be asked about in a week, and what there is of it. */
export type Week = {
  /** Their goals, the one furthest behind first; those of a month or longer are asked about, as long as an answer helps. */
  goals: { line: GoalLine; isAsked: boolean; said: CheckIn | null }[];
  /** Numbers they enter by hand towards a goal; none yet: no facts. */
  numbers: { kpi: BookKpi & { key: OwnKey }; facts: Fact<OwnKey>[] }[];
};

/** The same of several people, by their ids, as of a day of that week. */
export async function weeksOf(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  { week, day }: { week: RecurringPeriod; day: LocalDate },
): Promise<ReadonlyMap<string, Week>> {
  const calendars = await goalCalendars(db, workspaceId, people, day);
  const asked = people.map(({ id: personId, workWeek }) => ({
    personId,
    day,
    calendar: calendars.get(personId) ?? workWeek,
  }));
  const lines = await goalLinesOfPeople(db, workspaceId, asked);
  const said = await checkInsOf(
    db,
    workspaceId,
    lines.flat().map(({ goal }) => goal.id),
    week.start,
  );
  const factsOf = await factsBehind(db, workspaceId, people, lines.flat(), week);
  return new Map(
    people.map(({ id }, nth) => [
      id,
      {
        goals: inOrderOfNeed(lines[nth] ?? []).map((line) => ({
          line,
          isAsked: isAskedAbout(line),
          said: said.get(line.goal.id) ?? null,
        })),
        numbers: byHandOf(lines[nth] ?? [], week).map((kpi) => ({ kpi, facts: factsOf(id, kpi) })),
      },
    ]),
  );
}

/** What of it nobody has said or entered yet; as much as one question holds. */
export function missingIn({ goals, numbers }: Week): Thing[] {
  const unsaid = goals.filter(({ isAsked, said }) => isAsked && said === null);
  const unentered = numbers.filter(({ facts }) => facts.length === 0);
  const things: Thing[] = [
    ...unentered.map(({ kpi }) => ({ kind: 'kpi' as const, key: kpi.key })),
    ...unsaid.map(({ line }) => ({ kind: 'goal' as const, id: line.goal.id })),
  ];
  return things.slice(0, MOST_THINGS);
}

function byHandOf(lines: readonly GoalLine[], week: RecurringPeriod): (BookKpi & { key: OwnKey })[] {
  // Steps have a key of their own and no numbers.
  const counted = lines.filter(({ goal }) => goal.type !== 'milestone');
  const kpis = counted.flatMap(({ kpi }) =>
    isOwnKey(kpi.key) && isEnteredByHand(kpi) && daysAskedFor(kpi, week) ? [{ ...kpi, key: kpi.key }] : [],
  );
  return [...new Map(kpis.map((kpi) => [kpi.key, kpi])).values()];
}

async function factsBehind(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  lines: readonly GoalLine[],
  week: RecurringPeriod,
) {
  const kpis = byHandOf(lines, week);
  const ranges = kpis.flatMap((kpi) => daysAskedFor(kpi, week) ?? []);
  const from = ranges.map((range) => range.from).sort()[0] ?? week.start;
  const facts = await ownFacts(db, workspaceId, {
    keys: kpis.map(({ key }) => key),
    owners: { personIds: people.map(({ id }) => id), teamIds: [] },
    from,
    until: week.end,
  });
  const known = Map.groupBy(facts, ({ subject, kpi }) => `${subject.id} ${kpi}`);
  return (personId: string, kpi: BookKpi): Fact<OwnKey>[] => {
    const range = daysAskedFor(kpi, week);
    const own = known.get(`${personId} ${kpi.key}`) ?? [];
    return range ? own.filter(({ date }) => date >= range.from && date < range.until) : [];
  };
}
