import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { shorten } from '../../kernel/shorten.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatList } from '../../locales/format.ts';
import { byName, peopleLed, readPlainName, resolvePerson, searchByName } from '../../people/index.ts';

const MOST_NAMES = 5;

/**
 * The person a command names: a mention, an address, a full name, or part of the name of somebody the caller leads. Throws a
 * UserError that says who it could be.
 */
export async function namedNewcomer(context: Context, caller: Caller, text: string): Promise<string> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const found = await resolvePerson(db, workspaceId, text, today);
  if (found.kind === 'one') return found.person.id;
  const led = await peopleLed(db, workspaceId, personId, today);
  const people = found.kind === 'many' ? found.people : searchByName(led, readPlainName(text));
  const [first, ...others] = people;
  if (!first) throw new UserError((t) => t.onboarding.nobody);
  if (others.length === 0) return first.id;
  const names = [...people].sort(byName).map(({ name }) => name);
  const asked = shorten(text, 100);
  throw new UserError((t) =>
    t.goals.manyPeople({ text: asked, names: formatList(names.slice(0, MOST_NAMES), t.locale) }),
  );
}
