import { createHash } from 'node:crypto';
import type { Caller, Context } from '../../context.ts';
import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Locale } from '../../locales/locale.ts';
import { requirePermission } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { resolvePerson } from '../resolve-person.ts';
import { foldAlias, readPlainName, readSlackUserId } from '../rules/alias.ts';
import { commonest } from '../rules/commonest.ts';
import { type PastedName, type PasteProblem, readPaste } from '../rules/paste.ts';
import { isAddress } from '../rules/paste-columns.ts';
import {
  type NameProblem,
  type Place,
  type Placement,
  placePeople,
  type Who,
} from '../rules/place-people.ts';
import { searchByName } from '../rules/search.ts';
import { suggest } from '../rules/suggest.ts';
import { allActivePeople } from '../store/people.ts';
import { allTeams } from '../store/teams.ts';
import { workspaceById } from '../store/workspaces.ts';
import type { Person, Workspace } from '../types.ts';
import { workspaceToday } from './open-change.ts';

/** A team as the text has it; `name` is its own when we have it already. */
export type TeamToBe = {
  name: string;
  /** What a new team begins with, as most of its people have it; null: we have it already. */
  begins: { zone: string; locale: Locale } | null;
  managers: Who[];
  members: Who[];
};

/** What a pasted text comes to: what would be stored, and what is left out. */
export type TeamsToBe = Pick<Placement, 'places' | 'newPeople'> & {
  teams: TeamToBe[];
  problems: (PasteProblem | Placement['problems'][number])[];
  /** The same as long as the same would be stored. */
  fingerprint: string;
};

/** What a pasted text would come to; nothing is stored. Throws a UserError for anyone but an admin. */
export async function readTeams(context: Context, caller: Caller, text: string): Promise<TeamsToBe> {
  const today = await requireTeamEditor(context, caller);
  return understandTeams(context.db, caller.workspaceId, text, today);
}

/** Throws a UserError for anyone but an admin; else says which day it is there. */
export async function requireTeamEditor(context: Context, caller: Caller): Promise<LocalDate> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  const today = workspaceToday(context, await workspaceById(db, workspaceId));
  const allowed = peoplePermissions['teams.edit'];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.people.adminsOnly);
  return today;
}

/** The same, for who may already. */
export async function understandTeams(
  db: Reader,
  workspaceId: string,
  text: string,
  today: LocalDate,
): Promise<TeamsToBe> {
  const pasted = readPaste(text);
  const everyone = await allActivePeople(db, workspaceId, today);
  const byId = new Map(everyone.map((person) => [person.id, person]));
  const workspace = await workspaceById(db, workspaceId);
  const ours = await allTeams(db, workspaceId, today);
  const nameOfTeam = new Map(ours.map(({ id, name }) => [id, name]));
  const ourNames = new Map(ours.map(({ name }) => [foldAlias(name), name]));
  const found = new Map<string, Who | NameProblem>();
  const find = async (name: PastedName) => {
    const key = JSON.stringify(name);
    const who = found.get(key) ?? (await whoIs(db, workspaceId, name, everyone, today));
    found.set(key, who);
    const teamId = 'kind' in who && who.kind === 'known' ? byId.get(who.id)?.teamId : null;
    return teamId ? { ...who, team: nameOfTeam.get(teamId) ?? null } : who;
  };
  const { places, newPeople, problems } = await placePeople(pasted.lines, find);
  const teams: TeamToBe[] = [];
  for (const [key, own] of Map.groupBy(places, ({ team }) => foldAlias(team))) {
    const ourName = ourNames.get(key);
    const named = peopleIn(own);
    const begins = ourName === undefined ? beginsOf(named, byId, workspace) : null;
    teams.push({ name: ourName ?? own[0]?.team ?? key, begins, ...named });
  }
  const result = { places, newPeople, teams, problems: [...pasted.problems, ...problems] };
  result.problems.sort((a, b) => a.line - b.line);
  const fingerprint = createHash('sha256').update(JSON.stringify(result)).digest('hex').slice(0, 16);
  return { ...result, fingerprint };
}

function peopleIn(places: readonly Place[]) {
  const managers = new Set(places.flatMap(({ manager }) => manager ?? []));
  const byId = new Map([...managers].map((who) => [who.kind === 'known' ? who.id : who, who]));
  return { managers: [...byId.values()], members: places.map(({ who }) => who) };
}

/** Of who is not in Slack neither zone nor language is known; where nobody is, the workspace's. */
function beginsOf(
  { members, managers }: Pick<TeamToBe, 'members' | 'managers'>,
  byId: ReadonlyMap<string, Person>,
  workspace: Workspace,
): NonNullable<TeamToBe['begins']> {
  const ids = [...members, ...managers].flatMap((who) => (who.kind === 'known' ? who.id : []));
  const people = ids.flatMap((id) => byId.get(id) ?? []).filter((person) => person.slackUserId !== null);
  return {
    zone: commonest(people.map(({ zone }) => zone)) ?? workspace.zone,
    locale: commonest(people.map(({ locale }) => locale)) ?? workspace.locale,
  };
}

/** As an import would find them; besides, part of a name will do as long as it fits one. */
async function whoIs(
  db: Reader,
  workspaceId: string,
  { text, email }: PastedName,
  everyone: readonly Person[],
  today: LocalDate,
): Promise<Who | NameProblem> {
  const byAddress = email ? await resolvePerson(db, workspaceId, email, today) : null;
  if (byAddress?.kind === 'one') return known(byAddress.person, text);
  const named = await resolvePerson(db, workspaceId, text, today);
  const name = readPlainName(text);
  if (named.kind === 'many') return { why: 'several', name, near: named.people.map(nameAndAddress) };
  if (named.kind === 'one' && !hasOtherAddress(email, named.person)) return known(named.person, text);
  if (readSlackUserId(text) || isAddress(text)) return { why: 'unknown', name };
  const near = email ? [] : searchByName(everyone, name);
  if (near.length > 1) return { why: 'several', name, near: near.map(nameAndAddress) };
  if (near[0]) return known(near[0], text);
  const similar = suggest({ name, email }, everyone).map(nameAndAddress);
  return { kind: 'new', name, email, similar };
}

function known(person: Person, typed: string): Who | NameProblem {
  const { id, name, isGuest, isActive } = person;
  return isActive ? { kind: 'known', id, name, isGuest, typed, team: null } : { why: 'left', name };
}

/** A namesake with another address is someone else, as in an import. */
function hasOtherAddress(email: string | null, person: Person): boolean {
  return email !== null && person.email !== null && foldAlias(email) !== foldAlias(person.email);
}

const nameAndAddress = ({ name, email }: Person) => (email ? `${name} (${email})` : name);
