import type { Reader } from '../../database/open.ts';
import { type Goal, goalCalendars, goalsByIdOnDays, isCounted } from '../../goals/index.ts';
import type { WorkCalendar } from '../../kernel/calendar.ts';
import type { CompanyYear } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { allTeams, byName, peopleByIds } from '../../people/index.ts';
import type { ObjectiveKpi } from '../rules/about.ts';
import { type Assigned, broughtTo, daysToLookAt } from '../rules/assignment.ts';
import { goalKey, MOST_LEVELS, type ParentKey, parentsOn } from '../rules/links.ts';
import { linksUnder, type NotedLink } from '../store/links.ts';

/** A goal that is part of something, brought to the period of what stands on top. */
export type Part = Assigned & {
  goal: Goal;
  name: string;
  /** How another KPI contributes. */
  note: string;
  parts: Part[];
};

/** What something may be part of. */
type Whole = { key: ParentKey; kpi: ObjectiveKpi; currency: string | null };

/**
 * What is part of each of some numbers in a period, level by level down to people, as the links and goals of that period's
 * days say; by the number's key, teams first.
 */
export async function partsOf(
  db: Reader,
  workspaceId: string,
  wholes: readonly Whole[],
  { period, year }: { period: Period; year: CompanyYear },
): Promise<ReadonlyMap<ParentKey, Part[]>> {
  const found = new Map<ParentKey, Part[]>();
  const seen = new Set(wholes.map(({ key }) => key));
  let level = wholes;
  for (let depth = 1; depth < MOST_LEVELS && level.length > 0; depth++) {
    const below = await levelUnder(db, workspaceId, level, { period, year });
    for (const [key, parts] of below) found.set(key, parts);
    const goals = [...below.values()].flat().flatMap(({ isTeam, goal }) => (isTeam ? goal : []));
    level = goals
      .filter(isCounted)
      .map(({ id, kpi, currency }) => ({ key: goalKey(id), kpi, currency }))
      .filter(({ key }) => !seen.has(key));
    for (const { key } of level) seen.add(key);
  }
  for (const part of [...found.values()].flat()) part.parts = found.get(goalKey(part.goal.id)) ?? [];
  return new Map(wholes.map(({ key }) => [key, found.get(key) ?? []]));
}

async function levelUnder(
  db: Reader,
  workspaceId: string,
  wholes: readonly Whole[],
  { period, year }: { period: Period; year: CompanyYear },
): Promise<Map<ParentKey, Part[]>> {
  const links = await linksUnder(
    db,
    workspaceId,
    wholes.map(({ key }) => key),
  );
  const goals = await goalsInPeriod(db, workspaceId, links, { period, year });
  const subjectOf = await subjectsOf(db, workspaceId, [...goals.last.values()], period.start);
  const byKey = new Map(wholes.map((whole) => [whole.key, whole]));
  const found = new Map<ParentKey, Part[]>(wholes.map(({ key }) => [key, []]));
  for (const [goalId, own] of Map.groupBy(links, (link) => link.goalId)) {
    const goal = goals.last.get(goalId);
    if (!goal) continue;
    for (const key of new Set(own.map(({ parent }) => parent))) {
      const whole = key === null ? undefined : byKey.get(key);
      const part = whole && partOf(whole, goal, own);
      if (part) found.get(whole.key)?.push(part);
    }
  }
  for (const parts of found.values()) parts.sort(byTeamThenName);
  return found;

  function partOf(whole: Whole, goal: Goal, own: readonly NotedLink[]): Part | null {
    const linked = own.findLast(({ parent }) => parent === whole.key);
    const linkedFrom = linked?.from ?? period.start;
    const versions = goals.daysOf(goal.periodKind, linkedFrom).map((day) => {
      const isPart = parentsOn(own, day).get(goalKey(goal.id)) === whole.key;
      return { day, version: isPart ? goals.on(goal.id, day) : null };
    });
    const { name, calendar } = subjectOf(goal);
    const brought = broughtTo(period, versions, { year, calendar });
    if (!brought) return null;
    return {
      goal,
      name,
      isTeam: 'teamId' in goal.subject,
      isAdded: isCounted(goal) && goal.kpi === whole.kpi && goal.currency === whole.currency,
      brought,
      note: linked?.note ?? '',
      parts: [],
    };
  }
}

const byTeamThenName = (a: Part, b: Part) =>
  Number(b.isTeam) - Number(a.isTeam) ||
  byName({ name: a.name, id: a.goal.id }, { name: b.name, id: b.goal.id });

/** The linked goals as they hold in the periods of a longer one. */
async function goalsInPeriod(
  db: Reader,
  workspaceId: string,
  links: readonly NotedLink[],
  { period, year }: { period: Period; year: CompanyYear },
) {
  const kinds = ['week', 'month', 'quarter', 'year'] as const;
  const ofKind = new Map<string, LocalDate[]>(
    kinds.map((kind) => [kind, daysToLookAt(period, { kind, linkedFrom: period.start }, year)]),
  );
  const days = [...new Set([...[...ofKind.values()].flat(), ...links.map(({ from }) => from)])].sort();
  const ids = [...new Set(links.map(({ goalId }) => goalId))];
  const goals = await goalsByIdOnDays(db, workspaceId, ids, days);
  const byDay = new Map(
    days.map((day, index) => [day, new Map((goals[index] ?? []).map((goal) => [goal.id, goal]))]),
  );
  return {
    daysOf: (kind: Goal['periodKind'], linkedFrom: LocalDate) =>
      ofKind.get(kind) ?? daysToLookAt(period, { kind, linkedFrom }, year),
    /** Each as it was last. */
    last: new Map(goals.flat().map((goal) => [goal.id, goal])),
    on: (goalId: string, day: LocalDate): Goal | null => byDay.get(day)?.get(goalId) ?? null,
  };
}

/** What each goal's person or team is called, and when they work; a team's number counts as it is. */
async function subjectsOf(db: Reader, workspaceId: string, goals: readonly Goal[], date: LocalDate) {
  const personIds = goals.flatMap(({ subject }) => ('personId' in subject ? subject.personId : []));
  const people = await peopleByIds(db, workspaceId, [...new Set(personIds)], date);
  const calendars = await goalCalendars(db, workspaceId, people, date);
  const teams = personIds.length < goals.length ? await allTeams(db, workspaceId, date) : [];
  const names = new Map([...people, ...teams].map(({ id, name }) => [id, name]));
  return ({ subject }: Goal): { name: string; calendar: WorkCalendar | null } =>
    'personId' in subject
      ? { name: names.get(subject.personId) ?? '', calendar: calendars.get(subject.personId) ?? null }
      : { name: names.get(subject.teamId) ?? '', calendar: null };
}
