import type { Caller, Context } from '../context.ts';
import type { LocalDate } from '../kernel/date.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { resolvePerson } from './resolve-person.ts';
import { readPlainName } from './rules/alias.ts';
import { searchByName } from './rules/search.ts';
import { allActivePeople } from './store/people.ts';
import type { Person } from './types.ts';

/**
 * Whom a text means: a mention, an address or a full name of anybody; else part of the name of one of `among`, which is asked
 * for only then (everybody who works here). Several: only the caller can choose.
 */
export async function whoIsMeant(
  { db, clock }: Context,
  { workspaceId, zone }: Caller,
  text: string,
  among: (today: LocalDate) => Promise<readonly Person[]> = (today) =>
    allActivePeople(db, workspaceId, today),
): Promise<Person[]> {
  const today = localDateOf(clock.now(), zone);
  const found = await resolvePerson(db, workspaceId, text, today);
  if (found.kind === 'one') return [found.person];
  if (found.kind === 'many') return found.people;
  return searchByName(await among(today), readPlainName(text));
}
