import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { workingDayAway } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  allActivePeople,
  allTeams,
  companyYear,
  membersOf,
  type Person,
  peopleByIds,
  personById,
  reportsOf,
  requirePermission,
  type Team,
  workCalendarsOf,
} from '../../people/index.ts';
import { reviewPermissions } from '../permissions.ts';
import { type ReviewPeriod, reviewPeriods, suggestedPeriod } from '../rules/periods.ts';
import {
  dueProblem,
  type LeftOut,
  leftOutBecause,
  MANAGER_WORKING_DAYS,
  SELF_WORKING_DAYS,
} from '../rules/whom.ts';
import { reviewedIn } from '../store/reviews.ts';

/** The fields of the form under which refusals stand. */
export const CYCLE_FIELDS = {
  name: 'name',
  period: 'period',
  whom: 'whom',
  selfDue: 'self_due',
  managerDue: 'manager_due',
  peers: 'peers',
  overall: 'overall',
} as const;

/** Of whom a cycle can be: everybody and teams (for admins), or those who report to whoever starts it. */
export const EVERYBODY = 'everybody';
export const MY_REPORTS = 'my_reports';

/** What the form starts with. */
export type CycleStart = {
  id: string;
  periods: readonly ReviewPeriod[];
  suggested: ReviewPeriod | undefined;
  /** Null for who may start one for their own reports alone. */
  teams: readonly Team[] | null;
  hasReports: boolean;
  selfDue: LocalDate;
  managerDue: LocalDate;
};

/** The form for a cycle. Throws a UserError for who is no admin and leads nobody. */
export async function startDraft(context: Context, caller: Caller): Promise<CycleStart> {
  const { db, newId } = context;
  const { workspaceId } = caller;
  const { today, hasReports } = await requireStarter(context, caller);
  const person = await personById(db, workspaceId, caller.personId, today);
  if (!person) throw new Error('The caller is nobody');
  const range = { from: today, until: addDays(today, 120) };
  const calendar =
    (await workCalendarsOf(db, workspaceId, [person], range)).get(person.id) ?? person.workWeek;
  const periods = reviewPeriods(await companyYear(db, workspaceId), today);
  return {
    id: newId(),
    periods,
    suggested: suggestedPeriod(periods, today),
    teams: caller.isAdmin ? await allTeams(db, workspaceId, today) : null,
    hasReports,
    selfDue: workingDayAway(today, SELF_WORKING_DAYS, calendar),
    managerDue: workingDayAway(today, MANAGER_WORKING_DAYS, calendar),
  };
}

/** A cycle as it was asked for. */
export type CycleDraft = {
  id: string;
  name: string;
  period: ReviewPeriod['key'];
  /** `EVERYBODY`, `MY_REPORTS` or teams' ids. */
  whom: readonly string[];
  selfDue: LocalDate;
  managerDue: LocalDate;
  peers: number;
  hasOverall: boolean;
};

/** Who would get a review and who not; nothing is stored. */
export type CyclePreview = {
  draft: CycleDraft;
  period: ReviewPeriod;
  reviews: readonly { person: Person; manager: Person }[];
  leftOut: readonly { person: Person; why: LeftOut }[];
};

/** Looks at whom a draft is about. Throws a UserError under the field that cannot be so. */
export async function previewCycle(
  context: Context,
  caller: Caller,
  draft: CycleDraft,
): Promise<CyclePreview> {
  const { db } = context;
  const { workspaceId } = caller;
  const { today } = await requireStarter(context, caller);
  const problem = dueProblem(draft, today);
  if (problem) {
    const field = problem === 'past' ? CYCLE_FIELDS.selfDue : CYCLE_FIELDS.managerDue;
    throw new UserError((t) => t.reviews.dueProblem[problem], field);
  }
  const periods = reviewPeriods(await companyYear(db, workspaceId), today);
  const period = periods.find(({ key }) => key === draft.period);
  if (!period) throw new UserError((t) => t.reviews.periodGone, CYCLE_FIELDS.period);
  const people = await peopleAsked(context, caller, draft.whom, today);
  const leaderIds = [...new Set(people.flatMap(({ managerId }) => managerId ?? []))];
  const leaders = new Map(
    (await peopleByIds(db, workspaceId, leaderIds, today))
      .filter((each) => each.isActive && each.slackUserId)
      .map((each) => [each.id, each]),
  );
  const calendars = await workCalendarsOf(db, workspaceId, people, {
    from: today,
    until: addDays(draft.selfDue, 1),
  });
  const held = await reviewedIn(db, workspaceId, period);
  const days = { start: period.start, end: period.end, selfDue: draft.selfDue };
  const judged = people.map((person) => {
    const manager = leaders.get(person.managerId ?? '') ?? null;
    const candidate = {
      hasAccount: person.slackUserId !== null,
      hasManager: manager !== null,
      startedOn: person.startedOn,
      hasOne: held.has(person.id),
      calendar: calendars.get(person.id) ?? person.workWeek,
    };
    return { person, manager, why: leftOutBecause(candidate, days, today) };
  });
  return {
    draft,
    period,
    reviews: judged.flatMap(({ person, manager, why }) => (manager && !why ? [{ person, manager }] : [])),
    leftOut: judged.flatMap(({ person, why }) => (why ? [{ person, why }] : [])),
  };
}

async function requireStarter(context: Context, caller: Caller) {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), caller.zone);
  const reports = await reportsOf(db, caller.workspaceId, caller.personId, today);
  const allowed = reviewPermissions['reviews.start'];
  // Who leads nobody is nobody's manager: only an admin may then.
  const personId = reports.length > 0 || caller.isAdmin ? caller.personId : '';
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.reviews.onlyStarters);
  return { today, hasReports: reports.length > 0 };
}

async function peopleAsked(
  { db }: Context,
  caller: Caller,
  whom: readonly string[],
  today: LocalDate,
): Promise<Person[]> {
  const { workspaceId, personId, isAdmin } = caller;
  const chosen = whom.length > 0 ? whom : [isAdmin ? EVERYBODY : MY_REPORTS];
  const found = new Map<string, Person>();
  const add = (people: readonly Person[]) => {
    for (const person of people) if (person.isActive) found.set(person.id, person);
  };
  if (chosen.includes(MY_REPORTS)) add(await reportsOf(db, workspaceId, personId, today));
  const wider = chosen.filter((each) => each !== MY_REPORTS);
  if (wider.length > 0 && !isAdmin) throw new UserError((t) => t.reviews.onlyOwnReports, CYCLE_FIELDS.whom);
  if (wider.includes(EVERYBODY)) add(await allActivePeople(db, workspaceId, today));
  const teamIds = wider.filter((each) => each !== EVERYBODY);
  for (const teamId of teamIds) {
    const members = await membersOf(db, workspaceId, teamId, today);
    // Who leads it belongs to the people of whoever leads them.
    add(members.filter((member) => member.teamId === teamId));
  }
  return [...found.values()];
}
