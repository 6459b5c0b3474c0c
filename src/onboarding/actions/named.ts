import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { formatList } from '../../locales/format.ts';
import { asTyped, byName, peopleLed, whoIsMeant } from '../../people/index.ts';

const MOST_NAMES = 5;

/**
 * The person a command names: a mention, an address, a full name, or part of the name of somebody the caller leads. Throws a
 * UserError that says who it could be.
 */
export async function namedNewcomer(context: Context, caller: Caller, text: string): Promise<string> {
  const people = await whoIsMeant(context, caller, text, (today) =>
    peopleLed(context.db, caller.workspaceId, caller.personId, today),
  );
  const [first, ...others] = people;
  if (!first) throw new UserError((t) => t.onboarding.nobody);
  if (others.length === 0) return first.id;
  const names = [...people].sort(byName).map(({ name }) => name);
  const asked = asTyped(text);
  throw new UserError((t) =>
    t.goals.manyPeople({ text: asked, names: formatList(names.slice(0, MOST_NAMES), t.locale) }),
  );
}
