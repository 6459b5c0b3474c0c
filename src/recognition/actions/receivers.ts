import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatList } from '../../locales/format.ts';
import {
  asTyped,
  byName,
  likeliest,
  type Person,
  personById,
  requirePermission,
  resolvePerson,
  whoIsMeant,
} from '../../people/index.ts';
import { recognitionPermissions } from '../permissions.ts';
import { MOST_AT_ONCE } from '../rules/praise.ts';

/** The field of the form in which they are chosen. */
export const RECEIVERS_FIELD = 'receivers';

const MOST_NAMES = 5;

/**
 * Whom a command names: mentions, full names, or parts of them, each once. Throws a UserError that says who it could be,
 * why somebody cannot be thanked here, or that they are too many.
 */
export async function namedReceivers(
  context: Context,
  caller: Caller,
  names: readonly string[],
): Promise<Person[]> {
  const found: Person[] = [];
  for (const name of names.slice(0, MOST_AT_ONCE + 1)) found.push(await named(context, caller, name));
  return receivable(context, caller, found);
}

/** The people behind those picked in Slack. Throws a UserError, under the field, as `namedReceivers` does. */
export async function pickedReceivers(
  context: Context,
  caller: Caller,
  slackUserIds: readonly string[],
): Promise<Person[]> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const found: Person[] = [];
  for (const id of slackUserIds.slice(0, MOST_AT_ONCE + 1)) {
    const resolved = await resolvePerson(context.db, caller.workspaceId, `<@${id}>`, today);
    if (resolved.kind !== 'one') throw refusal((t) => t.recognition.notAPerson);
    found.push(resolved.person);
  }
  return receivable(context, caller, found);
}

/** The person with this id, as `namedReceivers`. */
export async function receiverById(context: Context, caller: Caller, personId: string): Promise<Person[]> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const person = await personById(context.db, caller.workspaceId, personId, today);
  if (!person) throw refusal((t) => t.recognition.notAPerson);
  return receivable(context, caller, [person]);
}

/** Throws a UserError for anyone who cannot be thanked here; everybody comes once. */
async function receivable(context: Context, caller: Caller, found: readonly Person[]): Promise<Person[]> {
  const people = [...new Map(found.map((person) => [person.id, person])).values()];
  const today = localDateOf(context.clock.now(), caller.zone);
  const allowed = recognitionPermissions['recognition.give'];
  for (const { id: personId, name, isActive, slackUserId } of people) {
    await requirePermission(
      context.db,
      caller,
      allowed,
      { personId },
      today,
      (t) => t.recognition.notAPerson,
    );
    if (personId === caller.personId) throw refusal((t) => t.recognition.notYourself);
    if (!isActive) throw refusal((t) => t.recognition.hasLeft({ name }));
    if (!slackUserId) throw refusal((t) => t.recognition.withoutSlack({ name }));
  }
  if (people.length > MOST_AT_ONCE) throw refusal((t) => t.recognition.tooMany({ most: MOST_AT_ONCE }));
  return people;
}

async function named(context: Context, caller: Caller, text: string): Promise<Person> {
  const candidates = likeliest(await whoIsMeant(context, caller, text));
  const [first, ...others] = candidates;
  const asked = asTyped(text);
  if (!first) throw refusal((t) => t.recognition.unknownPerson({ text: asked }));
  if (others.length === 0) return first;
  const names = candidates.toSorted(byName).map((person) => person.name);
  throw refusal((t) =>
    t.recognition.manyPeople({ text: asked, names: formatList(names.slice(0, MOST_NAMES), t.locale) }),
  );
}

const refusal = (sentence: UserError['sentence']) => new UserError(sentence, RECEIVERS_FIELD);
