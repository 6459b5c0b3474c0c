import type { Caller, Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { Entry } from '../rules/entry.ts';
import { isStale } from '../rules/stale.ts';
import type { Version } from '../rules/version.ts';
import { liveEntry } from '../store/entries.ts';
import { countUse } from '../store/entry-writes.ts';
import { versionById, versionsOf } from '../store/versions.ts';
import { gone, mayKeep, requireReader, writesAtOnce } from './editors.ts';
import { type Names, namesOf } from './names.ts';

/** An entry as somebody sees it, and what they may do with it. */
export type EntrySheet = {
  entry: Entry;
  names: Names;
  isStale: boolean;
  /** What they change counts at once. */
  isEditor: boolean;
  mayKeep: boolean;
};

/** The entry. Throws a UserError for one that is gone. */
export async function entrySheet(context: Context, caller: Caller, id: string): Promise<EntrySheet> {
  await requireReader(context, caller);
  const entry = await liveEntry(context.db, caller.workspaceId, id);
  if (!entry) throw gone();
  return {
    entry,
    names: await namesOf(context, caller, [entry.authorId, entry.writerId, entry.decidedBy, entry.ownerId]),
    isStale: isStale(entry.reviewedAt, context.clock.now()),
    isEditor: await writesAtOnce(context, caller),
    mayKeep: await mayKeep(context, caller, entry),
  };
}

/**
 * The entry, opened to be read: that is counted, but for whoever wrote it or keeps it right. Who opened it is kept
 * nowhere, so there is no row of the audit either. Throws a UserError for one that is gone.
 */
export async function openEntry(context: Context, caller: Caller, id: string): Promise<EntrySheet> {
  const sheet = await entrySheet(context, caller, id);
  const { authorId, ownerId, writerId } = sheet.entry;
  if ([authorId, ownerId, writerId].includes(caller.personId)) return sheet;
  await inTransaction(context.db, (trx) => countUse(trx, caller.workspaceId, id, 'shown'));
  return { ...sheet, entry: { ...sheet.entry, shown: sheet.entry.shown + 1 } };
}

export type History = { entry: Entry; versions: Version[]; names: Names };

/** All texts an entry has had, the newest first. Throws a UserError for one that is gone. */
export async function entryHistory(context: Context, caller: Caller, id: string): Promise<History> {
  const { entry } = await entrySheet(context, caller, id);
  const versions = await versionsOf(context.db, caller.workspaceId, id);
  const ids = versions.flatMap(({ writerId, decidedBy }) => [writerId, decidedBy]);
  return { entry, versions, names: await namesOf(context, caller, ids) };
}

/** A text that counts or counted, with its entry. Throws a UserError for any other. */
export async function earlierText(
  context: Context,
  caller: Caller,
  versionId: string,
): Promise<{ entry: Entry; version: Version; names: Names }> {
  const version = await versionById(context.db, caller.workspaceId, versionId);
  if (!version?.number) throw gone();
  const { entry } = await entrySheet(context, caller, version.entryId);
  const names = await namesOf(context, caller, [version.writerId, version.decidedBy, entry.authorId]);
  return { entry, version, names };
}
