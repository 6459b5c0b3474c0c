import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { shorten } from '../../../kernel/shorten.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { formatList } from '../../../locales/format.ts';
import { peopleLed } from '../../leading.ts';
import { resolvePerson } from '../../resolve-person.ts';
import { readPlainName } from '../../rules/alias.ts';
import { searchByName } from '../../rules/search.ts';
import { allActivePeople } from '../../store/people.ts';

const MOST_NAMES = 5;

/**
 * The person a command names: a mention, an address, a full name, or part of the name of someone of `among`: those the
 * caller leads, or everyone. Throws a UserError that says who it could be.
 */
export async function namedInAway(
  context: Context,
  caller: Caller,
  text: string,
  among: 'led' | 'everyone',
): Promise<string> {
  const { db, clock } = context;
  const { workspaceId, personId, isAdmin } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const found = await resolvePerson(db, workspaceId, text, today);
  if (found.kind === 'one') return found.person.id;
  const known =
    isAdmin || among === 'everyone'
      ? await allActivePeople(db, workspaceId, today)
      : await peopleLed(db, workspaceId, personId, today);
  const people = found.kind === 'many' ? found.people : searchByName(known, readPlainName(text));
  const [first, ...others] = people;
  const asked = shorten(text.replace(/<@[A-Z0-9]+\|([^>]*)>/g, '@$1'), 100);
  if (!first) throw new UserError((t) => t.timeOff.unknownPerson({ text: asked }));
  if (others.length === 0) return first.id;
  const names = people.slice(0, MOST_NAMES).map((person) => person.name);
  throw new UserError((t) => t.timeOff.manyPeople({ text: asked, names: formatList(names, t.locale) }));
}
