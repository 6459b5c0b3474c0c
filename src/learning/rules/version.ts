import type { Locale } from '../../locales/locale.ts';
import type { EntryText } from './entry.ts';

export type VersionState = 'suggested' | 'live' | 'rejected' | 'taken_back';

/** A text of an entry, whether it counts, did, or was only suggested. */
export type Version = EntryText & {
  id: string;
  entryId: string;
  /** Of the entry. */
  locale: Locale;
  authorId: string | null;
  /** Counted from 1 in the order in which they were let in; null for what was not. */
  number: number | null;
  /** The version it changes; null for an entry's first. */
  base: number | null;
  writerId: string | null;
  /** Why it was changed. */
  reason: string;
  state: VersionState;
  writtenAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  /** Why it was not taken. */
  decision: string;
};
