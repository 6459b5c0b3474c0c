import type { Reader, Writer } from '../../database/open.ts';
import { localeOf } from '../../locales/locale.ts';
import type { EntryText, Kind } from '../rules/entry.ts';
import { keysOf } from '../rules/search.ts';
import type { Version, VersionState } from '../rules/version.ts';

/** A text as it is stored first: live with its number, or suggested without one. */
export type NewVersion = EntryText &
  Pick<Version, 'id' | 'entryId' | 'number' | 'base' | 'writerId' | 'reason' | 'writtenAt'>;

export async function insertVersions(
  trx: Writer,
  workspaceId: string,
  versions: readonly NewVersion[],
): Promise<void> {
  if (versions.length === 0) return;
  await trx
    .insertInto('playbook_version')
    .values(
      versions.map((each) => ({
        ...keyColumns(each),
        workspace_id: workspaceId,
        id: each.id,
        entry_id: each.entryId,
        number: each.number,
        base: each.base,
        kind: each.kind,
        title: each.title,
        occasion: each.occasion,
        talk: each.talk,
        proof: each.proof,
        answers: each.answers,
        done_when: each.doneWhen,
        writer_id: each.writerId,
        reason: each.reason,
        state: each.number === null ? 'suggested' : 'live',
        written_at: each.writtenAt.getTime(),
        decision: '',
      })),
    )
    .execute();
}

function keyColumns(text: EntryText) {
  const { titleKey, occasionKey, bodyKey } = keysOf(text);
  return { title_key: titleKey, occasion_key: occasionKey, body_key: bodyKey };
}

/** A text by its id; null when there is none. */
export async function versionById(db: Reader, workspaceId: string, id: string): Promise<Version | null> {
  const row = await selectVersions(db, workspaceId).where('text.id', '=', id).executeTakeFirst();
  return row ? toVersion(row) : null;
}

/** The texts of an entry that counted or count, the newest first. */
export async function versionsOf(db: Reader, workspaceId: string, entryId: string): Promise<Version[]> {
  const rows = await selectVersions(db, workspaceId)
    .where('text.entry_id', '=', entryId)
    .where('text.number', 'is not', null)
    .orderBy('text.number', 'desc')
    .execute();
  return rows.map(toVersion);
}

/** What waits for somebody's word, the oldest first. */
export async function waitingVersions(db: Reader, workspaceId: string, limit: number): Promise<Version[]> {
  const rows = await selectVersions(db, workspaceId)
    .where('text.state', '=', 'suggested')
    .where('entry.removed_at', 'is', null)
    .orderBy('text.written_at')
    .orderBy('text.id')
    .limit(limit)
    .execute();
  return rows.map(toVersion);
}

/** How many suggestions of a person wait. */
export async function countWaiting(db: Reader, workspaceId: string, writerId: string): Promise<number> {
  const row = await db
    .selectFrom('playbook_version')
    .select((select) => select.fn.countAll<number>().as('versions'))
    .where('workspace_id', '=', workspaceId)
    .where('writer_id', '=', writerId)
    .where('state', '=', 'suggested')
    .executeTakeFirst();
  return Number(row?.versions ?? 0);
}

/** What a person suggested and did not take back, the newest first; also what was let in. */
export async function suggestedBy(
  db: Reader,
  workspaceId: string,
  writerId: string,
  limit: number,
): Promise<Version[]> {
  const rows = await selectVersions(db, workspaceId)
    .where('text.writer_id', '=', writerId)
    .where('text.state', '<>', 'taken_back')
    .orderBy('text.written_at', 'desc')
    .orderBy('text.id')
    .limit(limit)
    .execute();
  return rows.map(toVersion);
}

/** Ends a suggestion. Returns whether it still waited. */
export async function closeVersion(
  trx: Writer,
  workspaceId: string,
  id: string,
  closed:
    | { state: 'live'; number: number; by: string; at: Date }
    | { state: 'rejected'; by: string; at: Date; why: string },
): Promise<boolean> {
  const result = await waiting(trx, workspaceId, id)
    .set({
      state: closed.state,
      decided_by: closed.by,
      decided_at: closed.at.getTime(),
      ...(closed.state === 'live' ? { number: closed.number } : { decision: closed.why }),
    })
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes a suggestion back; what it said is forgotten. Returns whether it still waited. */
export async function forgetVersion(
  trx: Writer,
  workspaceId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const nothing = { title: '', occasion: '', talk: '', proof: '', answers: '', done_when: '', reason: '' };
  const keys = { title_key: '', occasion_key: '', body_key: '' };
  const result = await waiting(trx, workspaceId, id)
    .set({ ...nothing, ...keys, state: 'taken_back', decided_at: at.getTime() })
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

const waiting = (trx: Writer, workspaceId: string, id: string) =>
  trx
    .updateTable('playbook_version')
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('state', '=', 'suggested');

function selectVersions(db: Reader, workspaceId: string) {
  return db
    .selectFrom('playbook_version as text')
    .innerJoin('playbook_entry as entry', (join) =>
      join.onRef('entry.workspace_id', '=', 'text.workspace_id').onRef('entry.id', '=', 'text.entry_id'),
    )
    .selectAll('text')
    .select(['entry.locale', 'entry.author_id'])
    .where('text.workspace_id', '=', workspaceId);
}

function toVersion(row: Awaited<ReturnType<ReturnType<typeof selectVersions>['execute']>>[number]): Version {
  return {
    id: row.id,
    entryId: row.entry_id,
    locale: localeOf(row.locale),
    authorId: row.author_id,
    number: row.number,
    base: row.base,
    kind: row.kind as Kind,
    title: row.title,
    occasion: row.occasion,
    talk: row.talk,
    proof: row.proof,
    answers: row.answers,
    doneWhen: row.done_when,
    writerId: row.writer_id,
    reason: row.reason,
    state: row.state as VersionState,
    writtenAt: new Date(row.written_at),
    decidedBy: row.decided_by,
    decidedAt: row.decided_at === null ? null : new Date(row.decided_at),
    decision: row.decision,
  };
}
