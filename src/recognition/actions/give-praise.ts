import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type PlannedDelivery, plan } from '../../outbox/index.ts';
import { companyYear, nextAtWork, type Person } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type AboutToGive, guardedSince, refusalOf } from '../rules/guards.ts';
import { isMessageLink, LONGEST_TEXT, type Praise, SHORTEST_TEXT } from '../rules/praise.ts';
import { textKey } from '../rules/text-key.ts';
import { givenSince, holdGiver, insertPraise, isGiven } from '../store/praise.ts';
import { companyValues } from '../store/values.ts';
import { requireNotPaused } from './pauses.ts';
import { type Place, placesFor, unfitFor } from './places.ts';
import { sentenceOf } from './refusals.ts';

/** Into a team's channel. Period: the given_id. */
export const PUBLIC = 'recognition.public.v1';
/** To somebody who was thanked. Period: the praise's id. */
export const RECEIVED = 'recognition.received.v1';

const A_DAY_MS = 24 * 3_600_000;
/** A holiday of two weeks that nobody knew of still leaves time for it. */
export const ARRIVES_WITHIN_MS = 14 * A_DAY_MS;

/** Praise before it is given; `id` names it, so that one form is stored once. */
export type PraiseDraft = {
  id: string;
  /** Whom one can thank (`receivers.ts`). */
  receivers: readonly Person[];
  text: string;
  /** One of the company's values, by its id. */
  valueId: string | null;
  /** In whose channel; null: only to the receivers. */
  teamId: string | null;
  /** To the message it is about. */
  link: string | null;
  /** The channel of which the giver knows that another company reads it. */
  warnedOf?: string | null;
};

/** What was given, and where it is said (null: only to the receivers). */
export type GivenPraise = {
  id: string;
  receivers: readonly Person[];
  text: string;
  value: string | null;
  place: Place | null;
};

/**
 * Thanks up to five people, in a team's channel or just them; they are told in their hours. Throws a UserError when a
 * guard is against it (rules/guards.ts), while praise is paused, for a channel it cannot go to, and for what was sent
 * before; then nothing is stored. A SharedPlaceError, as long as the giver does not know of it, for a channel that another
 * company reads although that is allowed.
 */
export async function givePraise(context: Context, caller: Caller, draft: PraiseDraft): Promise<GivenPraise> {
  const { db, clock } = context;
  const { workspaceId, personId: giverId, zone } = caller;
  const text = checkText(draft.text);
  await requireNotPaused(context, caller);
  const place = await placeChosen(context, caller, draft);
  const value = (await companyValues(db, workspaceId)).find(({ id }) => id === draft.valueId)?.name ?? null;
  const now = clock.now();
  const today = localDateOf(now, zone);
  const about = {
    receiverIds: draft.receivers.map(({ id }) => id),
    textKey: textKey(text),
    today,
    week: periodOf(await companyYear(db, workspaceId), 'week', today),
  };
  const link = draft.link && isMessageLink(draft.link) ? draft.link : null;
  const praise = draft.receivers.map((receiver) => ({
    id: context.newId(),
    givenId: draft.id,
    giverId,
    receiverId: receiver.id,
    text,
    value,
    teamId: place?.id ?? null,
    link,
    givenOn: today,
    givenAt: now,
  }));
  const planned = await deliveriesOf(context, draft, praise, now);
  await perform(context, caller, async (trx) => {
    await requireUnhindered(trx, caller, draft, about);
    await insertPraise(trx, workspaceId, praise, about.textKey);
    await plan(trx, context, workspaceId, planned);
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: giverId,
        source: caller.source,
        action: 'praise.given',
        subjectKind: 'praise',
        subjectId: draft.id,
        detail: { people: praise.length, team: place?.id ?? null },
      },
    ]);
  });
  return { id: draft.id, receivers: draft.receivers, text, value, place };
}

function checkText(typed: string): string {
  const text = typed.trim();
  if (text.length < SHORTEST_TEXT) throw new UserError((t) => t.recognition.textMissing, 'text');
  if (text.length > LONGEST_TEXT) {
    throw new UserError((t) => t.recognition.textTooLong({ most: LONGEST_TEXT }), 'text');
  }
  return text;
}

async function placeChosen(context: Context, caller: Caller, draft: PraiseDraft): Promise<Place | null> {
  if (draft.teamId === null) return null;
  const { all } = await placesFor(context, caller, draft.receivers);
  const place = all.find(({ id }) => id === draft.teamId);
  if (!place) throw new UserError((t) => t.recognition.placeGone, 'place');
  const why = await unfitFor(context, place, draft.warnedOf);
  if (why === 'shared') throw new UserError((t) => t.recognition.placeShared, 'place');
  if (why) throw new UserError((t) => t.recognition.placeNotThere, 'place');
  return place;
}

/** In one row with whatever else this person gives at the same time. */
async function requireUnhindered(
  trx: Writer,
  { workspaceId, personId }: Caller,
  { id, receivers }: PraiseDraft,
  about: AboutToGive,
): Promise<void> {
  await holdGiver(trx, workspaceId, personId);
  if (await isGiven(trx, workspaceId, id)) throw new UserError((t) => t.recognition.sentAlready);
  const before = await givenSince(trx, workspaceId, personId, guardedSince(about));
  const refusal = refusalOf(about, before);
  if (refusal) throw sentenceOf(refusal, receivers);
}

async function deliveriesOf(
  { db }: Context,
  { id, receivers, teamId }: PraiseDraft,
  praise: readonly Omit<Praise, 'thankedAt'>[],
  now: Date,
): Promise<PlannedDelivery[]> {
  const deliveries: PlannedDelivery[] = [];
  if (teamId) {
    const expiresAt = new Date(now.getTime() + A_DAY_MS);
    deliveries.push({
      kind: PUBLIC,
      period: id,
      target: teamId,
      params: { givenId: id },
      dueAt: now,
      expiresAt,
    });
  }
  for (const [nth, each] of praise.entries()) {
    const receiver = receivers[nth];
    if (!receiver) continue;
    const dueAt = await nextAtWork(db, receiver, now);
    deliveries.push({
      kind: RECEIVED,
      period: each.id,
      target: receiver.id,
      params: { praiseId: each.id },
      dueAt,
      expiresAt: new Date(dueAt.getTime() + ARRIVES_WITHIN_MS),
    });
  }
  return deliveries;
}
