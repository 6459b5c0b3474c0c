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
import { feedbackPermissions } from '../permissions.ts';

/** The field of the form in which the receiver is chosen. */
export const RECEIVER_FIELD = 'receiver';

const MOST_NAMES = 5;

/**
 * Whom a command names: a mention, a full name, or part of one. Throws a UserError that says who it could be, or why
 * this person cannot be given feedback.
 */
export async function namedReceiver(context: Context, caller: Caller, text: string): Promise<Person> {
  return receivable(context, caller, await namedPerson(context, caller, text));
}

/** The one person whom a text means. Throws a UserError that says who it could be. */
export async function namedPerson(context: Context, caller: Caller, text: string): Promise<Person> {
  const candidates = likeliest(await whoIsMeant(context, caller, text));
  const [first, ...others] = candidates;
  const asked = asTyped(text);
  if (!first) throw new UserError((t) => t.feedback.unknownPerson({ text: asked }));
  if (others.length === 0) return first;
  const names = candidates.toSorted(byName).map((person) => person.name);
  throw new UserError((t) =>
    t.feedback.manyPeople({ text: asked, names: formatList(names.slice(0, MOST_NAMES), t.locale) }),
  );
}

/** The person behind someone picked in Slack. Throws a UserError, under the receiver's field, as `receiverById` does. */
export async function pickedReceiver(context: Context, caller: Caller, slackUserId: string): Promise<Person> {
  return receivable(context, caller, await pickedPerson(context, caller, slackUserId, RECEIVER_FIELD));
}

/** The same for whatever they are picked for. Throws a UserError, under that field, when it is nobody known. */
export async function pickedPerson(
  context: Context,
  caller: Caller,
  slackUserId: string,
  field: string,
): Promise<Person> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const found = await resolvePerson(context.db, caller.workspaceId, `<@${slackUserId}>`, today);
  if (found.kind !== 'one') throw new UserError((t) => t.feedback.notAPerson, field);
  return found.person;
}

/** The person with this id. Throws a UserError when there is none, or none whom this caller can give feedback. */
export async function receiverById(context: Context, caller: Caller, personId: string): Promise<Person> {
  const today = localDateOf(context.clock.now(), caller.zone);
  const person = await personById(context.db, caller.workspaceId, personId, today);
  if (!person) throw new UserError((t) => t.feedback.notAPerson, RECEIVER_FIELD);
  return receivable(context, caller, person);
}

async function receivable(context: Context, caller: Caller, person: Person): Promise<Person> {
  await requirePermission(
    context.db,
    caller,
    feedbackPermissions['feedback.give'],
    { personId: person.id },
    localDateOf(context.clock.now(), caller.zone),
    (t) => t.feedback.notAPerson,
  );
  if (person.id === caller.personId) {
    throw new UserError((t) => t.feedback.notYourself, RECEIVER_FIELD);
  }
  requireReachable(person, RECEIVER_FIELD);
  return person;
}

/** Throws a UserError, under that field, for somebody whom no message reaches. */
export function requireReachable({ name, isActive, slackUserId }: Person, field: string): void {
  if (!isActive) throw new UserError((t) => t.feedback.hasLeft({ name }), field);
  if (!slackUserId) throw new UserError((t) => t.feedback.withoutSlack({ name }), field);
}
