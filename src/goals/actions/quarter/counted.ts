import type { Reader } from '../../../database/open.ts';
import type { OwnCalendar } from '../../../kernel/calendar.ts';
import { type CompanyYear, periodAway, periodsBetween } from '../../../kernel/company-year.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { Period } from '../../../kernel/period.ts';
import {
  catalogue,
  type DatedTotal,
  firstCounted,
  type Total,
  totals,
  weeklyTotals,
} from '../../../kpis/index.ts';
import { type Person, workCalendarsOf } from '../../../people/index.ts';
import type { ReviewedQuarter } from '../../rules/quarter/which-quarter.ts';
import type { PastPeriod } from '../../rules/reach.ts';
import { daysOf } from '../past-periods.ts';

/** What people counted in a quarter, in the one before, and month by month through four quarters. */
export type CountedQuarters = {
  people: readonly Person[];
  before: Total[];
  after: Total[];
  /** Complete ones, in order; the sums are by their first days. */
  months: Period[];
  monthly: DatedTotal[];
  /** The work a person was here for in a time, since records of them begin; null where there are none yet. */
  workOf(person: Person, range: Pick<Period, 'start' | 'end'>): Omit<PastPeriod, 'amount'> | null;
};

/** As many quarters back months are looked at, the reviewed one among them. */
const QUARTERS_OF_MONTHS = 4;

/** Reads it in as many queries whatever the number of people. */
export async function countedQuarters(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  { quarter, until, before }: ReviewedQuarter,
  year: CompanyYear,
): Promise<CountedQuarters> {
  const subjectIds = people.map(({ id }) => id);
  const furthest = periodAway(year, quarter, 1 - QUARTERS_OF_MONTHS);
  const range = { from: furthest.start < before.start ? furthest.start : before.start, until };
  const calendars = await workCalendarsOf(db, workspaceId, people, range);
  const since = await recordsBegin(db, workspaceId, subjectIds);
  const months = periodsBetween(year, 'month', { from: furthest.start, until }).filter(
    ({ start, end }) => start >= furthest.start && end <= until,
  );
  const [first, last] = [months[0], months.at(-1)];
  const starts = months.map(({ start }) => start);
  const inMonths = first && last && { subjectIds, from: first.start, until: last.end, starts };
  return {
    people,
    before: await totals(db, workspaceId, { subjectIds, from: before.start, until: before.end }),
    after: await totals(db, workspaceId, { subjectIds, from: quarter.start, until }),
    months,
    monthly: inMonths ? await weeklyTotals(db, workspaceId, inMonths) : [],
    workOf(person, { start, end }) {
      const begin = since.get(person.id);
      const from = begin !== undefined && begin > start ? begin : start;
      if (begin === undefined || from >= end) return null;
      const calendar: OwnCalendar | undefined = calendars.get(person.id);
      return daysOf({ start: from, end }, calendar ?? person.workWeek, person.workWeek);
    },
  };
}

/** The first day on which anything was counted of a person, whatever it was. */
async function recordsBegin(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, LocalDate>> {
  const since = new Map<string, LocalDate>();
  for (const { key } of catalogue) {
    for (const [personId, first] of await firstCounted(db, workspaceId, personIds, key)) {
      const known = since.get(personId);
      if (known === undefined || first < known) since.set(personId, first);
    }
  }
  return since;
}
