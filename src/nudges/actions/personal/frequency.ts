import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { perform } from '../../../perform.ts';
import { type Frequency, frequenciesOf, saveFrequency } from '../../store/personal/frequency.ts';
import { keepResponse } from '../../store/personal/responses.ts';
import type { Morning } from './morning.ts';
import { type ItemRef, messageOfItem, ownItem } from './own-item.ts';

/**
 * How often a kind comes from now on, said on an item of that kind: half as often, not at all, or as usual. Returns the
 * message as it is then. Throws a UserError for anyone but its reader.
 */
export async function wantFrequency(
  context: Context,
  caller: Caller,
  ref: ItemRef,
  level: Frequency['level'],
): Promise<Morning> {
  const decision = await ownItem(context, caller, ref);
  await setFrequency(context, caller, { trigger: decision.trigger, level, decisionId: decision.id });
  return messageOfItem(context, caller.workspaceId, decision, ref);
}

/** A kind that comes less often, or not at all, comes as usual again; of others nothing is kept. */
export async function wantUsual(context: Context, caller: Caller, trigger: string): Promise<void> {
  const { workspaceId, personId } = caller;
  const held = await frequenciesOf(context.db, workspaceId, [personId]);
  if (!held.some((each) => each.trigger === trigger && each.level !== 'usual')) return;
  await setFrequency(context, caller, { trigger, level: 'usual', decisionId: null });
}

async function setFrequency(
  context: Context,
  caller: Caller,
  { trigger, level, decisionId }: Pick<Frequency, 'trigger' | 'level'> & { decisionId: string | null },
): Promise<void> {
  const { workspaceId, personId, source } = caller;
  const since = context.clock.now();
  await perform(context, caller, async (trx) => {
    const said = { personId, trigger, level, cause: 'wish', askedIn: null, since } as const;
    await saveFrequency(trx, workspaceId, said);
    if (decisionId) await keepResponse(trx, workspaceId, decisionId, 'answered');
    const of = { subjectKind: 'person', subjectId: personId };
    const detail = { trigger, level };
    await writeAudit(trx, context, workspaceId, [
      { actorId: personId, source, action: 'nudge.frequency_set', ...of, detail },
    ]);
  });
}
