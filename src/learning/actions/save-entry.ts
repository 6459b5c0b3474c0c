import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Locale } from '../../locales/locale.ts';
import { type Person, personById, requirePermission, resolvePerson } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { isMessageLink } from '../../recognition/index.ts';
import { learningPermissions } from '../permissions.ts';
import {
  changedFields,
  type EntryText,
  LONGEST,
  LONGEST_REASON,
  problemOf,
  trimmed,
} from '../rules/entry.ts';
import { countEntries, liveEntry } from '../store/entries.ts';
import { holdEntry, insertEntries, letCount } from '../store/entry-writes.ts';
import { countWaiting, insertVersions, versionById } from '../store/versions.ts';
import { askedAbout, gone, writesAtOnce } from './editors.ts';
import { CREDITED, SUGGESTED, tell } from './tell.ts';

/** As many as are searched in a moment. */
export const MOST_ENTRIES = 2_000;
/** So many suggestions of one person may wait at once. */
export const MOST_WAITING = 10;

/** What somebody wrote; `id` names the text, so that one form is stored once. */
export type EntryDraft = {
  id: string;
  /** The entry it changes, and its version when the form was opened; null: a new one. */
  changes: { entryId: string; base: number } | null;
  text: EntryText;
  /** Of a new one. */
  locale: Locale;
  /** By their Slack user id, who is credited for a new one; null: whoever writes it. */
  creditSlackId: string | null;
  /** To the message a new one comes from. */
  link: string | null;
  /** Why it was changed. */
  reason: string;
};

/** What became of it: live, or asked about (`asked` by name; empty when nobody is there, so an admin finds it). */
export type Saved = { entryId: string; title: string; isLive: boolean; isNew: boolean; asked: string[] };

/**
 * Writes an entry or changes one: live at once for whoever leads somebody and for admins, else suggested to the writer's
 * manager (or the admins), who are told within their hours. Throws a UserError under its field for what cannot stand,
 * for what others changed meanwhile, and for what was sent before; then nothing is stored.
 */
export async function saveEntry(context: Context, caller: Caller, draft: EntryDraft): Promise<Saved> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const self = { personId };
  await requirePermission(db, caller, learningPermissions['playbook.suggest'], self, today, gone().sentence);
  const text = checkText(draft.text);
  if (draft.reason.trim().length > LONGEST_REASON) {
    throw new UserError((t) => t.playbook.tooLong({ most: LONGEST_REASON }), 'reason');
  }
  const writer = await personById(db, workspaceId, personId, today);
  if (!writer) throw gone();
  const credited = draft.changes ? null : await creditedBy(context, caller, draft.creditSlackId);
  const isLive = await writesAtOnce(context, caller);
  const asked = isLive ? [] : await askedAbout(db, writer, today);
  const entryId = draft.changes?.entryId ?? context.newId();
  await perform(context, caller, async (trx) => {
    if (await versionById(trx, workspaceId, draft.id)) throw new UserError((t) => t.playbook.sentAlready);
    if (!isLive) await requireRoom(trx, caller);
    const base = draft.changes
      ? await requireUnchanged(trx, workspaceId, draft.changes, text)
      : await addEntry(trx, context, caller, { entryId, draft, authorId: credited?.id ?? personId });
    const number = isLive ? (base ?? 0) + 1 : null;
    const at = clock.now();
    const version = { ...text, id: draft.id, entryId, number, base, writerId: personId, writtenAt: at };
    await insertVersions(trx, workspaceId, [{ ...version, reason: draft.reason.trim() }]);
    if (number !== null) await letCount(trx, workspaceId, entryId, { version: number, by: personId, at });
    for (const each of asked) {
      await tell(trx, context, each, { kind: SUGGESTED, id: draft.id, params: { versionId: draft.id } });
    }
    if (isLive && credited && credited.id !== personId) {
      await tell(trx, context, credited, { kind: CREDITED, id: entryId, params: { entryId } });
    }
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: personId,
        source: caller.source,
        action: isLive ? 'playbook.written' : 'playbook.suggested',
        subjectKind: 'playbook_entry',
        subjectId: entryId,
        detail: { version: number, versionId: draft.id },
      },
    ]);
  });
  return { entryId, title: text.title, isLive, isNew: !draft.changes, asked: asked.map(({ name }) => name) };
}

function checkText(typed: EntryText): EntryText {
  const text = trimmed(typed);
  const problem = problemOf(text);
  if (problem?.kind === 'missing') throw new UserError((t) => t.playbook.missing, problem.field);
  if (problem) {
    throw new UserError((t) => t.playbook.tooLong({ most: LONGEST[problem.field] }), problem.field);
  }
  return text;
}

/** Null: the writer. */
async function creditedBy(
  { db, clock }: Context,
  { workspaceId, zone }: Caller,
  slackUserId: string | null,
): Promise<Person | null> {
  if (!slackUserId) return null;
  const today = localDateOf(clock.now(), zone);
  const found = await resolvePerson(db, workspaceId, `<@${slackUserId}>`, today);
  if (found.kind !== 'one') throw new UserError((t) => t.playbook.notAPerson, 'credit');
  return found.person;
}

async function requireRoom(trx: Writer, { workspaceId, personId }: Caller): Promise<void> {
  if ((await countWaiting(trx, workspaceId, personId)) >= MOST_WAITING) {
    throw new UserError((t) => t.playbook.tooManyWaiting({ most: MOST_WAITING }));
  }
}

/** The version that is changed, which nobody else may change meanwhile. */
async function requireUnchanged(
  trx: Writer,
  workspaceId: string,
  { entryId, base }: { entryId: string; base: number },
  text: EntryText,
): Promise<number> {
  const version = await holdEntry(trx, workspaceId, entryId);
  const entry = version ? await liveEntry(trx, workspaceId, entryId) : null;
  if (!entry) throw gone();
  if (entry.version !== base) throw new UserError((t) => t.playbook.changedMeanwhile);
  if (changedFields(entry, text).length === 0) throw new UserError((t) => t.playbook.nothingChanged, 'talk');
  return entry.version;
}

/** Throws a UserError when no further entry fits into the playbook. */
export async function requireSpace(trx: Writer, workspaceId: string): Promise<void> {
  if ((await countEntries(trx, workspaceId)) >= MOST_ENTRIES) {
    throw new UserError((t) => t.playbook.full({ most: MOST_ENTRIES }));
  }
}

async function addEntry(
  trx: Writer,
  context: Context,
  { workspaceId }: Caller,
  { entryId, draft, authorId }: { entryId: string; draft: EntryDraft; authorId: string },
): Promise<null> {
  await requireSpace(trx, workspaceId);
  const link = draft.link && isMessageLink(draft.link) ? draft.link : null;
  const createdAt = context.clock.now();
  const entry = { id: entryId, locale: draft.locale, starterKey: null, authorId, link, createdAt };
  await insertEntries(trx, workspaceId, [entry]);
  return null;
}
