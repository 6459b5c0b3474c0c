import { z } from 'zod';
import { isId } from '../kernel/id.ts';
import { isMessageLink } from '../recognition/index.ts';

/** What the form for something to talk about carries besides its fields. */
export type ItemState = {
  /** The id that it will have. */
  id: string;
  /** With whom, where that is settled. */
  otherId: string | null;
  /** To the message it came from. */
  link: string | null;
  /** The agenda it was opened from, which is shown again. */
  sessionId: string | null;
};

/** Short keys: private_metadata holds 3000 characters. */
const Encoded = z.object({
  i: z.string().refine(isId),
  o: z.string().refine(isId).nullable(),
  l: z.string().refine(isMessageLink).nullable(),
  s: z.string().refine(isId).nullable(),
});

/** As the text that a view's private_metadata carries. */
export function encodeItemState({ id, otherId, link, sessionId }: ItemState): string {
  return JSON.stringify({ i: id, o: otherId, l: link, s: sessionId });
}

/** Reads it back; null for anything of another release. */
export function decodeItemState(text: string): ItemState | null {
  const parsed = Encoded.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { i: id, o: otherId, l: link, s: sessionId } = parsed.data;
  return { id, otherId, link, sessionId };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
