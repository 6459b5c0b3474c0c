import type { Context } from '../../../context.ts';
import { inChunks } from '../../../database/chunks.ts';
import type { WorkCalendar } from '../../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { type Period, rangeOf } from '../../../kernel/period.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { SeasonBucket } from '../../../kpis/index.ts';
import {
  allTeams,
  companyYear,
  type Person,
  peopleByIds,
  type Team,
  type Workspace,
} from '../../../people/index.ts';
import { isGraceOver, outcomeOfTarget, periodsToClose, rangesSince } from '../../rules/closing.ts';
import { type Goal, type GoalSubject, goalsOnDays } from '../../store/goals.ts';
import { closedKey, closedPeriods, type Result } from '../../store/results.ts';
import { startsOfRanges, subjectsWithGoals } from '../../store/to-close.ts';
import { goalCalendar, teamGoalCalendar } from '../goal-calendar.ts';
import { countingTarget } from '../goal-line.ts';
import { seasonOfGoals } from '../goal-season.ts';
import { keepResults } from './keep-results.ts';
import { type ReadPeriod, readPeriod, shownActual } from './period-actual.ts';

/** People at a time: what is read together, and written in one transaction. */
const TOGETHER = 200;

/** A person or team with goals: their day, and when they work around another. */
type Holder = {
  id: string;
  today: LocalDate;
  /** The first day they no longer worked here. */
  endedOn: LocalDate | null;
  calendarAround(date: LocalDate): Promise<WorkCalendar>;
};

/**
 * Closes what is over of everybody's goals and not closed yet: what was agreed on, what counted of it, and what came in,
 * as it stands now. Twice is as good as once. `firstNight`: when goals were first closed here; of what ended before
 * that, only the last period is.
 */
export async function closePeriods(
  context: Context,
  workspace: Workspace,
  now: Date,
  firstNight: LocalDate,
): Promise<void> {
  const { db } = context;
  const { id: workspaceId, zone } = workspace;
  // Somewhere it is tomorrow already; each period is held against its own people's day below.
  const latest = addDays(localDateOf(now, zone), 1);
  const year = await companyYear(db, workspaceId);
  const periods = periodsToClose(year, latest, firstNight);
  const seasonOf = await seasonOfGoals(db, workspaceId, year);
  const ranges = await startsOfRanges(db, workspaceId, {
    after: rangesSince(latest, firstNight),
    until: latest,
  });
  const days = [...new Set([...periods.map(({ start }) => start), ...ranges])];
  const { personIds, teamIds } = await subjectsWithGoals(db, workspaceId);
  const people = await peopleByIds(db, workspaceId, personIds, latest);
  const teams = (await allTeams(db, workspaceId, latest)).filter(({ id }) => teamIds.includes(id));
  const read = readPeriod(db, workspaceId);
  for (const some of inChunks(people, TOGETHER)) {
    await close({ personIds: some.map(({ id }) => id) }, some.map(personHolding));
  }
  for (const some of inChunks(teams, TOGETHER)) {
    await close({ teamIds: some.map(({ id }) => id) }, some.map(teamHolding));
  }

  async function close(subjects: Parameters<typeof goalsOnDays>[2], holders: readonly Holder[]) {
    const byId = new Map(holders.map((holder) => [holder.id, holder]));
    const ended: { goal: Goal; period: Period; holder: Holder }[] = [];
    const goals = await goalsOnDays(db, workspaceId, subjects, days);
    for (const [index, start] of days.entries()) {
      for (const goal of goals[index] ?? []) {
        const holder = byId.get(idOf(goal.subject));
        const period = endedPeriod(goal, start);
        if (holder && period && isTheirs(period, holder)) ended.push({ goal, period, holder });
      }
    }
    const goalIds = [...new Set(ended.map(({ goal }) => goal.id))];
    const closed = await closedPeriods(db, workspaceId, { goalIds, starts: days });
    const results: Result[] = [];
    for (const { goal, period, holder } of ended) {
      if (closed.has(closedKey(goal.id, period.start))) continue;
      const calendar = await holder.calendarAround(period.end);
      if (!isGraceOver(period, holder.today, calendar)) continue;
      results.push(await resultOf(read, { goal, period, calendar, season: seasonOf(goal, period), now }));
    }
    await keepResults(context, workspaceId, results, 'goal.closed');
  }

  function endedPeriod(goal: Goal, start: LocalDate): Period | undefined {
    if (goal.periodKind !== 'range') {
      return periods.find((period) => period.kind === goal.periodKind && period.start === start);
    }
    return goal.validFrom === start && goal.validTo ? rangeOf(start, goal.validTo) : undefined;
  }

  function personHolding(person: Person): Holder {
    const today = localDateOf(now, person.zone);
    const { id, endedOn } = person;
    return { id, today, endedOn, calendarAround: (date) => goalCalendar(db, person, date) };
  }

  function teamHolding(team: Team): Holder {
    const today = localDateOf(now, team.zone);
    const { id } = team;
    return { id, today, endedOn: null, calendarAround: (date) => teamGoalCalendar(db, team, date) };
  }
}

/** It is over where they are, and they were still here when it began. */
function isTheirs({ start, end }: Period, { today, endedOn }: Holder): boolean {
  return end <= today && (endedOn === null || endedOn > start);
}

async function resultOf(
  read: ReadPeriod,
  {
    goal,
    period,
    calendar,
    season,
    now,
  }: {
    goal: Goal;
    period: Period;
    calendar: WorkCalendar;
    season: readonly SeasonBucket[] | null;
    now: Date;
  },
): Promise<Result> {
  const { target, why } = countingTarget(goal, period, calendar, season);
  const { id: goalId, subject, kpi, title, type, start, upper, version, currency } = goal;
  const aim = { type, target, start, upper };
  const reading = await read({ goalId, subject, kpi, title, type, currency, period });
  return {
    goalId,
    subject,
    kpi,
    title,
    period,
    round: 1,
    version,
    agreed: goal.target,
    ...aim,
    share: why,
    ...shownActual(aim, reading),
    currency,
    outcome: outcomeOfTarget(aim, reading),
    recordedAt: now,
  };
}

const idOf = (subject: GoalSubject) => ('personId' in subject ? subject.personId : subject.teamId);
