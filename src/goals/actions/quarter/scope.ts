import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { foldAlias, type Person, personById, type Team } from '../../../people/index.ts';
import { peopleAndTeamsLed } from '../led.ts';
import { EVERYONE, MOST_PEOPLE, peopleOfGroup } from '../team-goals.ts';

/** Whose quarter is looked back on: one's own, or that of a group (a team's id, or `EVERYONE`) that one leads. */
export type ReviewScope = {
  group: string | null;
  /** The team's name; null for one's own, and for everyone. */
  name: string | null;
  people: Person[];
  /** The teams one may look at besides. */
  teams: Team[];
  /** Whether everyone one leads fits into one review. */
  hasEveryone: boolean;
};

/** What is asked for: one's own, a group by its id, or by a team's name ('': the usual). */
export type AskedScope =
  | { whose: 'own' }
  | { whose: 'team'; name: string }
  | { whose: 'group'; group: string };

/**
 * The people it is about. Whoever leads nobody gets their own, whatever they ask for without a name. Throws a UserError for a
 * team that is not theirs, and for more people than a review has room for.
 */
export async function reviewScope(context: Context, caller: Caller, asked: AskedScope): Promise<ReviewScope> {
  const { people, teams } = await peopleAndTeamsLed(context, caller);
  const others = people.filter(({ id }) => id !== caller.personId);
  const hasEveryone = others.length <= MOST_PEOPLE;
  const choice = { teams, hasEveryone };
  if (asked.whose === 'own' || (others.length === 0 && asked.whose === 'team' && asked.name === '')) {
    const today = localDateOf(context.clock.now(), caller.zone);
    const person = await personById(context.db, caller.workspaceId, caller.personId, today);
    if (!person) throw new Error(`The caller ${caller.personId} is not in the workspace`);
    return { group: null, name: null, people: [person], ...choice };
  }
  const group = groupOf(asked, teams, hasEveryone);
  const team = teams.find(({ id }) => id === group);
  const found = team || group === EVERYONE ? await peopleOfGroup(context, caller, group) : [];
  if (found.length === 0) throw new UserError((t) => t.quarter.nobodyThere);
  if (found.length > MOST_PEOPLE) throw new UserError((t) => t.quarter.tooMany({ most: MOST_PEOPLE }));
  return { group, name: team?.name ?? null, people: found, ...choice };
}

function groupOf(
  asked: Exclude<AskedScope, { whose: 'own' }>,
  teams: readonly Team[],
  hasEveryone: boolean,
): string {
  if (asked.whose === 'group') return asked.group;
  if (asked.name === '') {
    const [only] = teams.length === 1 ? teams : [];
    if (hasEveryone) return EVERYONE;
    if (only) return only.id;
    throw new UserError((t) => t.quarter.tooMany({ most: MOST_PEOPLE }));
  }
  const team = teams.find(({ name }) => foldAlias(name) === foldAlias(asked.name));
  if (!team) throw new UserError((t) => t.quarter.notYourTeam({ name: asked.name.slice(0, 80) }));
  return team.id;
}
