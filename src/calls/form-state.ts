import { z } from 'zod';
import { isLocalDate } from '../kernel/date.ts';
import { isId } from '../kernel/id.ts';
import { LONGEST_LINK } from './rules/recording.ts';
import { LONGEST_CONSENT, LONGEST_TITLE, type SalesCall } from './rules/review.ts';

/** What the form about a call carries: whose it is, and whether it is reviewed or somebody is asked to. */
export type CallState = { id: string; callId: string; ownerId: string; mode: 'review' | 'ask' };

/** What the form of a review carries: the call as it was told of, a request, or the review that is changed. */
export type ReviewState = {
  id: string;
  call: SalesCall;
  requestId: string | null;
  isChange: boolean;
};

const id = z.string().refine(isId);

/** Short keys: private_metadata holds 3000 characters. */
const EncodedCall = z.object({ i: id, c: id, o: id, m: z.enum(['review', 'ask']) });

const EncodedReview = z.object({
  i: id,
  c: id,
  o: id,
  f: id,
  v: z.number().int().nonnegative(),
  t: z.string().max(LONGEST_TITLE),
  d: z.string().refine(isLocalDate),
  l: z
    .string()
    .max(2 * LONGEST_LINK)
    .nullable(),
  s: z.string().max(LONGEST_CONSENT),
  a: id,
  r: id.nullable(),
  x: z.boolean(),
});

export const encodeCall = ({ id: i, callId: c, ownerId: o, mode: m }: CallState): string =>
  JSON.stringify({ i, c, o, m });

/** Null for anything that is no such state. */
export function decodeCall(text: string): CallState | null {
  const parsed = EncodedCall.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { i, c, o, m } = parsed.data;
  return { id: i, callId: c, ownerId: o, mode: m };
}

export function encodeReview({ id: i, call, requestId, isChange }: ReviewState): string {
  return JSON.stringify({
    i,
    c: call.id,
    o: call.ownerId,
    f: call.formKey,
    v: call.formVersion,
    t: call.title,
    d: call.heldOn,
    l: call.link,
    s: call.consent,
    a: call.addedBy,
    r: requestId,
    x: isChange,
  });
}

/** Null for anything that is no such state. */
export function decodeReview(text: string): ReviewState | null {
  const parsed = EncodedReview.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { i, c, o, f, v, t, d, l, s, a, r, x } = parsed.data;
  const call = {
    id: c,
    ownerId: o,
    formKey: f,
    formVersion: v,
    title: t,
    heldOn: d,
    link: l,
    consent: s,
    addedBy: a,
  };
  return { id: i, call, requestId: r, isChange: x };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
