import { z } from 'zod';
import { isId } from '../kernel/id.ts';
import { isMessageLink } from '../recognition/index.ts';

/** What the form carries besides its fields. */
export type FormState = {
  /** The id that the feedback will have. */
  id: string;
  /** A suggestion was shown: the next *Send* sends. */
  isHinted: boolean;
  /** The message that it is about. */
  link: string | null;
  /** The request that it answers; it says for whom the feedback is. */
  requestId: string | null;
};

/** Short keys: private_metadata holds 3000 characters. */
const Encoded = z.object({
  i: z.string().refine(isId),
  h: z.boolean(),
  l: z.string().refine(isMessageLink).nullable(),
  r: z.string().refine(isId).nullable(),
});

/** As the text that a view's private_metadata carries. */
export function encodeState({ id, isHinted, link, requestId }: FormState): string {
  return JSON.stringify({ i: id, h: isHinted, l: link, r: requestId });
}

/** Reads it back, also from a form of a release that carried the id alone; null for anything else. */
export function decodeState(text: string): FormState | null {
  if (isId(text)) return { id: text, isHinted: false, link: null, requestId: null };
  const parsed = Encoded.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { i, h, l, r } = parsed.data;
  return { id: i, isHinted: h, link: l, requestId: r };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
