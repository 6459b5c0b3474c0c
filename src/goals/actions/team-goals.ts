import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { periodAway } from '../../kernel/company-year.ts';
import type { Period } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { BookKpi } from '../../kpis/index.ts';
import {
  companyYear,
  foldAlias,
  membersOf,
  type Person,
  salesRolesOn,
  type Team,
  workspaceById,
} from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { firstPeriod } from '../rules/first-period.ts';
import { type TargetType, typeFor } from '../rules/targets/types.ts';
import type { Usual } from '../rules/usual.ts';
import { choosableKpi } from './choosable-kpis.ts';
import { peopleAndTeamsLed } from './led.ts';
import { lookBackFrom, usualOfPeople } from './past-periods.ts';
import { amountsOfPeople } from './period-amounts.ts';
import { type GoalSet, storeGoal, type TimedRequest } from './store-goal.ts';

/** Each person with what the last complete period brought, as in `Target`, and what is usual for them. */
export type TeamPreview = {
  kpi: BookKpi;
  type: TargetType;
  /** The first period that the goal counts for. */
  first: Period;
  /** The last complete one. */
  period: Period;
  currency: string | null;
  /** `last`: null where too little was recorded of a level. */
  people: { person: Person; last: number | null; usual: Usual }[];
};

/** Everyone the caller leads, as a group beside the teams. */
export const EVERYONE = 'everyone';

/** A form has room for so many. */
export const MOST_PEOPLE = 80;

/** People whom a caller may suggest goals to at once: those of a team, and those who sell as the same. */
export type GroupsLed = { teams: Team[]; roles: string[] };

/** The groups the caller leads people of. Throws a UserError for somebody who leads nobody. */
export async function groupsLed(context: Context, caller: Caller): Promise<GroupsLed> {
  const { people, teams } = await peopleAndTeamsLed(context, caller);
  if (people.length === 0) throw new UserError((t) => t.contract.teamNobody);
  const roles = await rolesOf(context, caller, people);
  // However a role is spelled, it is one.
  const distinct = new Map([...roles.values()].map((name) => [foldAlias(name), name]));
  return { teams, roles: [...distinct.values()].sort((a, b) => a.localeCompare(b, caller.locale)) };
}

/** A group of everyone who sells as something, however that is spelled. */
export const roleGroup = (name: string) => `role:${foldAlias(name)}`;

function rolesOf({ db, clock }: Context, { workspaceId, personId, zone }: Caller, people: readonly Person[]) {
  const others = people.filter(({ id }) => id !== personId).map(({ id }) => id);
  return salesRolesOn(db, workspaceId, others, localDateOf(clock.now(), zone));
}

/** The people of a group (a team's id, a `roleGroup`, or `EVERYONE`) whom the caller leads, with their last complete period. */
export async function previewTeam(
  context: Context,
  caller: Caller,
  group: string,
  request: TimedRequest,
): Promise<TeamPreview> {
  const { db } = context;
  const { workspaceId } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const people = await peopleOfGroup(context, caller, group);
  if (people.length === 0) throw new UserError((t) => t.contract.teamNobody, 'group');
  if (people.length > MOST_PEOPLE) {
    throw new UserError((t) => t.contract.teamTooLarge({ most: MOST_PEOPLE }), 'group');
  }
  const kpi = await choosableKpi(context, caller, request.kpi);
  const type = typeFor(kpi);
  const year = await companyYear(db, workspaceId);
  const first = firstPeriod(year, request, today);
  const current = lookBackFrom(year, first, today);
  const period = periodAway(year, current, -1);
  const currency = kpi.unit === 'money' ? (await workspaceById(db, workspaceId)).currency : null;
  const ids = people.map(({ id }) => id);
  const range = { from: period.start, until: period.end };
  const amountOf = await amountsOfPeople(db, workspaceId, ids, { kpi, type, currency }, range);
  const usual = await usualOfPeople(db, workspaceId, people, { kpi, type, currency, year, current, today });
  return {
    kpi,
    type,
    first,
    period,
    currency,
    people: people.map((person) => ({
      person,
      last: amountOf(person.id, period),
      usual: usual(person),
    })),
  };
}

/** The people of a group whom the caller leads, themselves left out; none of a group that is not theirs. */
export async function peopleOfGroup(context: Context, caller: Caller, group: string): Promise<Person[]> {
  const { people } = await peopleAndTeamsLed(context, caller);
  const others = people.filter(({ id }) => id !== caller.personId);
  if (group === EVERYONE) return others;
  if (group.startsWith(roleGroup(''))) {
    const roles = await rolesOf(context, caller, people);
    return others.filter(({ id }) => roles.has(id) && roleGroup(roles.get(id) ?? '') === group);
  }
  const today = localDateOf(context.clock.now(), caller.zone);
  const members = await membersOf(context.db, caller.workspaceId, group, today);
  const inTeam = new Set(members.filter(({ teamId }) => teamId === group).map(({ id }) => id));
  return others.filter(({ id }) => inTeam.has(id));
}

/** What was suggested to whom. */
export type TeamGoals = { name: string; set: GoalSet }[];

/**
 * Suggests a number to each of several people, all or none. Throws a UserError when one of them is not led by the caller.
 */
export async function proposeToTeam(
  context: Context,
  caller: Caller,
  request: TimedRequest & { reason: string },
  numbers: readonly { personId: string; target: number }[],
): Promise<TeamGoals> {
  const { workspaceId, personId: actorId, source } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const { people } = await peopleAndTeamsLed(context, caller);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  names.delete(actorId);
  if (numbers.some(({ personId }) => !names.has(personId))) {
    throw new UserError((t) => t.goals.formNotYours);
  }
  const workspace = await workspaceById(context.db, workspaceId);
  const setting = { workspace, actor: { actorId, source }, authorId: actorId, today };
  const dated = {
    ...request,
    period: firstPeriod(await companyYear(context.db, workspaceId), request, today),
  };
  return perform(context, caller, async (trx) => {
    const stored: TeamGoals = [];
    for (const { personId, target } of numbers) {
      const set = await storeGoal(trx, context, setting, { ...dated, subject: { personId }, target });
      stored.push({ name: names.get(personId) ?? '', set });
    }
    return stored;
  });
}
