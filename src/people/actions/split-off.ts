import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { perform } from '../../perform.ts';
import { personById } from '../store/people.ts';
import { updatePerson } from '../store/person-writes.ts';
import { type MergedName, mergedInto, reviveMerged, takeBackAliases } from '../store/splitting.ts';
import { holdWorkspace } from '../store/workspaces.ts';
import { actorOf, type Person } from '../types.ts';
import { auditChange } from './audit.ts';
import { draftPerson } from './draft-person.ts';
import { openChange } from './open-change.ts';
import { requireMatcher } from './require-matcher.ts';

/** Whose account a form is about, and who was matched to them. */
export type AccountDraft = { person: Person; matched: MergedName[] };

/** What the form for an account starts with. Throws a UserError for anyone but an admin. */
export async function draftAccount(
  context: Context,
  caller: Caller,
  personId: string,
): Promise<AccountDraft> {
  const { person } = await draftPerson(context, caller, personId);
  return { person, matched: await mergedInto(context.db, caller.workspaceId, personId) };
}

/**
 * Says that somebody who was matched to a person is not them: they are a person of their own again, whose account is
 * to be found. Their names and addresses name them from now on, so that the next import gives them their deals and
 * numbers. What else came with the match stays: it cannot be told apart any more. Returns who is split off and from
 * whom. Throws a UserError for anyone but an admin, and when it is so already.
 */
export async function splitOff(
  context: Context,
  caller: Caller,
  { personId, matchedId }: { personId: string; matchedId: string },
): Promise<{ name: string; person: Person }> {
  await requireMatcher(context, caller, personId);
  return perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, caller.workspaceId, actorOf(caller));
    const { workspaceId, today } = change;
    await holdWorkspace(trx, workspaceId);
    const person = await personById(trx, workspaceId, personId, today);
    const matched = (await mergedInto(trx, workspaceId, personId)).find(({ id }) => id === matchedId);
    if (!person || !matched) throw new UserError((t) => t.matching.matchedMeanwhile);
    const { name, email } = matched;
    const merge = { from: matchedId, into: personId };
    await reviveMerged(trx, workspaceId, merge);
    await takeBackAliases(trx, workspaceId, merge, name);
    // The match gave it to who had none.
    if (email && person.email === email) await updatePerson(trx, workspaceId, personId, { email: null });
    await auditChange(trx, change, 'person', matchedId, 'person.split_off', { from: personId });
    return { name, person };
  });
}
