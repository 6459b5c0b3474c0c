import type { Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { SkillScore } from '../rules/result.ts';

/** Keeps the points, once. Returns whether this was it. */
export async function scoreRoleplay(
  trx: Writer,
  workspaceId: string,
  id: string,
  scored: { scores: readonly SkillScore[]; rubricVersion: number; on: LocalDate; at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable('roleplay')
    .set({
      scores: JSON.stringify(scored.scores),
      rubric_version: scored.rubricVersion,
      scored_on: scored.on,
      scored_at: scored.at.getTime(),
    })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('scored_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Puts corrected points in the place of those before, to be read anew; not once others go by them. Returns whether it did. */
export async function correctRoleplay(
  trx: Writer,
  workspaceId: string,
  id: string,
  { scores, at }: { scores: readonly SkillScore[]; at: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable('roleplay')
    .set({ scores: JSON.stringify(scores), corrected_at: at.getTime(), read_at: null })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('scored_at', 'is not', null)
    .where('shared_at', 'is', null)
    .where('put_forward_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
