import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { liveTeams, type Person, personByAccount } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { holdRunning, type Onboarding, updateOnboarding } from '../store/onboardings.ts';
import { partsOf, planDue } from './due-messages.ts';
import { gone, openOnboarding } from './may.ts';
import { sheetsOf } from './sheet.ts';
import { BUDDY_ASKED, tell } from './tell.ts';

/** Whom somebody picked in Slack's menu; null for nobody. Throws a UserError for who cannot be this newcomer's buddy. */
export async function pickedBuddy(
  { db, clock }: Context,
  newcomer: Person,
  slackUserId: string | null,
): Promise<Person | null> {
  if (slackUserId === null) return null;
  const today = localDateOf(clock.now(), newcomer.zone);
  const picked = await personByAccount(db, newcomer.workspaceId, slackUserId, today);
  if (!picked?.isActive || picked.isGuest) throw new UserError((t) => t.onboarding.notABuddy, 'buddy');
  if (picked.id === newcomer.id) throw new UserError((t) => t.onboarding.buddyIsNewcomer, 'buddy');
  if (picked.id === newcomer.managerId) throw new UserError((t) => t.onboarding.buddyIsManager, 'buddy');
  return picked;
}

/** Asks somebody whether they will be the buddy. */
export async function askBuddy(
  trx: Writer,
  context: Context,
  { id }: Pick<Onboarding, 'id'>,
  buddy: Person,
): Promise<void> {
  const period = `${id} ${localDateOf(context.clock.now(), buddy.zone)}`;
  await tell(trx, context, buddy, { kind: BUDDY_ASKED, period, params: { onboardingId: id } });
}

/** What they said, and to whom. */
export type BuddyAnswer = { newcomer: Person; isYes: boolean };

/** A buddy says yes or no. Throws a UserError for anybody who is not asked. */
export async function answerBuddy(
  context: Context,
  caller: Caller,
  id: string,
  isYes: boolean,
): Promise<BuddyAnswer> {
  const { sheet, may } = await openOnboarding(context, caller, id);
  if (!may.isBuddy) throw gone();
  const { workspaceId } = caller;
  await perform(context, caller, async (trx) => {
    const held = await holdRunning(trx, workspaceId, id);
    if (held?.buddy?.personId !== caller.personId || held.buddy.state === 'declined') throw gone();
    const buddy = { ...held.buddy, state: isYes ? ('agreed' as const) : ('declined' as const) };
    await updateOnboarding(trx, workspaceId, id, { buddy });
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: caller.personId,
        source: caller.source,
        action: isYes ? 'onboarding.buddy_agreed' : 'onboarding.buddy_declined',
        subjectKind: 'person',
        subjectId: held.personId,
        detail: { onboarding: id },
      },
    ]);
    const [now] = await sheetsOf(context, trx, [{ ...held, buddy }]);
    if (!isYes || !now || !(await liveTeams(trx, workspaceId)).has(now.newcomer.teamId ?? '')) return;
    // From today on the buddy has a part, and hears of what is due already.
    const part = (await partsOf(trx, now)).find(({ role }) => role === 'buddy');
    if (part) await planDue(trx, context, now, part);
  });
  return { newcomer: sheet.newcomer, isYes };
}
