import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Reader, Writer } from '../../database/open.ts';
import type { RoleplayTable } from '../../database/tables/calls.ts';
import { isPoints } from '../../skills/index.ts';
import type { SkillScore } from '../rules/result.ts';
import type { Roleplay } from '../rules/roleplay.ts';

/** An invitation as it is sent. */
export type NewRoleplay = Pick<
  Roleplay,
  'id' | 'repId' | 'partnerId' | 'scenario' | 'language' | 'invitedAt' | 'expiresAt'
>;

/** Keeps an invitation. Returns whether it is new: a form that is sent twice is kept once. */
export async function insertRoleplay(
  trx: Writer,
  workspaceId: string,
  roleplay: NewRoleplay,
): Promise<boolean> {
  const result = await trx
    .insertInto('roleplay')
    .values({
      workspace_id: workspaceId,
      id: roleplay.id,
      rep_id: roleplay.repId,
      partner_id: roleplay.partnerId,
      scenario: roleplay.scenario,
      language: roleplay.language,
      invited_at: roleplay.invitedAt.getTime(),
      expires_at: roleplay.expiresAt.getTime(),
      scores: '[]',
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** Null when there is none. */
export async function roleplayById(db: Reader, workspaceId: string, id: string): Promise<Roleplay | null> {
  const row = await select(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toRoleplay(row) : null;
}

/** Those in which somebody sells, or plays the buyer, of a time on; newest first. */
export async function roleplaysOf(
  db: Reader,
  workspaceId: string,
  as: 'rep_id' | 'partner_id',
  personId: string,
  since: Date,
): Promise<Roleplay[]> {
  const rows = await select(db, workspaceId)
    .where(as, '=', personId)
    .where('invited_at', '>=', since.getTime())
    .orderBy('invited_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toRoleplay);
}

/** The last that these people shared, newest first. */
export async function sharedRoleplays(
  db: Reader,
  workspaceId: string,
  repIds: readonly string[],
  most: number,
): Promise<Roleplay[]> {
  if (repIds.length === 0) return [];
  const rows = await select(db, workspaceId)
    .where('rep_id', 'in', repIds)
    .where('shared_at', 'is not', null)
    .orderBy('shared_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(toRoleplay);
}

type Moment =
  | 'accepted_at'
  | 'declined_at'
  | 'cancelled_at'
  | 'played_at'
  | 'read_at'
  | 'shared_at'
  | 'put_forward_at';

/** Keeps when something first happened to it. Returns whether this was it. */
export async function markRoleplay(
  trx: Writer,
  workspaceId: string,
  id: string,
  what: Moment,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('roleplay')
    .set({ [what]: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where(what, 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes up an invitation, also one that was declined before: it is over at another time then. Returns whether this was it. */
export async function acceptRoleplay(
  trx: Writer,
  workspaceId: string,
  id: string,
  { at, expiresAt }: { at: Date; expiresAt: Date },
): Promise<boolean> {
  const result = await trx
    .updateTable('roleplay')
    .set({ accepted_at: at.getTime(), declined_at: null, expires_at: expiresAt.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Keeps which number the seller follows after it, once. Returns whether this was it. */
export async function keepFollowed(
  trx: Writer,
  workspaceId: string,
  id: string,
  kpi: string,
): Promise<boolean> {
  const result = await trx
    .updateTable('roleplay')
    .set({ followed_kpi: kpi })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('followed_kpi', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

const select = (db: Reader, workspaceId: string) =>
  db.selectFrom('roleplay').selectAll().where('workspace_id', '=', workspaceId);

const StoredScores = z.array(
  z.object({ skill: z.string(), points: z.number().refine(isPoints), line: z.string() }),
);

function toRoleplay(row: Selectable<RoleplayTable>): Roleplay {
  const instant = (at: number | null) => (at === null ? null : new Date(at));
  return {
    id: row.id,
    repId: row.rep_id,
    partnerId: row.partner_id,
    scenario: row.scenario,
    language: row.language,
    invitedAt: new Date(row.invited_at),
    expiresAt: new Date(row.expires_at),
    acceptedAt: instant(row.accepted_at),
    declinedAt: instant(row.declined_at),
    cancelledAt: instant(row.cancelled_at),
    playedAt: instant(row.played_at),
    scoredAt: instant(row.scored_at),
    scoredOn: row.scored_on,
    rubricVersion: row.rubric_version,
    scores: StoredScores.parse(JSON.parse(row.scores)) as SkillScore[],
    readAt: instant(row.read_at),
    sharedAt: instant(row.shared_at),
    followedKpi: row.followed_kpi,
    putForwardAt: instant(row.put_forward_at),
    correctedAt: instant(row.corrected_at),
  };
}
