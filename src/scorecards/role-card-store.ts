import { z } from 'zod';
import type { Reader, Writer } from '../database/open.ts';
import type { FactKey } from '../kpis/index.ts';
import type { CardMeasure, RoleCard } from './rules/score/role-card.ts';

const stored = z.array(
  z.object({
    kpi: z.string().transform((key) => key as FactKey),
    weight: z.number().int().positive(),
    stated: z.object({ target: z.number().int(), per: z.enum(['week', 'month', 'quarter']) }).nullable(),
  }),
);

/** Every card that somebody chose in a workspace, all their versions, in no order: they are few. */
export async function roleCards(db: Reader, workspaceId: string): Promise<RoleCard[]> {
  const rows = await db.selectFrom('role_card').selectAll().where('workspace_id', '=', workspaceId).execute();
  return rows.map((row) => ({
    id: row.id,
    teamId: row.team_id,
    roleKey: row.role_key,
    role: row.role,
    version: row.version,
    validFrom: row.valid_from,
    measures: stored.parse(JSON.parse(row.measures)) satisfies CardMeasure[],
    authorId: row.author_id,
    recordedAt: row.recorded_at,
  }));
}

/** Adds a version. Throws a unique violation when another of its number was added meanwhile. */
export async function addRoleCard(trx: Writer, workspaceId: string, card: RoleCard): Promise<void> {
  await trx
    .insertInto('role_card')
    .values({
      workspace_id: workspaceId,
      id: card.id,
      team_id: card.teamId,
      role_key: card.roleKey,
      role: card.role,
      version: card.version,
      valid_from: card.validFrom,
      measures: JSON.stringify(card.measures),
      author_id: card.authorId,
      recorded_at: card.recordedAt,
    })
    .execute();
}
