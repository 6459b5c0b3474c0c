import { z } from 'zod';
import type { Values } from '../capability.ts';
import { isId } from '../kernel/id.ts';
import { isMessageLink } from '../recognition/index.ts';
import { type EntryText, isKind, TEXT_FIELDS, type TextField } from './rules/entry.ts';

/** What the form carries besides its fields. */
export type FormState = {
  /** The id that the text will have. */
  id: string;
  /** The entry it changes, and its version then; null for a new one. */
  changes: { entryId: string; base: number } | null;
  /** To the message it comes from. */
  link: string | null;
};

/** Short keys: private_metadata holds 3000 characters. */
const Encoded = z.object({
  i: z.string().refine(isId),
  e: z.string().refine(isId).nullable(),
  b: z.number().int().min(1).nullable(),
  l: z.string().refine(isMessageLink).nullable(),
});

/** As the text that a view's private_metadata carries. */
export function encodeState({ id, changes, link }: FormState): string {
  return JSON.stringify({ i: id, e: changes?.entryId ?? null, b: changes?.base ?? null, l: link });
}

/** Reads it back; null for anything of another release. */
export function decodeState(text: string): FormState | null {
  const parsed = Encoded.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { i: id, e: entryId, b: base, l: link } = parsed.data;
  return { id, changes: entryId !== null && base !== null ? { entryId, base } : null, link };
}

/** What stands in the form; null without a kind that we know. */
export function readForm(values: Values): {
  text: EntryText;
  locale: 'en' | 'tr' | null;
  creditSlackId: string | null;
  reason: string;
} | null {
  const kind = textOf(values.kind);
  if (!isKind(kind)) return null;
  const fields = TEXT_FIELDS.map((field) => [field, textOf(values[field])] as const);
  const text = { kind, ...(Object.fromEntries(fields) as Record<TextField, string>) };
  const locale = textOf(values.language);
  return {
    text,
    locale: locale === 'en' || locale === 'tr' ? locale : null,
    creditSlackId: textOf(values.credit) || null,
    reason: textOf(values.reason),
  };
}

const textOf = (value: Values[string] | undefined) => (typeof value === 'string' ? value : '');

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
