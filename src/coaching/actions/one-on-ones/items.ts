import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { perform } from '../../../perform.ts';
import { isMessageLink } from '../../../recognition/index.ts';
import { type Item, LONGEST_ITEM, type Tag } from '../../rules/one-on-ones/item.ts';
import { finishItem, insertItem, itemById } from '../../store/one-on-ones/items.ts';
import { type OwnPair, pairWith, requireMeeting } from './pair.ts';

/** Something to talk about as it was written down; `id` names it, so that one form is kept once. */
export type ItemDraft = { id: string; otherId: string; text: string; link: string | null; tag: Tag | null };

/** Puts something on the agenda of the caller and somebody they meet; the other reads it there. */
export async function addItem(
  context: Context,
  caller: Caller,
  { id, otherId, text, link, tag }: ItemDraft,
): Promise<{ pair: OwnPair; text: string }> {
  const pair = await pairWith(context, caller, otherId);
  const said = text.trim();
  if (said === '') throw new UserError((t) => t.oneOnOnes.itemEmpty, 'text');
  if (said.length > LONGEST_ITEM) throw new UserError((t) => t.oneOnOnes.tooLong, 'text');
  const { workspaceId, personId: authorId, source } = caller;
  const item = {
    ...{ id, managerId: pair.manager.id, reportId: pair.report.id, authorId, text: said, tag },
    ...{ link: link && isMessageLink(link) ? link : null, addedAt: context.clock.now() },
  };
  await perform(context, caller, async (trx) => {
    if (!(await insertItem(trx, workspaceId, item))) return;
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ actorId: authorId, source, action: 'one_on_one.item_added' },
        ...{ subjectKind: 'one_on_one_item', subjectId: id },
      },
    ]);
  });
  return { pair, text: said };
}

/** *Dealt with*, whoever of the two says so. */
export async function dealWith(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ item: Item; pair: OwnPair }> {
  const { workspaceId, personId: by, source } = caller;
  const item = await itemById(context.db, workspaceId, id);
  if (!item) throw new UserError((t) => t.oneOnOnes.notYours);
  const pair = await requireMeeting(context, caller, item);
  await perform(context, caller, async (trx) => {
    if (!(await finishItem(trx, workspaceId, id, { by, at: context.clock.now() }))) return;
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ actorId: by, source, action: 'one_on_one.item_done' },
        ...{ subjectKind: 'one_on_one_item', subjectId: id },
      },
    ]);
  });
  return { item, pair };
}
