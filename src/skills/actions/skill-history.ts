import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { sinceEver } from '../../kernel/date.ts';
import { peopleByIds, recordOpening } from '../../people/index.ts';
import type { Rating } from '../rating.ts';
import type { RubricSkill } from '../rubric.ts';
import { isShown } from '../rules/sight.ts';
import { rubricOfVersion, rubricOn, skillsEver } from '../rules/versions.ts';
import { ratingsOf } from '../store/ratings.ts';
import { rubricVersions } from '../store/rubrics.ts';
import { type PairSide, requirePair } from './pair.ts';

/** One rating with who gave it, and the skill as it was worded then. */
export type RatedLine = { rating: Rating; rater: string; skill: RubricSkill; isOwnWord: boolean };

/** What was said of one skill of somebody, the latest first; `skill` as it is now, or was last. */
export type SkillHistory = Pick<PairSide, 'side' | 'person' | 'today'> & {
  skill: RubricSkill;
  lines: RatedLine[];
};

/** Throws a UserError unless the caller is the person or leads them directly, and for a skill there never was. */
export async function skillHistory(
  context: Context,
  caller: Caller,
  { personId, skillKey }: { personId: string; skillKey: string },
): Promise<SkillHistory> {
  const { db } = context;
  const { workspaceId } = caller;
  const { side, person, today, since } = await requirePair(context, caller, personId);
  const versions = await rubricVersions(db, workspaceId);
  const skill = skillsEver(versions, rubricOn(versions, today)).find(({ key }) => key === skillKey);
  if (!skill) throw new UserError((t) => t.common.outdatedButton);
  if (side === 'manager') await recordOpening(context, caller, personId, 'skills', today);
  const sight = { side, viewerId: caller.personId, since, today };
  const shown = (await ratingsOf(db, workspaceId, personId, sinceEver)).filter(
    (rating) => rating.skillKey === skillKey && isShown(rating, sight),
  );
  const raters = await peopleByIds(db, workspaceId, [...new Set(shown.map(({ raterId }) => raterId))], today);
  const nameOf = new Map(raters.map(({ id, name }) => [id, name]));
  const lines = shown.toReversed().map((rating) => ({
    rating,
    rater: nameOf.get(rating.raterId) ?? '',
    skill:
      rubricOfVersion(versions, rating.rubricVersion)?.skills.find(({ key }) => key === skillKey) ?? skill,
    isOwnWord: rating.raterId === caller.personId,
  }));
  return { side, person, today, skill, lines };
}
