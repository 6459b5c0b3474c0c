import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { formatList } from '../../../locales/format.ts';
import { asTyped, readPlainName, resolvePerson, searchByName } from '../../../people/index.ts';
import { type OwnPair, pairWith, partnersOf } from './pair.ts';

/**
 * With whom of those the caller meets: a mention, a name or part of one. Throws a UserError for anybody else, that says
 * with whom there can be a 1:1.
 */
export async function namedPartner(context: Context, caller: Caller, text: string): Promise<OwnPair> {
  const partners = await partnersOf(context, caller);
  const today = localDateOf(context.clock.now(), caller.zone);
  const found = await resolvePerson(context.db, caller.workspaceId, text, today);
  if (found.kind === 'one') return pairWith(context, caller, found.person.id);
  const named = searchByName(
    partners.map((pair) => ({ name: pair.other.name, pair })),
    readPlainName(text),
  );
  const [first] = named;
  if (named.length === 1 && first) return first.pair;
  const names = (named.length > 1 ? named.map(({ pair }) => pair) : partners).map(({ other }) => other.name);
  throw new UserError((t) =>
    t.oneOnOnes.whichPartner({
      text: asTyped(text),
      names: names.length > 0 ? formatList(names.slice(0, 10), t.locale) : null,
    }),
  );
}
