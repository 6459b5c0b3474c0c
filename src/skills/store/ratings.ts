import type { Selectable } from 'kysely';
import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { SkillRatingTable } from '../../database/tables/skills.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { isPoints, type Rating } from '../rating.ts';

/** What was said of somebody's skills from a day on, the oldest first; open to the other or not. */
export async function ratingsOf(
  db: Reader,
  workspaceId: string,
  personId: string,
  from: LocalDate,
): Promise<Rating[]> {
  const rows = await db
    .selectFrom('skill_rating')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', personId)
    .where('rated_on', '>=', from)
    .orderBy('rated_on')
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  return rows.map(toRating);
}

/** The same of several people, in no order. */
export async function ratingsOfMany(
  db: Reader,
  workspaceId: string,
  personIds: readonly string[],
  from: LocalDate,
): Promise<Rating[]> {
  const found: Rating[] = [];
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('skill_rating')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('person_id', 'in', ids)
      .where('rated_on', '>=', from)
      .execute();
    found.push(...rows.map(toRating));
  }
  return found;
}

/** When a manager last rated a skill of each of these people: their id -> that day; nobody whom they never rated. */
export async function lastRatedBy(
  db: Reader,
  workspaceId: string,
  raterId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, LocalDate>> {
  const last = new Map<string, LocalDate>();
  for (const ids of inChunks(personIds)) {
    const rows = await db
      .selectFrom('skill_rating')
      .select(({ fn }) => ['person_id', fn.max('rated_on').as('last')])
      .where('workspace_id', '=', workspaceId)
      .where('rater_id', '=', raterId)
      .where('source_kind', '=', 'manager')
      .where('person_id', 'in', ids)
      .groupBy('person_id')
      .execute();
    for (const row of rows) if (row.last) last.set(row.person_id, row.last);
  }
  return last;
}

export async function insertRating(
  trx: Writer,
  workspaceId: string,
  rating: Rating,
  at: Date,
): Promise<void> {
  await trx
    .insertInto('skill_rating')
    .values({
      workspace_id: workspaceId,
      id: rating.id,
      person_id: rating.personId,
      rater_id: rating.raterId,
      source_kind: rating.source,
      source_id: rating.sourceId,
      skill_key: rating.skillKey,
      rubric_version: rating.rubricVersion,
      points: rating.points,
      evidence: rating.evidence,
      rated_on: rating.on,
      open_on: rating.openOn,
      recorded_at: at.getTime(),
    })
    .execute();
}

/** Lets ratings be open from a day on. */
export async function openRatings(
  trx: Writer,
  workspaceId: string,
  ids: readonly string[],
  on: LocalDate,
): Promise<void> {
  for (const chunk of inChunks(ids)) {
    await trx
      .updateTable('skill_rating')
      .set({ open_on: on })
      .where('workspace_id', '=', workspaceId)
      .where('id', 'in', chunk)
      .execute();
  }
}

/** Forgets a word on a skill in whose place another one comes: of the same rater and source, else of the same day. */
export async function dropReplaced(trx: Writer, workspaceId: string, rating: Rating): Promise<void> {
  await trx
    .deleteFrom('skill_rating')
    .where('workspace_id', '=', workspaceId)
    .where('person_id', '=', rating.personId)
    .where('rater_id', '=', rating.raterId)
    .where('source_kind', '=', rating.source)
    .where('source_id', '=', rating.sourceId)
    .where('skill_key', '=', rating.skillKey)
    .$if(rating.sourceId === '', (query) => query.where('rated_on', '=', rating.on))
    .execute();
}

/** Forgets what a call review or role-play said; returns of whom how many ratings. */
export async function dropOfSource(
  trx: Writer,
  workspaceId: string,
  source: { kind: Rating['source']; id: string },
): Promise<string[]> {
  const rows = await trx
    .deleteFrom('skill_rating')
    .where('workspace_id', '=', workspaceId)
    .where('source_kind', '=', source.kind)
    .where('source_id', '=', source.id)
    .returning('person_id')
    .execute();
  return rows.map((row) => row.person_id);
}

function toRating(row: Selectable<SkillRatingTable>): Rating {
  if (!isPoints(row.points)) throw new RangeError(`Rating ${row.id} is not from 1 to 5`);
  return {
    id: row.id,
    personId: row.person_id,
    raterId: row.rater_id,
    source: row.source_kind,
    sourceId: row.source_id,
    skillKey: row.skill_key,
    rubricVersion: row.rubric_version,
    points: row.points,
    evidence: row.evidence,
    on: row.rated_on,
    openOn: row.open_on,
  };
}
