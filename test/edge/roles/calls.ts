import type { CallReview, SalesCall } from '../../../src/calls/rules/review.ts';
import { insertCall } from '../../../src/calls/store/calls.ts';
import { insertForm } from '../../../src/calls/store/forms.ts';
import { insertRequest } from '../../../src/calls/store/requests.ts';
import { insertReview, markReview } from '../../../src/calls/store/reviews.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { scoreRoleplay } from '../../../src/roleplays/store/points.ts';
import { acceptRoleplay, insertRoleplay, markRoleplay } from '../../../src/roleplays/store/roleplays.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** Reviews of Ben's calls and role-plays of his; Rana is none of those who try. */
export type Practised = {
  /** A call of Ben's that Mert reviewed, and one that nobody did. */
  call: string;
  freshCall: string;
  /** What was said of them: by Mert, by Rana, by Rana and shared, by Ben himself, by Rana to be shared. */
  reviews: { mert: string; rana: string; shared: string; own: string; toShare: string };
  /** Rana asks Ben, for two ways to answer. */
  callRequests: [string, string];
  /** Rana invites Ben: to be taken up, declined, given points for (in a form, and by a press). */
  invited: { sheet: string; decline: string; score: string };
  /** Ben invites Rana: to look at, take back, say that it was played. */
  inviting: { own: string; cancel: string; done: string };
  /** Ben's attempts with Rana: private, shared, to be shared, to follow a number after. */
  attempts: { private: string; shared: string; toShare: string; follow: string };
  /** Points that Ben gave Rana, and a passed attempt of his that a gate of his asks for. */
  corrected: string;
  forward: string;
};

export async function addPractice(
  { context, slack }: RunningBot,
  workspaceId: string,
): Promise<{ practised: Practised }> {
  const [ben, mert, rana] = (await Promise.all(
    ['ben', 'mert', 'rana'].map((name) => personIdOf(context, workspaceId, slack, name)),
  )) as [string, string, string];
  const at = context.clock.now();
  const expiresAt = new Date(at.getTime() + 14 * 86_400_000);
  const id = () => context.newId();
  const review = (reviewerId: string, callId: string, ownerId = ben): CallReview => ({
    ...{ id: id(), callId, ownerId, reviewerId },
    capacity: reviewerId === ownerId ? 'self' : reviewerId === mert ? 'manager' : 'peer',
    points: { opening: 4, questions: 2 },
    quotes: [{ at: 245, text: 'Canary quote' }],
    note: 'Canary review',
    action: '',
    givenOn: '2026-11-23',
    ...{ givenAt: at, changedAt: null, readAt: null, sharedAt: null },
  });
  const call = (ownerId: string): SalesCall => ({
    ...{ id: id(), ownerId, formKey: 'discovery', formVersion: 0, title: 'Canary call' },
    ...{ heldOn: '2026-11-20', link: null, consent: 'both', addedBy: ownerId },
  });
  const calls = [call(ben), call(ben), call(rana), call(rana)] as const;
  const [reviewed, fresh, ranas, ranasOther] = calls;
  const others = [call(ben), call(ben), call(ben)] as const;
  const given = {
    mert: review(mert, reviewed.id),
    rana: review(rana, reviewed.id),
    own: review(ben, others[0].id),
    shared: review(rana, others[1].id),
    toShare: review(rana, others[2].id),
  };
  const ids: Practised = {
    call: reviewed.id,
    freshCall: fresh.id,
    reviews: {
      mert: given.mert.id,
      rana: given.rana.id,
      shared: given.shared.id,
      own: given.own.id,
      toShare: given.toShare.id,
    },
    callRequests: [id(), id()],
    invited: { sheet: id(), decline: id(), score: id() },
    inviting: { own: id(), cancel: id(), done: id() },
    attempts: { private: id(), shared: id(), toShare: id(), follow: id() },
    corrected: id(),
    forward: id(),
  };
  await inTransaction(context.db, async (trx) => {
    for (const each of [...calls, ...others]) await insertCall(trx, workspaceId, each, at);
    for (const each of Object.values(given)) await insertReview(trx, workspaceId, each);
    await markReview(trx, workspaceId, given.shared.id, 'shared_at', at);
    for (const [nth, callId] of [ranas.id, ranasOther.id].entries()) {
      const request = { id: ids.callRequests[nth] ?? '', callId, ownerId: rana, askedId: ben };
      await insertRequest(trx, workspaceId, { ...request, askedAt: at, expiresAt });
    }
    const roleplay = (each: string, repId: string, partnerId: string, scenario = 'too-expensive') =>
      insertRoleplay(trx, workspaceId, {
        ...{ id: each, repId, partnerId, scenario, language: 'en' as const },
        ...{ invitedAt: at, expiresAt },
      });
    for (const each of Object.values(ids.invited)) await roleplay(each, rana, ben);
    for (const each of Object.values(ids.inviting)) await roleplay(each, ben, rana);
    for (const each of Object.values(ids.attempts)) await roleplay(each, ben, rana);
    await roleplay(ids.corrected, rana, ben);
    await roleplay(ids.forward, ben, rana, 'vague-cfo');
    const scored = [...Object.values(ids.attempts), ids.corrected, ids.forward];
    for (const each of [ids.invited.score, ids.inviting.done, ...scored]) {
      await acceptRoleplay(trx, workspaceId, each, { at, expiresAt });
    }
    for (const each of scored) {
      const scores = [{ skill: 'objections', points: 4 as const, line: 'Canary line' }];
      await scoreRoleplay(trx, workspaceId, each, { scores, rubricVersion: 0, on: '2026-11-23', at });
    }
    await markRoleplay(trx, workspaceId, ids.attempts.shared, 'shared_at', at);
    // A type of call that nobody is offered any more.
    const retired = { key: 'own_retired', version: 1, name: 'Retired', criteria: [] };
    for (const form of [retired, { ...retired, version: 2, name: '' }]) {
      await insertForm(trx, workspaceId, form, { authorId: null, at });
    }
  });
  return { practised: ids };
}
