import { foldAlias } from './alias.ts';
import type { PastedLine, PastedName } from './paste.ts';

/** Somebody the text names: a person we know, or one who is to be added without a Slack account. */
export type Who = KnownPerson | NewPerson;

/** `team`: the name of the one they are in now. */
export type KnownPerson = {
  kind: 'known';
  id: string;
  name: string;
  isGuest: boolean;
  typed: string;
  team: string | null;
};

export type NewPerson = { kind: 'new'; name: string; email: string | null; similar: string[] };

/** Why a name is left out. `near`: whom it could mean. */
export type NameProblem =
  | { why: 'unknown' | 'left' | 'guest'; name: string }
  | { why: 'several'; name: string; near: string[] }
  | { why: 'twice' | 'otherManager'; name: string; on: number }
  | { why: 'sameAddress'; name: string; other: string };

/** Somebody's place: in this team, and with this manager (null: theirs stays as it is). */
export type Place = { who: Who; team: string; manager: Who | null };

/** Where everybody goes, and which names are left out on which line. */
export type Placement = { places: Place[]; newPeople: NewPerson[]; problems: PlacementProblem[] };

export type PlacementProblem = { line: number } & NameProblem;

/**
 * Puts everyone whom the lines name into one team and under one manager; what contradicts an earlier line is left out
 * and told. `find` says whom a name means.
 */
export async function placePeople(
  lines: readonly PastedLine[],
  find: (name: PastedName) => Promise<Who | NameProblem>,
): Promise<Placement> {
  const places: Place[] = [];
  const news: NewPerson[] = [];
  const problems: PlacementProblem[] = [];
  const standing = new Map<unknown, { place: Place; line: number; managerLine: number }>();

  async function whoIs(name: PastedName, line: number): Promise<Who | null> {
    const found = await find(name);
    const who = 'kind' in found && found.kind === 'new' ? newPersonOf(news, found) : found;
    if ('kind' in who) return who;
    problems.push({ line, ...who });
    return null;
  }

  async function managerOf({ line, manager }: PastedLine): Promise<Who | null> {
    const found = manager && (await whoIs(manager, line));
    if (found?.kind !== 'known' || !found.isGuest) return found;
    problems.push({ line, why: 'guest', name: found.name });
    return null;
  }

  function put(who: Who, manager: Who | null, { line, team }: PastedLine) {
    const before = standing.get(keyOf(who));
    if (!before) {
      const place = { who, team, manager };
      standing.set(keyOf(who), { place, line, managerLine: line });
      places.push(place);
    } else if (foldAlias(before.place.team) !== foldAlias(team)) {
      problems.push({ line, why: 'twice', name: who.name, on: before.line });
    } else if (manager && before.place.manager && keyOf(manager) !== keyOf(before.place.manager)) {
      problems.push({ line, why: 'otherManager', name: who.name, on: before.managerLine });
    } else if (manager && !before.place.manager) {
      before.place.manager = manager;
      before.managerLine = line;
    }
  }

  for (const pasted of lines) {
    const manager = await managerOf(pasted);
    for (const member of pasted.members) {
      const who = await whoIs(member, pasted.line);
      // Their own manager they are not, whatever the text says.
      if (who) put(who, manager && keyOf(manager) === keyOf(who) ? null : manager, pasted);
    }
  }
  const named = new Set<unknown>(places.flatMap(({ who, manager }) => [who, manager]));
  return { places, newPeople: news.filter((each) => named.has(each)), problems };
}

/** What tells people of a text apart. */
const keyOf = (who: Who): unknown => (who.kind === 'known' ? who.id : who);

/**
 * A new person may be named by name on one line, and with their address on another. Two names with one address are left to
 * whoever wrote them: an address belongs to one person.
 */
function newPersonOf(news: NewPerson[], found: NewPerson): NewPerson | NameProblem {
  const sameName = (each: NewPerson) => foldAlias(each.name) === foldAlias(found.name);
  const sameAddress = ({ email }: NewPerson) =>
    email !== null && found.email !== null && foldAlias(email) === foldAlias(found.email);
  const other = news.find((each) => sameAddress(each) && !sameName(each));
  if (other) return { why: 'sameAddress', name: found.name, other: other.name };
  const before = news.find(
    (each) => sameName(each) && (each.email === null || found.email === null || sameAddress(each)),
  );
  if (!before) news.push(found);
  else before.email ??= found.email;
  return before ?? found;
}
