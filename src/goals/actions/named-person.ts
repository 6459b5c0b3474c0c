import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { shorten } from '../../kernel/shorten.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatList } from '../../locales/format.ts';
import {
  byName,
  type Person,
  personById,
  readPlainName,
  resolvePerson,
  searchByName,
} from '../../people/index.ts';
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
  const today = localDateOf(context.clock.now(), caller.zone);
  const found = await resolvePerson(context.db, workspaceId, text, today);
  if (found.kind === 'one') return found.person.id;
  const self = await personById(context.db, workspaceId, personId, today);
  const led = await peopleAndTeamsLed(context, caller);
  const people =
    found.kind === 'many' ? found.people : searchByName(withSelf(led.people, self), readPlainName(text));
  const [first, ...others] = people;
  const asked = shorten(asTyped(text), 100);
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

/** A mention as the person saw it: "@ana" for `<@U1|ana>`. */
function asTyped(text: string): string {
  return text.replace(/<([@#])[A-Z0-9]+\|([^>]*)>/g, '$1$2');
}
