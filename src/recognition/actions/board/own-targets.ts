import type { Reader } from '../../../database/open.ts';
import {
  countingTarget,
  type Goal,
  goalCalendars,
  goalPeriod,
  goalsOnDays,
  seasonOfGoals,
} from '../../../goals/index.ts';
import type { OwnCalendar, WorkCalendar } from '../../../kernel/calendar.ts';
import { daysHeld } from '../../../kernel/capacity.ts';
import { type CompanyYear, periodsBetween } from '../../../kernel/company-year.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { Period, PeriodKind, RecurringKind } from '../../../kernel/period.ts';
import type { FactKey } from '../../../kpis/index.ts';
import { companyYear, type Person } from '../../../people/index.ts';
import { partOfTargets, type Stretch } from '../../rules/board/part-of-target.ts';

/** What of somebody's own goal counts for some days: in thousandths of its unit. */
export type OwnTarget = { parts: number; currency: string | null };

export type OwnTargets = {
  /** Null for whoever has no goal for all of the days they are here, or one of nothing (domain.md §0.6). */
  of(personId: string, kpi: FactKey): OwnTarget | null;
  calendars: ReadonlyMap<string, OwnCalendar>;
};

const KINDS: readonly RecurringKind[] = ['week', 'month', 'quarter', 'year'];
/** Shares in percent of percent and days in halves: whole in these. */
const EXACT = 20_000;

/**
 * What counts of people's own goals for some days (domain.md §3.4, §6), with ramp, leave and days off: of a goal for as long
 * as the days (`kind`) if there is one, else of weeks, months, quarters or a year as much as lies in them.
 */
export async function ownTargets(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  asked: { kpis: readonly FactKey[]; start: LocalDate; end: LocalDate; kind: RecurringKind | null },
): Promise<OwnTargets> {
  const { kpis, start, end, kind } = asked;
  const year = await companyYear(db, workspaceId);
  const days = boundariesIn(year, start, end);
  const calendars = await goalCalendars(db, workspaceId, people, start);
  const goals = await goalsOnDays(db, workspaceId, { personIds: people.map(({ id }) => id) }, days);
  const seasonOf = await seasonOfGoals(db, workspaceId, year);
  const byDay = new Map(days.map((day, index) => [day, byName(goals[index] ?? [], kpis)]));
  const kinds = [...new Set([...(kind ? [kind] : []), ...KINDS])];

  const targetFor = (person: Person, kpi: FactKey, periodKind: RecurringKind): OwnTarget | null => {
    const calendar: WorkCalendar = calendars.get(person.id) ?? person.workWeek;
    const held = (from: LocalDate, until: LocalDate) => Math.round(daysHeld(from, until, calendar) * EXACT);
    const stretches: Stretch[] = [];
    const currencies = new Set<string | null>();
    for (let day = start; day < end; ) {
      const goal = byDay.get(day)?.get(nameOf(person.id, kpi, periodKind));
      if (!goal) {
        const next = days.find((each) => each > day) ?? end;
        if (held(day, next) > 0) return null;
        day = next;
        continue;
      }
      const period: Period = goalPeriod(year, goal, day);
      const until = period.end < end ? period.end : end;
      const { target } = countingTarget(goal, period, calendar, seasonOf(goal, period));
      stretches.push({ target, held: held(day, until), of: held(period.start, period.end) });
      currencies.add(goal.currency);
      day = until;
    }
    const [currency = null, other] = currencies;
    const parts = partOfTargets(stretches);
    return other !== undefined || parts <= 0 ? null : { parts, currency };
  };

  const found = new Map<string, OwnTarget | null>();
  for (const person of people) {
    for (const kpi of kpis) {
      const targets = kinds.map((each) => targetFor(person, kpi, each));
      found.set(`${person.id} ${kpi}`, targets.find((target) => target !== null) ?? null);
    }
  }
  return { calendars, of: (personId, kpi) => found.get(`${personId} ${kpi}`) ?? null };
}

/** The first of some days, and those on which a period begins: between two of them no goal begins or ends. */
function boundariesIn(year: CompanyYear, from: LocalDate, until: LocalDate): LocalDate[] {
  const starts = KINDS.flatMap((kind) =>
    periodsBetween(year, kind, { from, until }).map(({ start }) => start),
  );
  return [...new Set([from, ...starts.filter((start) => start > from)])].sort();
}

/** People's goals that add up, by whose, which KPI's and for how long. */
function byName(goals: readonly Goal[], kpis: readonly FactKey[]): ReadonlyMap<string, Goal> {
  return new Map(
    goals.flatMap((goal) =>
      goal.type === 'cumulative' && kpis.includes(goal.kpi) && 'personId' in goal.subject
        ? [[nameOf(goal.subject.personId, goal.kpi, goal.periodKind), goal]]
        : [],
    ),
  );
}

const nameOf = (personId: string, kpi: FactKey, kind: PeriodKind) => `${personId} ${kpi} ${kind}`;
