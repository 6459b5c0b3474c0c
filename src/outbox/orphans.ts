import { claimOwners, surrender } from './recovery-store.ts';
import { persist, present, type Tools } from './tools.ts';

/**
 * Finds claims that nobody works on: of processes proven dead, and of this one when it lost track of a row (say,
 * a claim whose commit was not answered). They become unknown. `inHand` are the rows that this process works on.
 */
export async function recoverOrphans(tools: Tools, inHand: readonly string[]) {
  const { context, ownership } = tools;
  for (const owner of await claimOwners(context.db)) {
    const isOwn = owner === ownership.owner;
    if (!isOwn && !(await ownership.isDead(owner))) continue;
    const nextAt = present(context).machine + tools.settleMs;
    const count = await persist(tools, (trx) => surrender(trx, owner, isOwn ? inHand : [], nextAt));
    if (count > 0) context.log.warn({ owner, count }, 'Interrupted deliveries will be looked up');
  }
}
