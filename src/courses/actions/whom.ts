import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  foldAlias,
  membersOf,
  type Person,
  peopleLed,
  personByAccount,
  relationTo,
  salesRolesOn,
  teamsLed,
} from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { coursePermissions } from '../permissions.ts';

/** For whom something is meant: Slack users, a whole team, everybody who sells as something; or all of these. */
export type Whom = { people: readonly string[]; teamId: string | null; role: string | null };

/** What those whom the caller leads sell as, each once, by name. */
export async function rolesLed(
  { db, clock }: Context,
  { workspaceId, personId, zone }: Caller,
): Promise<string[]> {
  const today = localDateOf(clock.now(), zone);
  const led = await peopleLed(db, workspaceId, personId, today);
  const ids = led.map(({ id }) => id);
  const roles = new Map<string, string>();
  for (const name of (await salesRolesOn(db, workspaceId, ids, today)).values()) {
    if (!roles.has(foldAlias(name))) roles.set(foldAlias(name), name);
  }
  return [...roles.values()].sort((a, b) => a.localeCompare(b));
}

/**
 * Everybody named, each of whom the caller leads; of a team and of a role those whom they lead. Throws a UserError under the
 * field that is wrong, and when it is nobody.
 */
export async function peopleMeant(context: Context, caller: Caller, whom: Whom): Promise<Person[]> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const meant = new Map<string, Person>();
  for (const account of whom.people) {
    const person = await personByAccount(db, workspaceId, account, today);
    if (!person?.isActive) throw new UserError((t) => t.courses.notLed, 'people');
    const relation = await relationTo(db, caller, { personId: person.id }, today);
    if (!isAllowed(coursePermissions['courses.assign'], relation)) {
      throw new UserError((t) => t.courses.notLed, 'people');
    }
    meant.set(person.id, person);
  }
  const below = new Map((await peopleLed(db, workspaceId, personId, today)).map((each) => [each.id, each]));
  if (whom.teamId !== null) {
    const led = await teamsLed(db, workspaceId, personId, today);
    if (!led.some(({ id }) => id === whom.teamId)) throw new UserError((t) => t.courses.notLed, 'team');
    for (const member of await membersOf(db, workspaceId, whom.teamId, today)) {
      if (below.has(member.id)) meant.set(member.id, member);
    }
  }
  if (whom.role !== null) {
    const role = foldAlias(whom.role);
    for (const [id, name] of await salesRolesOn(db, workspaceId, [...below.keys()], today)) {
      const person = below.get(id);
      if (person?.isActive && foldAlias(name) === role) meant.set(id, person);
    }
  }
  if (meant.size === 0) throw new UserError((t) => t.courses.nobody, 'people');
  return [...meant.values()];
}
