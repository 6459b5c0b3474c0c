import type { Caller, Context } from '../../context.ts';
import { type Page, pageOf } from '../../kernel/page.ts';
import type { Locale } from '../../locales/locale.ts';
import { type Entry, KINDS, type Kind } from '../rules/entry.ts';
import { search } from '../rules/search.ts';
import { daysBefore, isStale, NEW_DAYS, STALE_DAYS } from '../rules/stale.ts';
import type { Version } from '../rules/version.ts';
import { starterOf } from '../starter/index.ts';
import {
  countReviewedBy,
  liveEntries,
  liveEntry,
  removedEntries,
  searchedEntries,
  starterKeys,
} from '../store/entries.ts';
import { mayKeep, requireReader, writesAtOnce } from './editors.ts';
import { type Names, namesOf } from './names.ts';
import { waitingFor } from './waiting.ts';

/** What one can turn the pages of: a kind, what is new, what nobody has looked at for long, or was taken out. */
export type ListName = Kind | 'new' | 'stale' | 'removed';

export const isListName = (text: string): text is ListName =>
  [...KINDS, 'new', 'stale', 'removed'].some((name) => name === text);

/** The playbook at a glance. */
export type Overview = {
  counts: ReadonlyMap<Kind, number>;
  /** The newest of the last 30 days, and how many there are. */
  newest: Entry[];
  newCount: number;
  names: Names;
  /** What waits for the caller's word, the oldest first; for an admin everybody's. */
  waiting: Version[];
  /** How many were not looked at for long; 0 for whoever can do nothing about it. */
  staleCount: number;
  /** Of which languages ours can be added; none but for an admin. */
  starters: Locale[];
};

export type EntryList = Page<Entry> & { name: ListName; total: number; names: Names };

export type Found = { query: string; entries: Entry[]; names: Names };

const MOST_NEW = 3;
const PAGE = 15;
/** As many as one looks through in a message. */
const MOST_FOUND = 5;
/** Whoever took something out by mistake notices soon. */
const MOST_REMOVED = 60;

/** How many there are of each kind, what is new, and what there is to do for whoever lets entries in. */
export async function playbookOverview(context: Context, caller: Caller): Promise<Overview> {
  await requireReader(context, caller);
  const now = context.clock.now();
  const entries = await liveEntries(context.db, caller.workspaceId);
  const isEditor = await writesAtOnce(context, caller);
  const fresh = entries.filter((entry) => isNew(entry, now)).sort(byNewest(caller.locale));
  const waiting = isEditor ? await waitingFor(context, caller, { isWhole: caller.isAdmin }) : [];
  const newest = fresh.slice(0, MOST_NEW);
  const ids = [...newest.map(({ authorId }) => authorId), ...waiting.map(({ writerId }) => writerId)];
  return {
    counts: new Map(KINDS.map((kind) => [kind, entries.filter((entry) => entry.kind === kind).length])),
    newest,
    newCount: fresh.length,
    names: await namesOf(context, caller, ids),
    waiting,
    staleCount: isEditor ? entries.filter(({ reviewedAt }) => isStale(reviewedAt, now)).length : 0,
    starters: caller.isAdmin ? await startersLeft(context, caller) : [],
  };
}

/**
 * A page of a list; the reader's language first, by title; what is new by when it came, what is stale by age. What was taken
 * out is there for whoever may put it back.
 */
export async function entriesOf(
  context: Context,
  caller: Caller,
  name: ListName,
  page: number,
): Promise<EntryList> {
  await requireReader(context, caller);
  const now = context.clock.now();
  const entries = await liveEntries(context.db, caller.workspaceId);
  const inList =
    name === 'removed'
      ? await removedFor(context, caller)
      : name === 'new'
        ? entries.filter((entry) => isNew(entry, now)).sort(byNewest(caller.locale))
        : name === 'stale'
          ? entries.filter(({ reviewedAt }) => isStale(reviewedAt, now)).sort(byOldestReview(caller.locale))
          : entries.filter(({ kind }) => kind === name).sort(byTitle(caller.locale));
  const shown = pageOf(inList, page, PAGE);
  const names = await namesOf(
    context,
    caller,
    shown.shown.map(({ authorId }) => authorId),
  );
  return { ...shown, name, total: inList.length, names };
}

/** What was taken out lately that the caller may put back, the latest first. */
async function removedFor(context: Context, caller: Caller): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const entry of await removedEntries(context.db, caller.workspaceId, MOST_REMOVED)) {
    if (await mayKeep(context, caller, entry)) found.push(entry);
  }
  return found;
}

/** The best matches of what somebody typed. */
export async function searchPlaybook(context: Context, caller: Caller, query: string): Promise<Found> {
  await requireReader(context, caller);
  const { db } = context;
  const all = await searchedEntries(db, caller.workspaceId);
  const best = search(all, query, caller.locale).slice(0, MOST_FOUND);
  const loaded = await Promise.all(best.map(({ id }) => liveEntry(db, caller.workspaceId, id)));
  const entries = loaded.filter((entry) => entry !== null);
  const names = await namesOf(
    context,
    caller,
    entries.map(({ authorId }) => authorId),
  );
  return { query, entries, names };
}

/** How many entries have not been looked at for long; 0 for whoever is no admin, as Home asks admins alone. */
export async function staleCount({ db, clock }: Context, caller: Caller): Promise<number> {
  if (!caller.isAdmin) return 0;
  return countReviewedBy(db, caller.workspaceId, daysBefore(clock.now(), STALE_DAYS));
}

async function startersLeft({ db }: Context, caller: Caller): Promise<Locale[]> {
  const left: Locale[] = [];
  for (const locale of ['en', 'tr'] as const) {
    const there = await starterKeys(db, caller.workspaceId, locale);
    if (starterOf(locale).some(({ key }) => !there.has(key))) left.push(locale);
  }
  return left.sort((a, b) => Number(b === caller.locale) - Number(a === caller.locale));
}

/** Ours are not news: they came all at once. */
const isNew = ({ liveAt, starterKey }: Entry, now: Date) =>
  starterKey === null && liveAt > daysBefore(now, NEW_DAYS);

function byNewest(locale: Locale) {
  const otherwise = byTitle(locale);
  return (a: Entry, b: Entry) => b.liveAt.getTime() - a.liveAt.getTime() || otherwise(a, b);
}

function byOldestReview(locale: Locale) {
  const otherwise = byTitle(locale);
  return (a: Entry, b: Entry) => a.reviewedAt.getTime() - b.reviewedAt.getTime() || otherwise(a, b);
}

function byTitle(locale: Locale) {
  const { compare } = new Intl.Collator(locale);
  return (a: Entry, b: Entry) =>
    Number(b.locale === locale) - Number(a.locale === locale) ||
    compare(a.title, b.title) ||
    (a.id < b.id ? -1 : 1);
}
