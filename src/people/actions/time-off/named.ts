import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { formatList } from '../../../locales/format.ts';
import { peopleLed } from '../../leading.ts';
import { asTyped } from '../../rules/alias.ts';
import { allActivePeople } from '../../store/people.ts';
import { whoIsMeant } from '../../who-is-meant.ts';

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
  const { db } = context;
  const isAnybody = caller.isAdmin || among === 'everyone';
  const people = await whoIsMeant(context, caller, text, (today) =>
    isAnybody
      ? allActivePeople(db, caller.workspaceId, today)
      : peopleLed(db, caller.workspaceId, caller.personId, today),
  );
  const [first, ...others] = people;
  const asked = asTyped(text);
  if (!first) throw new UserError((t) => t.timeOff.unknownPerson({ text: asked }));
  if (others.length === 0) return first.id;
  const names = people.slice(0, MOST_NAMES).map((person) => person.name);
  throw new UserError((t) => t.timeOff.manyPeople({ text: asked, names: formatList(names, t.locale) }));
}
