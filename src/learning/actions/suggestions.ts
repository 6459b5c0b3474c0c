import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { personById, relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { perform } from '../../perform.ts';
import { learningPermissions } from '../permissions.ts';
import { changedFields, type Entry, LONGEST_REASON, type TextField } from '../rules/entry.ts';
import type { Version } from '../rules/version.ts';
import { liveEntry } from '../store/entries.ts';
import { dropSuggested, holdEntry, letCount } from '../store/entry-writes.ts';
import { closeVersion, forgetVersion, versionById } from '../store/versions.ts';
import { gone, mayDecide } from './editors.ts';
import { type Names, namesOf } from './names.ts';
import { CREDITED, DECIDED, tell } from './tell.ts';

/** A suggestion as its writer or whoever decides sees it. */
export type Suggestion = {
  version: Version;
  /** What it changes, as that counts now; null for a new entry. */
  entry: Entry | null;
  changed: (TextField | 'kind')[];
  /** Somebody changed the entry after this was written. */
  isOutdated: boolean;
  names: Names;
  mayDecide: boolean;
  mayTakeBack: boolean;
};

/** The suggestion. Throws one UserError for one there is not, and for whoever may not read it. */
export async function readSuggestion(context: Context, caller: Caller, id: string): Promise<Suggestion> {
  const { db } = context;
  const version = await versionById(db, caller.workspaceId, id);
  if (!version?.writerId || version.state === 'taken_back') throw gone();
  const { writerId } = version;
  const today = localDateOf(context.clock.now(), caller.zone);
  const relation = await relationTo(db, caller, { personId: writerId }, today);
  const isOwn = isAllowed(learningPermissions['playbook.take_back'], relation);
  const decides = await mayDecide(context, caller, writerId);
  if (!isOwn && !decides) throw gone();
  const entry = version.base === null ? null : await liveEntry(db, caller.workspaceId, version.entryId);
  const isOpen = version.state === 'suggested';
  return {
    version,
    entry,
    changed: entry ? changedFields(entry, version) : [],
    isOutdated: isOpen && entry !== null && entry.version !== version.base,
    names: await namesOf(context, caller, [writerId, version.authorId, version.decidedBy]),
    mayDecide: isOpen && decides,
    mayTakeBack: isOpen && isOwn,
  };
}

/**
 * Lets a suggestion in: from now on it is the entry's text, and whoever lets a new entry in keeps it right. Its writer is
 * told, and whoever is credited. Throws a UserError for whoever may not, and for what does not wait any more.
 */
export async function approve(context: Context, caller: Caller, id: string): Promise<Suggestion> {
  const { version } = await requireDecider(context, caller, id);
  const { workspaceId, personId: by } = caller;
  const { entryId } = version;
  await perform(context, caller, async (trx) => {
    const at = context.clock.now();
    const before = await holdEntry(trx, workspaceId, entryId);
    if (before === null) throw gone();
    const number = before + 1;
    const isOpen = await closeVersion(trx, workspaceId, id, { state: 'live', number, by, at });
    if (!isOpen) throw notWaiting();
    await letCount(trx, workspaceId, entryId, { version: number, by, at });
    const { authorId, writerId } = version;
    for (const [personId, kind, about] of [
      [writerId, DECIDED, id],
      // Who is credited hears of it once, when it comes in.
      [before === 0 && authorId !== writerId ? authorId : null, CREDITED, entryId],
    ] as const) {
      if (!personId || personId === by) continue;
      const person = await personById(trx, workspaceId, personId, localDateOf(at, caller.zone));
      const params = kind === DECIDED ? { versionId: id } : { entryId };
      if (person) await tell(trx, context, person, { kind, id: about, params });
    }
    await audit(trx, context, caller, 'playbook.approved', version, { version: number });
  });
  return readSuggestion(context, caller, id);
}

/** Does not take a suggestion, and says why; its writer is told. Throws a UserError as `approve` does. */
export async function reject(
  context: Context,
  caller: Caller,
  id: string,
  typed: string,
): Promise<Suggestion> {
  const { version } = await requireDecider(context, caller, id);
  const { workspaceId, personId: by } = caller;
  const why = typed.trim();
  if (why === '' || why.length > LONGEST_REASON) {
    throw new UserError((t) => t.playbook.reasonMissing({ most: LONGEST_REASON }), 'reason');
  }
  await perform(context, caller, async (trx) => {
    const at = context.clock.now();
    await holdEntry(trx, workspaceId, version.entryId);
    if (!(await closeVersion(trx, workspaceId, id, { state: 'rejected', by, at, why }))) throw notWaiting();
    await dropSuggested(trx, workspaceId, version.entryId, at);
    const writer = await personById(trx, workspaceId, version.writerId ?? '', localDateOf(at, caller.zone));
    if (writer && writer.id !== by) {
      await tell(trx, context, writer, { kind: DECIDED, id, params: { versionId: id } });
    }
    await audit(trx, context, caller, 'playbook.rejected', version);
  });
  return readSuggestion(context, caller, id);
}

/** Takes back what the caller suggested; what it said is forgotten. Throws a UserError when it does not wait any more. */
export async function takeBack(context: Context, caller: Caller, id: string): Promise<void> {
  const { version, mayTakeBack } = await readSuggestion(context, caller, id);
  if (!mayTakeBack) throw version.writerId === caller.personId ? notWaiting() : gone();
  await perform(context, caller, async (trx) => {
    const at = context.clock.now();
    await holdEntry(trx, caller.workspaceId, version.entryId);
    if (!(await forgetVersion(trx, caller.workspaceId, id, at))) throw notWaiting();
    await dropSuggested(trx, caller.workspaceId, version.entryId, at);
    await audit(trx, context, caller, 'playbook.taken_back', version);
  });
}

/** The suggestion, for whoever may decide on it and still can. */
export async function requireDecider(context: Context, caller: Caller, id: string): Promise<Suggestion> {
  const suggestion = await readSuggestion(context, caller, id);
  if (suggestion.version.state !== 'suggested') throw notWaiting();
  if (!suggestion.mayDecide) throw gone();
  return suggestion;
}

const notWaiting = () => new UserError((t) => t.playbook.notWaiting);

async function audit(
  trx: Parameters<typeof writeAudit>[0],
  context: Context,
  { workspaceId, personId: actorId, source }: Caller,
  action: string,
  { id, entryId }: Version,
  detail: Readonly<Record<string, number>> = {},
): Promise<void> {
  const about = { subjectKind: 'playbook_entry', subjectId: entryId };
  await writeAudit(trx, context, workspaceId, [
    { actorId, source, action, ...about, detail: { versionId: id, ...detail } },
  ]);
}
