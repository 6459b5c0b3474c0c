import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../database/open.ts';
import type { FeedbackTable } from '../database/tables/feedback.ts';
import type { Direction, Feedback, FeedbackText } from './rules/feedback.ts';
import type { Template } from './rules/templates.ts';

/** When someone last gave each of these people feedback; whoever never had any is left out. */
export async function lastGiven(
  db: Reader,
  workspaceId: string,
  giverId: string,
  receiverIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (receiverIds.length === 0) return new Map();
  return lastByReceiver(await lastTo(db, workspaceId, giverId, receiverIds).execute());
}

/**
 * The same of what has reached its receivers: what waits for their hours is nobody's business but the giver's.
 */
export async function lastArrived(
  db: Reader,
  workspaceId: string,
  giverId: string,
  receiverIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  if (receiverIds.length === 0) return new Map();
  const arrived = lastTo(db, workspaceId, giverId, receiverIds).where((eb) =>
    eb.or([
      eb('opened_at', 'is not', null),
      eb('waits_until', 'is', null),
      eb('waits_until', '<=', now.getTime()),
    ]),
  );
  return lastByReceiver(await arrived.execute());
}

function lastTo(db: Reader, workspaceId: string, giverId: string, receiverIds: readonly string[]) {
  return db
    .selectFrom('feedback')
    .select((select) => ['receiver_id', select.fn.max('given_at').as('at')])
    .where('workspace_id', '=', workspaceId)
    .where('giver_id', '=', giverId)
    .where('receiver_id', 'in', receiverIds)
    .where('taken_back_at', 'is', null)
    .groupBy('receiver_id');
}

const lastByReceiver = (rows: readonly { receiver_id: string; at: number }[]) =>
  new Map(rows.map((row) => [row.receiver_id, new Date(Number(row.at))]));

/** New feedback as it is stored; without a template it has the fields of SBI. */
export type NewFeedback = Pick<
  Feedback,
  'id' | 'giverId' | 'receiverId' | 'kind' | 'givenAt' | 'waitsUntil'
> &
  FeedbackText & { template?: Template; direction?: Direction; link?: string | null };

/** Stores new feedback. False when this id is stored already: then nothing is written. */
export async function insertFeedback(
  trx: Writer,
  workspaceId: string,
  feedback: NewFeedback,
): Promise<boolean> {
  const result = await trx
    .insertInto('feedback')
    .values({
      workspace_id: workspaceId,
      id: feedback.id,
      giver_id: feedback.giverId,
      receiver_id: feedback.receiverId,
      kind: feedback.kind,
      template: feedback.template ?? 'sbi',
      direction: feedback.direction ?? null,
      link: feedback.link ?? null,
      situation: feedback.situation,
      behaviour: feedback.behaviour,
      impact: feedback.impact,
      next_step: feedback.nextStep,
      given_at: feedback.givenAt.getTime(),
      waits_until: feedback.waitsUntil?.getTime() ?? null,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0n) > 0;
}

/** Feedback without its text; null when the workspace has none with this id. */
export async function feedbackById(db: Reader, workspaceId: string, id: string): Promise<Feedback | null> {
  const row = await selectFeedback(db, workspaceId).where('id', '=', id).executeTakeFirst();
  return row ? toFeedback(row) : null;
}

/** What it says, the message it links to, and what was answered. */
export type SaidFeedback = FeedbackText & { link: string | null; reply: string | null };

/** What it says. Only for one of the two whom it is between; of a third who may read it, the answer is not for them. */
export async function feedbackText(
  db: Reader,
  workspaceId: string,
  id: string,
): Promise<SaidFeedback | null> {
  const row = await db
    .selectFrom('feedback')
    .select(['situation', 'behaviour', 'impact', 'next_step as nextStep', 'link', 'reply'])
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps when something first happened to it; the first time stands. Returns whether this was it. */
export async function markFeedback(
  trx: Writer,
  workspaceId: string,
  id: string,
  what: 'opened_at' | 'thanked_at',
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('feedback')
    .set({ [what]: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where(what, 'is', null)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Keeps the receiver's answer. Returns false when there is one already. */
export async function keepReply(
  trx: Writer,
  workspaceId: string,
  id: string,
  reply: string,
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('feedback')
    .set({ reply, replied_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('replied_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Forgets what it says, and the answer to it. Returns false when it was taken back already. */
export async function forgetFeedback(
  trx: Writer,
  workspaceId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const nothing = { situation: '', behaviour: '', impact: '', next_step: null, link: null, reply: null };
  const result = await trx
    .updateTable('feedback')
    .set({ ...nothing, taken_back_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Rows without their text, for `toFeedback`. */
export function selectFeedback(db: Reader, workspaceId: string) {
  return db
    .selectFrom('feedback')
    .select(['id', 'giver_id', 'receiver_id', 'kind', 'template', 'direction', 'given_at', 'waits_until'])
    .select(['opened_at', 'thanked_at', 'replied_at', 'taken_back_at'])
    .where('workspace_id', '=', workspaceId);
}

type FeedbackRow = Omit<
  Selectable<FeedbackTable>,
  'workspace_id' | 'situation' | 'behaviour' | 'impact' | 'next_step' | 'link' | 'reply'
>;

/** A row of `selectFeedback`. */
export function toFeedback(row: FeedbackRow): Feedback {
  return {
    id: row.id,
    giverId: row.giver_id,
    receiverId: row.receiver_id,
    kind: row.kind,
    givenAt: new Date(row.given_at),
    waitsUntil: instant(row.waits_until),
    openedAt: instant(row.opened_at),
    thankedAt: instant(row.thanked_at),
    template: row.template,
    direction: row.direction,
    repliedAt: instant(row.replied_at),
    takenBackAt: instant(row.taken_back_at),
  };
}

const instant = (at: number | null) => (at === null ? null : new Date(at));
