import type { Caller, Context } from '../../context.ts';
import { addDays, type LocalDate, sinceEver } from '../../kernel/date.ts';
import { foldAlias, recordOpening, salesRolesOn } from '../../people/index.ts';
import type { Points, Rating } from '../rating.ts';
import { GONE_DAYS } from '../rules/fading.ts';
import { levelsOf, type Overall, overallOf, type SkillLevel } from '../rules/levels.ts';
import { hiddenFromOther, hiddenFromViewer, isShown, type Sight, type Waiting } from '../rules/sight.ts';
import { expectations } from '../store/expectations.ts';
import { ratingsOf } from '../store/ratings.ts';
import { isShared } from '../store/shares.ts';
import { rubricAt } from './current-skills.ts';
import { type PairSide, requirePair } from './pair.ts';
import { visibleSince } from './visible-since.ts';

/** Somebody's skills as one of the pair sees them. */
export type SkillCard = Pick<PairSide, 'side' | 'person' | 'manager' | 'today'> & {
  skills: SkillLevel[];
  overall: Overall;
  /** Others' ratings of each skill in the order they were given, faded ones too; the last `MOST_HISTORY`. */
  history: ReadonlyMap<string, Points[]>;
  /** What the other said, and the viewer will see once they said theirs, or on that day. */
  hiddenFromMe: Waiting | null;
  hiddenFromOther: Waiting | null;
  /** A manager reads what was said since this day; null: all of it. */
  since: LocalDate | null;
  /**
   * Of the person: whether their manager reads what was said before they led them; null when there is nothing of that
   * time, or nobody who leads them.
   */
  share: 'private' | 'shared' | null;
  /** What the person sells as; null when nobody said. */
  role: string | null;
};

const MOST_HISTORY = 10;

/** Throws a UserError unless the caller is the person, or leads them directly. */
export async function skillCard(context: Context, caller: Caller, personId: string): Promise<SkillCard> {
  const { db } = context;
  const { workspaceId } = caller;
  const pair = await requirePair(context, caller, personId);
  const { side, person, manager, today, since } = pair;
  if (side === 'manager') await recordOpening(context, caller, personId, 'skills', today);
  const rubric = await rubricAt(db, workspaceId, today);
  const all = await ratingsOf(db, workspaceId, personId, sinceEver);
  const sight: Sight = { side, viewerId: caller.personId, since, today };
  const shown = all.filter((rating) => isShown(rating, sight));
  const role = (await salesRolesOn(db, workspaceId, [personId], today)).get(personId) ?? null;
  const expected = role === null ? undefined : (await expectations(db, workspaceId)).get(foldAlias(role));
  const fresh = shown.filter(({ on }) => on > addDays(today, -GONE_DAYS));
  const skills = levelsOf(rubric.skills, fresh, { today, expected: expected?.points ?? {} });
  return {
    side,
    person,
    manager,
    today,
    skills,
    overall: overallOf(skills),
    history: historyOf(shown),
    hiddenFromMe: hiddenFromViewer(all, sight),
    hiddenFromOther: manager ? hiddenFromOther(all, sight) : null,
    since: since === sinceEver ? null : since,
    share: await shareOf(context, pair, all),
    role,
  };
}

function historyOf(ratings: readonly Rating[]): Map<string, Points[]> {
  const history = new Map<string, Points[]>();
  for (const { skillKey, source, points } of ratings) {
    if (source === 'self') continue;
    history.set(skillKey, [...(history.get(skillKey) ?? []), points].slice(-MOST_HISTORY));
  }
  return history;
}

async function shareOf(
  { db }: Context,
  { side, person, manager, today }: PairSide,
  ratings: readonly Rating[],
): Promise<SkillCard['share']> {
  if (side !== 'self' || !manager) return null;
  const between = { personId: person.id, managerId: manager.id };
  if (await isShared(db, person.workspaceId, between)) return 'shared';
  const since = await visibleSince(db, person.workspaceId, between, today);
  return since !== null && ratings.some(({ on }) => on < since) ? 'private' : null;
}
