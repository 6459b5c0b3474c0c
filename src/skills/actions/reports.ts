import type { Caller, Context } from '../../context.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, reportsOf, whoIsMeant } from '../../people/index.ts';
import { lastRatedBy } from '../store/ratings.ts';

/** Somebody who reports to the caller, and when the caller last rated a skill of theirs; null: never. */
export type ReportLine = { person: Person; lastRated: LocalDate | null };

/** Those who report to the caller directly, whoever waits longest first. */
export async function myReports({ db, clock }: Context, caller: Caller): Promise<ReportLine[]> {
  const { workspaceId, personId, zone } = caller;
  const people = await reportsOf(db, workspaceId, personId, localDateOf(clock.now(), zone));
  const active = people.filter(({ isActive }) => isActive);
  const last = await lastRatedBy(
    db,
    workspaceId,
    personId,
    active.map(({ id }) => id),
  );
  return active
    .map((person) => ({ person, lastRated: last.get(person.id) ?? null }))
    .sort((a, b) => compare(a.lastRated ?? '', b.lastRated ?? ''));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whom a text names: anybody by mention, address or full name, one's reports by a part of their name too. */
export function peopleMeant(context: Context, caller: Caller, text: string): Promise<Person[]> {
  return whoIsMeant(context, caller, text, (today) =>
    reportsOf(context.db, caller.workspaceId, caller.personId, today),
  );
}
