import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { perform } from '../../perform.ts';
import type { Entry } from '../rules/entry.ts';
import { removedEntry } from '../store/entries.ts';
import { markReviewed, removeEntry, restoreEntry } from '../store/entry-writes.ts';
import { gone, mayKeep, requireReader } from './editors.ts';
import { type EntrySheet, entrySheet } from './open-entry.ts';
import { requireSpace } from './save-entry.ts';

/** *Still right*: for another 180 days nobody is asked. Throws a UserError for whoever does not keep it right. */
export async function confirmEntry(context: Context, caller: Caller, id: string): Promise<EntrySheet> {
  await keep(context, caller, id, 'playbook.reviewed', markReviewed);
  return entrySheet(context, caller, id);
}

/** Takes an entry out of the playbook; what it said stays in the database. Throws a UserError as `confirmEntry` does. */
export async function takeOut(context: Context, caller: Caller, id: string): Promise<Entry> {
  return keep(context, caller, id, 'playbook.removed', removeEntry);
}

/** Puts back what was taken out, as it was. Throws a UserError as `confirmEntry` does, and when the playbook is full. */
export async function putBack(context: Context, caller: Caller, id: string): Promise<EntrySheet> {
  await requireReader(context, caller);
  const { workspaceId, personId: actorId, source } = caller;
  const removed = await removedEntry(context.db, workspaceId, id);
  if (!removed) throw gone();
  if (!(await mayKeep(context, caller, removed))) throw new UserError((t) => t.playbook.notYoursToKeep);
  await perform(context, caller, async (trx) => {
    await requireSpace(trx, workspaceId);
    if (!(await restoreEntry(trx, workspaceId, id))) throw gone();
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action: 'playbook.restored', subjectKind: 'playbook_entry', subjectId: id },
    ]);
  });
  return entrySheet(context, caller, id);
}

async function keep(
  context: Context,
  caller: Caller,
  id: string,
  action: string,
  write: (trx: Writer, workspaceId: string, id: string, at: Date) => Promise<boolean>,
): Promise<Entry> {
  const { entry, mayKeep } = await entrySheet(context, caller, id);
  if (!mayKeep) throw new UserError((t) => t.playbook.notYoursToKeep);
  const { workspaceId, personId: actorId, source } = caller;
  await perform(context, caller, async (trx) => {
    if (!(await write(trx, workspaceId, id, context.clock.now()))) throw gone();
    await writeAudit(trx, context, workspaceId, [
      { actorId, source, action, subjectKind: 'playbook_entry', subjectId: id },
    ]);
  });
  return entry;
}
