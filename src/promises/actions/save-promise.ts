import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { feedbackPair } from '../../feedback/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { actorOf, nextAtWork, openChange, type Person } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { FollowedKey } from '../rules/followable.ts';
import type { PromiseSource } from '../rules/promise.ts';
import { choosableKpis } from './choosable-kpis.ts';
import { makePromise } from './make-promise.ts';
import { knownPerson, requireMaking } from './start-promise.ts';

/** To whom something was promised. Period: the promise's id. */
export const MADE = 'promises.made.v1';

/** To an owner whose promise the other wrote down. Period: the promise's id. */
export const MADE_IN_YOUR_NAME = 'promises.made_in_your_name.v1';

/** A holiday of two weeks that nobody knew of still leaves time for it. */
const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** A promise as the form holds it. */
export type SavedPromise = {
  id: string;
  source: PromiseSource;
  ownerId: string;
  otherId: string;
  text: string;
  dueOn: LocalDate;
  kpi: FollowedKey | null;
  proof: string;
};

/**
 * Keeps a promise that the caller wrote down, their own or one of somebody they lead, and tells the other of the two. Throws
 * a UserError (with its field, where there is one) when it cannot be kept.
 */
export async function savePromise(
  context: Context,
  caller: Caller,
  saved: SavedPromise,
): Promise<{ owner: Person; other: Person }> {
  const { db } = context;
  const { workspaceId, personId } = caller;
  await requireMaking(context, caller, saved.ownerId);
  const owner = await knownPerson(context, caller, saved.ownerId);
  const other = await knownPerson(context, caller, saved.otherId);
  if (owner.id !== personId && other.id !== personId) throw new UserError((t) => t.promises.notTheirs);
  if (saved.source.kind === 'feedback') await requireItsPair(context, caller, saved);
  else if (saved.source.kind !== 'self') throw new UserError((t) => t.common.outdatedForm);
  const now = context.clock.now();
  const madeOn = localDateOf(now, owner.zone);
  if (saved.kpi !== null) {
    const kpis = await choosableKpis(db, workspaceId, owner.id, madeOn);
    if (!kpis.some(({ key }) => key === saved.kpi)) throw new UserError((t) => t.common.outdatedForm);
  }
  const reader = owner.id === personId ? other : owner;
  const change = await openChange(db, context, workspaceId, actorOf(caller));
  const dueAt = await nextAtWork(db, reader, now);
  await perform(context, caller, async (trx) => {
    await makePromise(trx, change, { ...saved, madeOn });
    const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
    const told = { period: saved.id, target: reader.id, params: { promiseId: saved.id } };
    const kind = reader.id === owner.id ? MADE_IN_YOUR_NAME : MADE;
    await plan(trx, context, workspaceId, [{ ...told, kind, dueAt, expiresAt }]);
  });
  return { owner, other };
}

/** What is said to come of feedback is between the two whom that is between. */
async function requireItsPair(context: Context, caller: Caller, { source, ownerId, otherId }: SavedPromise) {
  const { giverId, receiverId } = await feedbackPair(context, caller, source.id ?? '');
  const two = new Set([giverId, receiverId]);
  if (!two.has(ownerId) || !two.has(otherId)) throw new UserError((t) => t.common.outdatedForm);
}
