import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { formatList } from '../../locales/format.ts';
import { asTyped, byName, type Person, personById, whoIsMeant } from '../../people/index.ts';
import { peopleAndTeamsLed } from './led.ts';

/** A name goes before it: "ben" is "me" in Turkish, and somebody's name in English. */
const MYSELF = /^(me|my|mine|ben|benim)$/i;
const MOST_NAMES = 5;

/**
 * The person a command names: a mention, a full name, "me", or part of the name of someone the caller leads.
 * Throws a UserError that says who it could be, and how to name them after `command`.
 */
export async function namedPerson(
  context: Context,
  caller: Caller,
  { text, command }: { text: string; command: string },
): Promise<string> {
  const { workspaceId, personId } = caller;
  const people = await whoIsMeant(context, caller, text, async (today) => {
    const self = await personById(context.db, workspaceId, personId, today);
    return withSelf((await peopleAndTeamsLed(context, caller)).people, self);
  });
  const [first, ...others] = people;
  const asked = asTyped(text);
  if (!first && MYSELF.test(text)) return personId;
  if (!first) throw new UserError((t) => t.goals.unknownPerson({ text: asked, command }));
  if (others.length === 0) return first.id;
  const names = [...people].sort(byName).map((person) => person.name);
  throw new UserError((t) =>
    t.goals.manyPeople({ text: asked, names: formatList(names.slice(0, MOST_NAMES), t.locale) }),
  );
}

function withSelf(people: readonly Person[], self: Person | null): Person[] {
  return self && !people.some((person) => person.id === self.id) ? [...people, self] : [...people];
}
