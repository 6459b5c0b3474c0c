import type { Reader } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';
import { readPlainName, readSlackUserId } from './rules/alias.ts';
import { ownersOfAny } from './store/aliases.ts';
import { peopleByIds, peopleNamed } from './store/people.ts';
import type { Person } from './types.ts';

/** Whom a text names: nobody, one person, or several between whom only the asker can choose. */
export type Resolved =
  | { kind: 'one'; person: Person }
  | { kind: 'none' }
  | { kind: 'many'; people: Person[] };

/**
 * Whom a text means: a Slack mention (`<@U1|ana>`) or id, an e-mail address, the CRM's name for someone, or else
 * a full name. Spelling in upper or lower case and spaces do not matter; an alias goes before a name.
 */
export async function resolvePerson(
  db: Reader,
  workspaceId: string,
  text: string,
  date: LocalDate,
): Promise<Resolved> {
  const slackUserId = readSlackUserId(text);
  const name = readPlainName(text);
  const ids = await ownersOfAny(db, workspaceId, [
    ...(slackUserId ? [{ kind: 'slack' as const, value: slackUserId }] : []),
    { kind: 'email', value: name },
    { kind: 'crm', value: name },
  ]);
  const people =
    ids.length > 0
      ? await peopleByIds(db, workspaceId, ids, date)
      : await peopleNamed(db, workspaceId, name, date);
  const [first, ...others] = people;
  if (!first) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', person: first } : { kind: 'many', people };
}
