import type { Reader } from '../../database/open.ts';
import { localeOf } from '../../locales/locale.ts';
import type { Entry, Kind } from '../rules/entry.ts';
import type { Searched } from '../rules/search.ts';

/** Every entry that counts, in no order. */
export async function liveEntries(db: Reader, workspaceId: string): Promise<Entry[]> {
  return (await selectLive(db, workspaceId).execute()).map(toEntry);
}

/** An entry that counts; null when there is none, or none any more. */
export async function liveEntry(db: Reader, workspaceId: string, id: string): Promise<Entry | null> {
  const row = await selectLive(db, workspaceId).where('entry.id', '=', id).executeTakeFirst();
  return row ? toEntry(row) : null;
}

/** Entries that were taken out, the latest first; no more than so many. */
export async function removedEntries(db: Reader, workspaceId: string, most: number): Promise<Entry[]> {
  const rows = await selectEntries(db, workspaceId, 'is not')
    .orderBy('entry.removed_at', 'desc')
    .orderBy('entry.id')
    .limit(most)
    .execute();
  return rows.map(toEntry);
}

/** An entry that was taken out; null when there is none, or it never counted. */
export async function removedEntry(db: Reader, workspaceId: string, id: string): Promise<Entry | null> {
  const row = await selectEntries(db, workspaceId, 'is not').where('entry.id', '=', id).executeTakeFirst();
  return row ? toEntry(row) : null;
}

/** Every entry that counts, as far as it is searched. */
export async function searchedEntries(db: Reader, workspaceId: string): Promise<Searched[]> {
  const rows = await joined(db, workspaceId)
    .select([
      ...(['entry.id', 'entry.locale', 'entry.shared', 'text.kind', 'text.title'] as const),
      ...(['text.title_key', 'text.occasion_key', 'text.body_key'] as const),
    ])
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as Kind,
    locale: localeOf(row.locale),
    title: row.title,
    shared: row.shared,
    titleKey: row.title_key,
    occasionKey: row.occasion_key,
    bodyKey: row.body_key,
  }));
}

/** The keys of ours in a language that were ever added; also of those that were removed. */
export async function starterKeys(db: Reader, workspaceId: string, locale: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('playbook_entry')
    .select('starter_key')
    .where('workspace_id', '=', workspaceId)
    .where('locale', '=', locale)
    .where('starter_key', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ starter_key: key }) => key ?? []));
}

/** How many entries there are, suggested ones too, but for those that were removed. */
export async function countEntries(db: Reader, workspaceId: string): Promise<number> {
  const row = await db
    .selectFrom('playbook_entry')
    .select((select) => select.fn.countAll<number>().as('entries'))
    .where('workspace_id', '=', workspaceId)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return Number(row?.entries ?? 0);
}

/** How many entries that count were last reviewed at that instant or before. */
export async function countReviewedBy(db: Reader, workspaceId: string, at: Date): Promise<number> {
  const row = await db
    .selectFrom('playbook_entry')
    .select((select) => select.fn.countAll<number>().as('entries'))
    .where('workspace_id', '=', workspaceId)
    .where('reviewed_at', '<=', at.getTime())
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return Number(row?.entries ?? 0);
}

/** `removed` 'is': those that count; 'is not': those that were taken out. */
const joined = (db: Reader, workspaceId: string, removed: 'is' | 'is not' = 'is') =>
  db
    .selectFrom('playbook_entry as entry')
    .innerJoin('playbook_version as text', (join) =>
      join
        .onRef('text.workspace_id', '=', 'entry.workspace_id')
        .onRef('text.entry_id', '=', 'entry.id')
        .onRef('text.number', '=', 'entry.version'),
    )
    .where('entry.workspace_id', '=', workspaceId)
    .where('entry.removed_at', removed, null);

const selectLive = (db: Reader, workspaceId: string) => selectEntries(db, workspaceId, 'is');

function selectEntries(db: Reader, workspaceId: string, removed: 'is' | 'is not') {
  return joined(db, workspaceId, removed).select([
    ...(['entry.id', 'entry.locale', 'entry.starter_key', 'entry.author_id', 'entry.owner_id'] as const),
    ...(['entry.version', 'entry.link', 'entry.shown', 'entry.shared', 'entry.live_at'] as const),
    ...(['entry.reviewed_at', 'text.kind', 'text.title', 'text.occasion', 'text.talk'] as const),
    ...(['text.proof', 'text.answers', 'text.done_when', 'text.writer_id', 'text.decided_by'] as const),
  ]);
}

function toEntry(row: Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number]): Entry {
  return {
    id: row.id,
    locale: localeOf(row.locale),
    starterKey: row.starter_key,
    authorId: row.author_id,
    ownerId: row.owner_id,
    version: row.version ?? 0,
    link: row.link,
    shown: row.shown,
    shared: row.shared,
    liveAt: new Date(row.live_at ?? 0),
    reviewedAt: new Date(row.reviewed_at ?? 0),
    kind: row.kind as Kind,
    title: row.title,
    occasion: row.occasion,
    talk: row.talk,
    proof: row.proof,
    answers: row.answers,
    doneWhen: row.done_when,
    writerId: row.writer_id,
    decidedBy: row.decided_by,
  };
}
