import type { Writer } from '../../database/open.ts';
import type { Change } from '../../people/index.ts';
import { rateSkill, rubricAt, takeBackRatings } from '../../skills/index.ts';
import type { CallForm } from '../rules/form.ts';
import { type CallReview, LONGEST_NOTE } from '../rules/review.ts';

/**
 * Lets what a review says of skills count, in its transaction; what it said before is forgotten. A skill that the rubric of
 * that day has not is left out. The evidence is the reviewer's note.
 */
export async function rateSkills(
  trx: Writer,
  change: Change,
  review: Pick<CallReview, 'id' | 'ownerId' | 'reviewerId' | 'points' | 'note' | 'givenOn'>,
  form: CallForm,
): Promise<void> {
  const source = { kind: 'call_review', id: review.id } as const;
  await takeBackRatings(trx, change, source);
  const rubric = await rubricAt(trx, change.workspaceId, review.givenOn);
  for (const { key, skill } of form.criteria) {
    const points = review.points[key];
    if (!skill || !points || !rubric.skills.some((each) => each.key === skill)) continue;
    await rateSkill(trx, change, {
      personId: review.ownerId,
      raterId: review.reviewerId,
      source,
      skillKey: skill,
      rubricVersion: rubric.version,
      points,
      evidence: review.note.slice(0, LONGEST_NOTE),
      on: review.givenOn,
    });
  }
}
