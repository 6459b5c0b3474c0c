import { z } from 'zod';
import type { Values } from '../capability.ts';
import { isId } from '../kernel/id.ts';
import { isMessageLink } from './rules/praise.ts';

/** The block ids of the form's fields; two of them name refusals' fields in `actions`. */
export const FIELDS = { receivers: 'receivers', text: 'text', value: 'value', place: 'place' } as const;

/** The choice that is no team's channel. */
export const PRIVATE = 'private';

/** What the form carries besides its fields. */
export type FormState = {
  /** The given_id that the praise will have. */
  id: string;
  /** The hint was shown: the next *Send* sends. */
  isHinted: boolean;
  /** To the message that is praised. */
  link: string | null;
  /** The channel of which it was said that another company reads it: the next *Send* posts there. */
  warnedOf: string | null;
};

/** Short keys: private_metadata holds 3000 characters. */
const Encoded = z.object({
  i: z.string().refine(isId),
  h: z.boolean(),
  l: z.string().refine(isMessageLink).nullable(),
  /** Missing in forms of an older release. */
  w: z.string().optional(),
});

/** As the text that a view's private_metadata carries. */
export function encodeState({ id, isHinted, link, warnedOf }: FormState): string {
  return JSON.stringify({ i: id, h: isHinted, l: link, ...(warnedOf ? { w: warnedOf } : {}) });
}

/** Reads it back; null for anything of another release. */
export function decodeState(text: string): FormState | null {
  const parsed = Encoded.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { i: id, h: isHinted, l: link, w: warnedOf = null } = parsed.data;
  return { id, isHinted, link, warnedOf };
}

/** What stands in the form, half filled in or submitted; texts are as they were typed. */
export type FormValues = {
  slackUserIds: readonly string[];
  text: string;
  valueId: string | null;
  /** Undefined: nothing was chosen yet; null: only the receivers. */
  teamId: string | null | undefined;
};

export function readForm(values: Values): FormValues {
  const picked = values[FIELDS.receivers];
  const place = textOf(values[FIELDS.place]);
  return {
    slackUserIds: typeof picked === 'string' ? [picked] : (picked ?? []),
    text: textOf(values[FIELDS.text]),
    valueId: textOf(values[FIELDS.value]) || null,
    teamId: place === '' ? undefined : place === PRIVATE ? null : place,
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
