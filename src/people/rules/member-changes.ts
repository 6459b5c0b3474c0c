import type { SlackMember } from '../../context.ts';
import { foldAlias } from './alias.ts';

/** What we hold of a person that Slack knows better. */
export type KnownPerson = {
  id: string;
  name: string;
  email: string | null;
  /** Folded; the present one and former ones. */
  emails: readonly string[];
  slackUserId: string | null;
  isActive: boolean;
  isGuest: boolean;
  slackLocale: string | null;
  slackZone: string | null;
};

/** What Slack says of a person, as far as it differs; nothing in it: they are the same. */
export type MemberUpdate = {
  name?: string;
  email?: string;
  slackUserId?: string;
  isActive?: true;
  isGuest?: boolean;
  slackLocale?: string;
  slackZone?: string;
};

/** What to do so that our people are Slack's members. */
export type MemberChange =
  | { kind: 'create'; member: SlackMember }
  | { kind: 'update'; person: KnownPerson; update: MemberUpdate }
  | { kind: 'leave'; person: KnownPerson };

/**
 * Compares people with Slack's members. A member is the person with their Slack id, else with their e-mail address,
 * else the only person of that name who has neither (imported before they had Slack); else they are new. People who
 * never had Slack are left alone. With `isWhole` the list is everyone, and those missing from it have left.
 */
export function compareMembers(
  people: readonly KnownPerson[],
  members: readonly SlackMember[],
  isWhole: boolean,
): MemberChange[] {
  const match = createMatcher(people, members, isWhole);
  const claimed = new Set<string>();
  const changes: MemberChange[] = [];
  // The living first: a new account takes over the person whose old account was deleted.
  for (const member of [...members].sort((a, b) => Number(b.isActive) - Number(a.isActive))) {
    const person = match(member, claimed);
    if (!person) {
      if (member.isActive) changes.push({ kind: 'create', member });
      continue;
    }
    claimed.add(person.id);
    if (!member.isActive) {
      if (person.isActive) changes.push({ kind: 'leave', person });
      continue;
    }
    const update = differences(person, member);
    if (Object.keys(update).length > 0) changes.push({ kind: 'update', person, update });
  }
  if (!isWhole) return changes;
  const missing = people.filter((person) => person.slackUserId && person.isActive && !claimed.has(person.id));
  return [...changes, ...missing.map((person) => ({ kind: 'leave' as const, person }))];
}

function createMatcher(people: readonly KnownPerson[], members: readonly SlackMember[], isWhole: boolean) {
  const bySlackId = new Map(
    people.flatMap((person) => (person.slackUserId ? [[person.slackUserId, person]] : [])),
  );
  const byEmail = new Map(people.flatMap((person) => person.emails.map((email) => [email, person])));
  const unlinked = Map.groupBy(
    people.filter((person) => !person.slackUserId && person.emails.length === 0),
    (person) => foldAlias(person.name),
  );
  const namesakes = Map.groupBy(
    members.filter((member) => member.isActive && !bySlackId.has(member.slackUserId)),
    (member) => foldAlias(member.name),
  );
  const live = new Set(members.filter((member) => member.isActive).map((member) => member.slackUserId));
  const isFree = (person: KnownPerson) =>
    !person.slackUserId || !person.isActive || (isWhole && !live.has(person.slackUserId));

  return (member: SlackMember, claimed: ReadonlySet<string>): KnownPerson | undefined => {
    const known = bySlackId.get(member.slackUserId);
    if (known) return claimed.has(known.id) ? undefined : known;
    if (!member.isActive) return undefined;
    const sameEmail = member.email ? byEmail.get(foldAlias(member.email)) : undefined;
    if (sameEmail && !claimed.has(sameEmail.id) && isFree(sameEmail)) return sameEmail;
    const name = foldAlias(member.name);
    const sameName = unlinked.get(name) ?? [];
    if (sameName.length !== 1 || namesakes.get(name)?.length !== 1) return undefined;
    return sameName.find((person) => !claimed.has(person.id));
  };
}

function differences(person: KnownPerson, member: SlackMember): MemberUpdate {
  const { email, locale, zone } = member;
  return {
    ...(person.name === member.name ? {} : { name: member.name }),
    ...(email === null || person.email === email ? {} : { email }),
    ...(person.slackUserId === member.slackUserId ? {} : { slackUserId: member.slackUserId }),
    ...(person.isActive ? {} : { isActive: true as const }),
    ...(person.isGuest === member.isGuest ? {} : { isGuest: member.isGuest }),
    ...(locale === null || person.slackLocale === locale ? {} : { slackLocale: locale }),
    ...(zone === null || person.slackZone === zone ? {} : { slackZone: zone }),
  };
}
