import { z } from 'zod';
import { isId } from '../kernel/id.ts';

/** What the form of a review carries: ids alone, as what people write never stands in hidden text. */
export type ReviewState = {
  id: string;
  callId: string;
  ownerId: string;
  formKey: string;
  formVersion: number;
  /** The request that it answers. */
  requestId: string | null;
  /** `new`: the call is told of in the same form; `known`: it is there; `change`: the review is, too. */
  mode: 'new' | 'known' | 'change';
};

const id = z.string().refine(isId);

/** Short keys: private_metadata holds 3000 characters. */
const Encoded = z.object({
  i: id,
  c: id,
  o: id,
  f: id,
  v: z.number().int().nonnegative(),
  r: id.nullable(),
  m: z.enum(['new', 'known', 'change']),
});

/** As the text that a view's private_metadata carries. */
export function encodeReview(state: ReviewState): string {
  const { id: i, callId: c, ownerId: o, formKey: f, formVersion: v, requestId: r, mode: m } = state;
  return JSON.stringify({ i, c, o, f, v, r, m });
}

/** Reads it back; null for anything else. */
export function decodeReview(text: string): ReviewState | null {
  const parsed = Encoded.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { i, c, o, f, v, r, m } = parsed.data;
  return { id: i, callId: c, ownerId: o, formKey: f, formVersion: v, requestId: r, mode: m };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
