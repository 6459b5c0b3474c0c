import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Reader } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { requirePermission } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { askPermissions } from '../permissions.ts';
import { askState, LONGEST_ASK, MOST_OPEN, SHORTEST_ASK } from '../rules/asks.ts';
import { asksBy, insertAsk } from '../store.ts';
import { type WhoIsAsked, whoIsAsked } from './who-is-asked.ts';

/** The field of the form, under which refusals stand. */
export const TEXT_FIELD = 'text';

const EVER = new Date(0);

/** Asks the one who leads the caller for something; they hear of all of a day together. Throws a UserError when it cannot be. */
export async function askManager(
  context: Context,
  caller: Caller,
  draft: { id: string; text: string; managerId: string },
): Promise<WhoIsAsked> {
  const { workspaceId, personId: askerId, source } = caller;
  const today = localDateOf(context.clock.now(), caller.zone);
  const self = { personId: askerId };
  const allowed = askPermissions['asks.ask'];
  await requirePermission(context.db, caller, allowed, self, today, (t) => t.asks.nobody);
  const who = await whoIsAsked(context, caller);
  const { id: managerId, name } = who.manager;
  // Who was named above *Send* reads it, and nobody else.
  if (managerId !== draft.managerId) throw new UserError((t) => t.asks.otherManager({ name }), TEXT_FIELD);
  const text = draft.text.trim();
  if (text.length < SHORTEST_ASK) throw new UserError((t) => t.asks.empty, TEXT_FIELD);
  if (text.length > LONGEST_ASK) throw new UserError((t) => t.asks.long({ most: LONGEST_ASK }), TEXT_FIELD);
  await perform(context, caller, async (trx) => {
    await refuseTooMany(trx, workspaceId, { askerId, managerId, name });
    const ask = { id: draft.id, askerId, managerId, text, askedAt: context.clock.now() };
    if (!(await insertAsk(trx, workspaceId, ask))) throw new UserError((t) => t.asks.already);
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ actorId: askerId, source, action: 'ask.asked', subjectKind: 'ask', subjectId: draft.id },
        detail: { managerId },
      },
    ]);
  });
  return who;
}

async function refuseTooMany(
  db: Reader,
  workspaceId: string,
  { askerId, managerId, name }: { askerId: string; managerId: string; name: string },
): Promise<void> {
  const asked = await asksBy(db, workspaceId, [askerId], EVER);
  const open = asked.filter((ask) => ask.managerId === managerId && askState(ask) === 'open');
  if (open.length >= MOST_OPEN) {
    throw new UserError((t) => t.asks.tooMany({ most: MOST_OPEN, name }), TEXT_FIELD);
  }
}
