import type { Reader } from '../../../database/open.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import {
  foldAlias,
  type MembershipSpan,
  membershipsBetween,
  membersOf,
  type Person,
  salesRolesOn,
  type Team,
} from '../../../people/index.ts';
import type { CardScope } from '../../rules/score/role-card.ts';
import type { Subjects } from '../period-goals.ts';

/** Whose numbers are scored; of a team `among`: only these of its people, who sell as the same. */
export type Asked = { person: Person } | { team: Team; among?: RoleMembers };

/** Those of a team who sell as the same; `roleKey` '' : of whom it is not known. */
export type RoleMembers = { roleKey: string; people: readonly Person[] };

/** Whose goals and whose days count, as of the last day that is counted. */
export type Whose = {
  /** Their id, or the team's: what is theirs though no person of it has it. */
  id: string;
  subjects: Subjects;
  /** Which of the cards somebody chose is theirs. */
  scope: CardScope;
  /** Days that count: a person's own all, of a team each one's in it, and its own. */
  spans: readonly MembershipSpan[];
  /** Of a person the others in their team, whose records tell what is counted there at all; of a team nobody. */
  beside: readonly string[];
  /** Who belonged to the team, by id. */
  names: ReadonlyMap<string, string>;
};

/**
 * Who is behind a score of some days. A person's are all their own, whichever team they were in. A team's are those of its
 * people while they were in it, with its own figures; its goals are those of the people that it has on the last day.
 */
export async function whoseNumbers(
  db: Reader,
  workspaceId: string,
  asked: Asked,
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<Whose> {
  const day = addDays(until, -1);
  if ('person' in asked) {
    const { person } = asked;
    const roles = await salesRolesOn(db, workspaceId, [person.id], day);
    const mates = person.teamId
      ? await membershipsBetween(db, workspaceId, person.teamId, addDays(until, -1), until)
      : [];
    return {
      id: person.id,
      subjects: { people: [person] },
      scope: { teamId: person.teamId, roleKey: foldAlias(roles.get(person.id) ?? '') },
      spans: [{ personId: person.id, from, until }],
      beside: mates.map(({ personId }) => personId),
      names: new Map([[person.id, person.name]]),
    };
  }
  const { team, among } = asked;
  const spans = await membershipsBetween(db, workspaceId, team.id, from, until);
  if (among) {
    const names = new Map(among.people.map(({ id, name }) => [id, name]));
    return {
      id: team.id,
      subjects: { people: among.people },
      scope: { teamId: team.id, roleKey: among.roleKey },
      spans: spans.filter(({ personId }) => names.has(personId)),
      beside: [],
      names,
    };
  }
  const members = await membersOf(db, workspaceId, team.id, day);
  const own = members.filter(({ teamId }) => teamId === team.id);
  // Whoever leads may have no goals of their own; whoever only sells should.
  const sellers = own.filter(({ isTeamManager }) => !isTeamManager);
  const leads = own.filter(({ isTeamManager }) => isTeamManager);
  const byRole = await inRoles(db, workspaceId, sellers, day);
  return {
    id: team.id,
    subjects: { team, people: sellers, leads },
    // What all who sell in the team sell as; '' where they differ, or where it is not known of somebody.
    scope: { teamId: team.id, roleKey: byRole.length === 1 ? (byRole[0]?.roleKey ?? '') : '' },
    spans: [{ personId: team.id, from, until }, ...spans],
    beside: [],
    names: new Map(members.map(({ id, name }) => [id, name])),
  };
}

/** People by what they sell as on a day, in the order of their first. */
export async function inRoles(
  db: Reader,
  workspaceId: string,
  people: readonly Person[],
  day: LocalDate,
): Promise<RoleMembers[]> {
  const ids = people.map(({ id }) => id);
  const roles = await salesRolesOn(db, workspaceId, ids, day);
  return [...Map.groupBy(people, ({ id }) => foldAlias(roles.get(id) ?? ''))].map(([roleKey, theirs]) => ({
    roleKey,
    people: theirs,
  }));
}
