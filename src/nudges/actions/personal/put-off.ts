import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { plan } from '../../../outbox/index.ts';
import { personById } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { type PutOffChoice, putOffUntil } from '../../rules/personal/put-off.ts';
import type { PersonalDecision } from '../../store/personal/decision-row.ts';
import { deletePutOff, putOffBy, savePutOff } from '../../store/personal/put-off.ts';
import { keepResponse } from '../../store/personal/responses.ts';
import type { Morning } from './morning.ts';
import { AGAIN } from './morning-key.ts';
import { ownMornings } from './mornings.ts';
import { type ItemRef, messageOfItem, ownItem } from './own-item.ts';

/**
 * Puts what an item is about off. For two hours it comes once more then, by itself; where two hours from now is no working
 * time any more, with the next morning. Returns the message as it is then. Throws a UserError for anyone but its reader.
 */
export async function putOff(
  context: Context,
  caller: Caller,
  ref: ItemRef,
  choice: PutOffChoice,
): Promise<Morning> {
  const { workspaceId } = caller;
  const decision = await ownItem(context, caller, ref);
  const now = context.clock.now();
  const comesAgain = choice === '2h' ? await laterToday(context, caller, decision, now) : null;
  const until = comesAgain?.at ?? putOffUntil(choice === '2h' ? 'tomorrow' : choice, caller.zone, now);
  const { id, personId, about, trigger } = decision;
  await perform(context, caller, async (trx) => {
    await savePutOff(trx, workspaceId, { personId, about, trigger, until, setAt: now });
    await keepResponse(trx, workspaceId, id, 'answered');
    if (comesAgain) {
      const key = { kind: AGAIN, period: `${id} ${now.getTime()}`, target: personId };
      const params = { personId, decisionId: id };
      const delivery = { ...key, params, dueAt: comesAgain.at, expiresAt: comesAgain.expiresAt };
      await plan(trx, context, workspaceId, [delivery]);
    }
    await writeAudit(trx, context, workspaceId, [
      entryOf(caller, 'nudge.put_off', { trigger, about, until: until?.getTime() ?? null }),
    ]);
  });
  return messageOfItem(context, workspaceId, decision, ref);
}

/** Takes that back. */
export async function takeBackPutOff(context: Context, caller: Caller, ref: ItemRef): Promise<Morning> {
  const { workspaceId } = caller;
  const decision = await ownItem(context, caller, ref);
  await wantAgain(context, caller, decision);
  return messageOfItem(context, workspaceId, decision, ref);
}

/** What somebody put off is said again whenever it is worth it. */
export async function wantAgain(
  context: Context,
  caller: Caller,
  { about }: Pick<PersonalDecision, 'about'>,
): Promise<void> {
  const { workspaceId, personId } = caller;
  const held = await putOffBy(context.db, workspaceId, [personId]);
  if (!held.some((each) => each.about === about)) return;
  await perform(context, caller, async (trx) => {
    if (!(await deletePutOff(trx, workspaceId, { personId, about }))) return;
    await writeAudit(trx, context, workspaceId, [entryOf(caller, 'nudge.put_off_undone', { about })]);
  });
}

/** Two hours from now, when that is still in the working hours of the day the reminder is of; else null. */
async function laterToday(
  context: Context,
  { workspaceId, personId, zone }: Caller,
  { day }: PersonalDecision,
  now: Date,
): Promise<{ at: Date; expiresAt: Date } | null> {
  const at = putOffUntil('2h', zone, now);
  const person = await personById(context.db, workspaceId, personId, localDateOf(now, zone));
  if (!at || !person || localDateOf(now, zone) !== day) return null;
  const [own] = await ownMornings(context, workspaceId, [person], now);
  return own && at < own.expiresAt ? { at, expiresAt: own.expiresAt } : null;
}

function entryOf(caller: Caller, action: string, detail: Record<string, string | number | null>) {
  const { personId, source } = caller;
  return { actorId: personId, source, action, subjectKind: 'person', subjectId: personId, detail };
}
