import { firstNamed, type Person, resolvePerson } from '../people/index.ts';
import { RowError } from './import-error.ts';
import type { ImportRun } from './importer.ts';
import { shorten } from './read-date.ts';

/** Whom a file names, and the id under which the ledger knows what a file says of that name (`firstNamed`). */
export type MatchedPerson = { person: Person; ledgerId: string };

/**
 * Finds the people a file names, each name once: by alias (e-mail, Slack id, CRM name), else by full name.
 * Throws a RowError for an unknown name and for one that several people have.
 */
export function createPersonMatcher({ context, workspace, change }: ImportRun) {
  const known = new Map<string, Promise<MatchedPerson>>();
  return (name: string): Promise<MatchedPerson> => {
    const match = known.get(name) ?? matchPerson(name);
    known.set(name, match);
    return match;
  };

  async function matchPerson(name: string): Promise<MatchedPerson> {
    const found = await resolvePerson(context.db, workspace.id, name, change.today);
    if (found.kind === 'one') {
      const { person } = found;
      return { person, ledgerId: await firstNamed(context.db, workspace.id, name, person.id) };
    }
    if (found.kind === 'none')
      throw new RowError(`nobody is known as "${shorten(name)}"; import people first`);
    throw new RowError(
      `${found.people.length} people are known as "${shorten(name)}"; name one by e-mail address`,
    );
  }
}
