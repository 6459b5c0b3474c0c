import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatList } from '../../locales/format.ts';
import { asTyped, byName, type Person, personById, resolvePerson, whoIsMeant } from '../../people/index.ts';

const MOST_NAMES = 8;

/** The one active person whom a text means. Throws a UserError that says who it could be. */
export async function namedPerson(context: Context, caller: Caller, text: string): Promise<Person> {
  const known = await whoIsMeant(context, caller, text);
  const active = known.filter((person) => person.isActive);
  const [first, ...others] = active.length > 0 ? active : known;
  const asked = asTyped(text);
  if (!first) throw new UserError((t) => t.calls.unknownPerson({ text: asked }));
  if (others.length === 0) return first;
  const names = [first, ...others].toSorted(byName).map(({ name }) => name);
  throw new UserError((t) =>
    t.calls.manyPeople({ text: asked, names: formatList(names.slice(0, MOST_NAMES), t.locale) }),
  );
}

/** The person picked in Slack's menu. Throws a UserError under `field` when it is nobody known. */
export async function pickedPerson(
  context: Context,
  caller: Caller,
  slackUserId: string,
  field: string,
): Promise<Person> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const found = await resolvePerson(context.db, caller.workspaceId, `<@${slackUserId}>`, today);
  if (found.kind !== 'one') throw new UserError((t) => t.calls.notAPerson, field);
  return found.person;
}

/** The person of an id, as of today. Throws the refusal that tells nothing when there is none. */
export async function knownPerson(context: Context, caller: Caller, personId: string): Promise<Person> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const person = await personById(context.db, caller.workspaceId, personId, today);
  if (!person) throw new UserError((t) => t.calls.notYours);
  return person;
}

/** Throws a UserError, under that field, for somebody whom no message reaches. */
export function requireReachable({ name, isActive, slackUserId }: Person, field: string | null = null): void {
  if (!isActive) throw new UserError((t) => t.calls.hasLeft({ name }), field);
  if (!slackUserId) throw new UserError((t) => t.calls.withoutSlack({ name }), field);
}
