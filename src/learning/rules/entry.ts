import type { Locale } from '../../locales/locale.ts';

/** What an entry is about; in this order they are shown (domain.md §9). A key never changes its meaning. */
export const KINDS = ['value', 'product', 'technique', 'targeting', 'objection', 'process'] as const;

export type Kind = (typeof KINDS)[number];

export const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text);

/** What an entry says. Everything but title, occasion and talk may be empty. */
export type EntryText = {
  kind: Kind;
  title: string;
  /** When to use it. */
  occasion: string;
  /** What to say, ask or do. */
  talk: string;
  /** What it rests on. */
  proof: string;
  /** What people object to it, and what to say then. */
  answers: string;
  /** Exit criteria: how one knows that it is done. */
  doneWhen: string;
};

/** The fields people write, in the order in which they are read. */
export const TEXT_FIELDS = ['title', 'occasion', 'talk', 'proof', 'answers', 'doneWhen'] as const;

export type TextField = (typeof TEXT_FIELDS)[number];

/** In characters; as much as one reads before a call. */
export const LONGEST: Readonly<Record<TextField, number>> = {
  title: 80,
  occasion: 300,
  talk: 1500,
  proof: 600,
  answers: 1000,
  doneWhen: 500,
};

/** Why it was changed, or not taken. */
export const LONGEST_REASON = 300;

/** Fields without which there is no entry. */
export const NEEDED: readonly TextField[] = ['title', 'occasion', 'talk'];

/** An entry that counts, with its text of now. */
export type Entry = EntryText & {
  id: string;
  locale: Locale;
  /** Which of ours it started from; null: written here. */
  starterKey: string | null;
  /** Who is credited; null: ours. */
  authorId: string | null;
  ownerId: string | null;
  version: number;
  /** Of the version that counts: who wrote it and who let it in; null for one that was live at once. */
  writerId: string | null;
  decidedBy: string | null;
  link: string | null;
  shown: number;
  shared: number;
  liveAt: Date;
  reviewedAt: Date;
};

/** The text with its fields trimmed. */
export function trimmed(text: EntryText): EntryText {
  const fields = TEXT_FIELDS.map((field) => [field, text[field].trim()] as const);
  return { ...text, ...(Object.fromEntries(fields) as Pick<EntryText, TextField>) };
}

/** The first field that is empty though it is needed, or too long; null when the text can stand. */
export function problemOf(text: EntryText): { field: TextField; kind: 'missing' | 'too_long' } | null {
  for (const field of TEXT_FIELDS) {
    if (NEEDED.includes(field) && text[field] === '') return { field, kind: 'missing' };
    if (text[field].length > LONGEST[field]) return { field, kind: 'too_long' };
  }
  return null;
}

/** What is different in a text; empty when nothing is. */
export function changedFields(before: EntryText, after: EntryText): (TextField | 'kind')[] {
  return (['kind', ...TEXT_FIELDS] as const).filter((field) => before[field] !== after[field]);
}
