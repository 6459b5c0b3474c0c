import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actorOf, type Person, personByAccount } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { deleteOpenPart, insertParts, partById, partsOf } from '../store/parts.ts';
import { deletePeer, peersOf, savePeer } from '../store/peers.ts';
import { holdReview } from '../store/reviews.ts';
import { pairReview, type ReviewView, requireOneOf, unknown } from './load-review.ts';
import { planNews } from './news.ts';

export const PEERS_FIELD = 'peers';

/** The review whose peers the caller may choose. Throws a UserError when there are none, or it is too late. */
export async function openPeers(context: Context, caller: Caller, reviewId: string): Promise<ReviewView> {
  const view = await pairReview(context, caller, reviewId);
  if (view.cycle.peers === 0) throw new UserError((t) => t.reviews.noPeers);
  if (view.review.state !== 'writing') throw new UserError((t) => t.reviews.peersLate);
  return view;
}

/**
 * Who is to write as a peer. From the person it is a wish that the manager confirms; whom the manager chooses is asked. Those who
 * were left out are not asked any more, unless they began to write. Throws a UserError under the field.
 */
export async function choosePeers(
  context: Context,
  caller: Caller,
  { reviewId, accounts }: { reviewId: string; accounts: readonly string[] },
): Promise<ReviewView> {
  const { workspaceId } = caller;
  const view = await openPeers(context, caller, reviewId);
  const chosen = await peopleOf(context, view, accounts);
  await perform(context, caller, async (trx) => {
    const review = await holdReview(trx, workspaceId, reviewId);
    if (review?.state !== 'writing') throw new UserError((t) => t.reviews.peersLate);
    const known = await peersOf(trx, workspaceId, [reviewId]);
    const parts = (await partsOf(trx, workspaceId, [reviewId])).filter(({ kind }) => kind === 'peer');
    const at = context.clock.now();
    const stateOf = (id: string) => known.find(({ personId }) => personId === id)?.state;
    const isManager = view.role === 'manager';
    for (const { personId, state } of known) {
      // A person takes back their own wish; whom the manager asked is the manager's.
      const isTheirs = isManager ? state !== 'declined' : state === 'suggested';
      if (!isTheirs || chosen.some(({ id }) => id === personId)) continue;
      const part = parts.find(({ authorId }) => authorId === personId);
      if (part && !(await deleteOpenPart(trx, workspaceId, part.id)))
        throw new UserError((t) => t.reviews.peerWrites, PEERS_FIELD);
      await deletePeer(trx, workspaceId, reviewId, personId);
    }
    const added = chosen.filter(({ id }) =>
      isManager ? stateOf(id) !== 'asked' : stateOf(id) === undefined,
    );
    for (const { id: personId } of added) {
      await savePeer(trx, workspaceId, review, { personId, state: isManager ? 'asked' : 'suggested' }, at);
      if (!isManager) continue;
      const partId = context.newId();
      await insertParts(trx, workspaceId, [
        { id: partId, kind: 'peer', authorId: personId, askedAt: at, review },
      ]);
      await planNews(trx, context, workspaceId, { reviewId, what: 'asked', to: [personId], once: partId });
    }
    if (!isManager && added.length > 0) {
      const once = context.newId();
      await planNews(trx, context, workspaceId, {
        reviewId,
        what: 'suggested',
        to: [review.managerId],
        once,
      });
    }
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ ...actorOf(caller), action: 'review.peers_chosen', subjectKind: 'review', subjectId: reviewId },
        detail: { chosen: chosen.length },
      },
    ]);
  });
  return pairReview(context, caller, reviewId);
}

/** A peer would rather not write: the manager can choose somebody else. Throws a UserError once they have begun. */
export async function declinePeer(context: Context, caller: Caller, partId: string): Promise<void> {
  const { workspaceId, personId } = caller;
  const part = await partById(context.db, workspaceId, partId);
  if (part?.kind !== 'peer') throw unknown();
  await requireOneOf(context, caller, 'reviews.write', [part.authorId]);
  await perform(context, caller, async (trx) => {
    const review = await holdReview(trx, workspaceId, part.reviewId);
    if (!review) throw unknown();
    if (!(await deleteOpenPart(trx, workspaceId, partId))) throw new UserError((t) => t.reviews.declinedLate);
    await savePeer(trx, workspaceId, review, { personId, state: 'declined' }, context.clock.now());
    const news = { reviewId: review.id, what: 'declined', to: [review.managerId], once: partId } as const;
    await planNews(trx, context, workspaceId, news);
    await writeAudit(trx, context, workspaceId, [
      { ...actorOf(caller), action: 'review.peer_declined', subjectKind: 'review', subjectId: review.id },
    ]);
  });
}

async function peopleOf(
  { db, clock }: Context,
  { cycle, person, manager, peers }: ReviewView,
  accounts: readonly string[],
): Promise<Person[]> {
  const refuse = (sentence: UserError['sentence']) => new UserError(sentence, PEERS_FIELD);
  if (accounts.length > cycle.peers) throw refuse((t) => t.reviews.tooManyPeers({ most: cycle.peers }));
  const today = localDateOf(clock.now(), person.zone);
  const found: Person[] = [];
  for (const account of new Set(accounts)) {
    const picked = await personByAccount(db, person.workspaceId, account, today);
    if (!picked?.isActive) throw refuse((t) => t.reviews.peerUnknown);
    if (picked.id === person.id || picked.id === manager.id) throw refuse((t) => t.reviews.peerOfPair);
    const isDeclined = peers.some((peer) => peer.personId === picked.id && peer.state === 'declined');
    if (isDeclined) throw refuse((t) => t.reviews.peerDeclined({ name: picked.name }));
    found.push(picked);
  }
  return found;
}
