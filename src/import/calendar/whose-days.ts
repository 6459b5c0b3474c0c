import { allActivePeople, namedIn, type OffSummary, type Person, resolvePerson } from '../../people/index.ts';
import { RowError } from '../import-error.ts';
import type { ImportRun } from '../importer.ts';
import { createPersonMatcher } from '../match-person.ts';
import type { Entry } from './entry.ts';

/** Whose days off the entries of a calendar tell of. */
export type WhoseDays = {
  /** By which a calendar is known that is one person's, also after they turned out to be another; null for a team's. */
  ownerKey: string | null;
  whose(entry: Entry, title: OffSummary): Promise<Person | null>;
};

/**
 * Whose days off an entry tells of: of `person` when the file is theirs; else of whoever its title names, when that is
 * exactly one of the people here; else of the only one here among those who take part, or who organises it. Null for an
 * entry that is about something else. Throws a RowError when it is not clear whose it is.
 */
export async function createWhoseDays(run: ImportRun, person: string | undefined): Promise<WhoseDays> {
  const { context, workspace, change } = run;
  const matched = person ? await createPersonMatcher(run)(person) : null;
  const owner = matched?.person ?? null;
  const people = await allActivePeople(context.db, workspace.id, change.today);
  const byAddress = new Map<string, Promise<Person | null>>();
  const byTitle = new Map<string, Promise<Person[]>>();

  async function whose({ addresses }: Entry, { says, rest }: OffSummary): Promise<Person | null> {
    const named = await (byTitle.get(rest) ?? namedBy(rest));
    // "Kick-off" and "bank holiday" are nobody's; "off" and "Ana off" are somebody's.
    if (says === 'weak' && rest !== '' && named.length === 0) return null;
    // Colleagues' days off stand in people's own calendars too.
    if (owner) return named.length === 0 || named.some(({ id }) => id === owner.id) ? owner : null;
    const [first, ...others] = named;
    if (first && others.length === 0) return first;
    const taking = new Map<string, Person>();
    for (const address of addresses) {
      const known = await ownerOf(address);
      if (known && (named.length === 0 || named.some(({ id }) => id === known.id)))
        taking.set(known.id, known);
    }
    const [one, ...more] = taking.values();
    if (one && more.length === 0) return one;
    if (one || first)
      throw new RowError('several people could be meant; a title with a full name would settle it');
    throw new RowError(
      'neither its title nor its addresses name anybody known; import people first, or use --person',
    );
  }

  /** Also by a name from the CRM, and by one that somebody had before. */
  function namedBy(rest: string): Promise<Person[]> {
    const found = findNamed(rest);
    byTitle.set(rest, found);
    return found;
  }

  async function findNamed(rest: string): Promise<Person[]> {
    const named = namedIn(people, rest);
    if (named.length > 0 || rest === '') return named;
    const found = await resolvePerson(context.db, workspace.id, rest, change.today);
    if (found.kind === 'none') return [];
    return found.kind === 'one' ? [found.person] : found.people;
  }

  function ownerOf(address: string): Promise<Person | null> {
    const key = address.toLowerCase();
    const found = byAddress.get(key) ?? find(address);
    byAddress.set(key, found);
    return found;
  }

  async function find(address: string): Promise<Person | null> {
    if (!address.includes('@')) return null;
    const found = await resolvePerson(context.db, workspace.id, address, change.today);
    return found.kind === 'one' ? found.person : null;
  }

  return { ownerKey: matched?.ledgerId ?? null, whose };
}
