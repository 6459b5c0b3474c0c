import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { addDays } from '../../kernel/date.ts';
import type { Change } from '../../people/index.ts';
import { isPoints, type NewRating, type Rating, type RatingSource } from '../rating.ts';
import { openingOf, ROUND_DAYS } from '../rules/opening.ts';
import { rubricOfVersion } from '../rules/versions.ts';
import { dropOfSource, dropReplaced, insertRating, openRatings, ratingsOf } from '../store/ratings.ts';
import { rubricVersions } from '../store/rubrics.ts';

/** What was seen, in a form's field. */
export const LONGEST_EVIDENCE = 1000;

/**
 * Keeps a rating, in the transaction of what it comes from; whoever calls has asked for permission. A later word of the same
 * rater on the same skill takes its place: of the same call review or role-play, else of the same day. A role-play's is
 * for whoever leads the person to read as well, so it is rated once it was shared. Nothing of it is in the audit but that
 * it happened. Throws a RangeError for a skill that the version has not, other points, or too long a text.
 */
export async function rateSkill(trx: Writer, change: Change, given: NewRating): Promise<Rating> {
  const { workspaceId, clock, actor } = change;
  const rubric = rubricOfVersion(await rubricVersions(trx, workspaceId), given.rubricVersion);
  if (!rubric?.skills.some(({ key }) => key === given.skillKey)) {
    throw new RangeError(`Version ${given.rubricVersion} has no skill ${given.skillKey}`);
  }
  if (!isPoints(given.points)) throw new RangeError('Points go from 1 to 5');
  if (given.evidence.length > LONGEST_EVIDENCE) throw new RangeError('The evidence is too long');
  const { source, ...rest } = given;
  const recent = await ratingsOf(trx, workspaceId, given.personId, addDays(given.on, -ROUND_DAYS));
  const { openOn, opens } = openingOf({ ...rest, source: source.kind }, recent);
  const sourceId = 'id' in source ? source.id : '';
  const rating: Rating = { ...rest, id: change.newId(), source: source.kind, sourceId, openOn };
  await dropReplaced(trx, workspaceId, rating);
  await insertRating(trx, workspaceId, rating, clock.now());
  await openRatings(trx, workspaceId, opens, given.on);
  const entry = { action: 'skill.rated', subjectKind: 'person', subjectId: given.personId };
  const detail = { source: source.kind, skill: given.skillKey, version: given.rubricVersion };
  await writeAudit(trx, change, workspaceId, [{ ...actor, ...entry, detail }]);
  return rating;
}

/** Forgets what a call review or role-play said, when it was taken back; without any, nothing is written. */
export async function takeBackRatings(
  trx: Writer,
  change: Change,
  source: Extract<RatingSource, { id: string }>,
): Promise<number> {
  const { workspaceId, actor } = change;
  const people = await dropOfSource(trx, workspaceId, source);
  const entries = [...new Set(people)].map((subjectId) => ({
    ...actor,
    action: 'skill.taken_back',
    subjectKind: 'person',
    subjectId,
    detail: { source: source.kind, count: people.filter((id) => id === subjectId).length },
  }));
  await writeAudit(trx, change, workspaceId, entries);
  return people.length;
}
