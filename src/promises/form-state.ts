import { z } from 'zod';
import type { Values } from '../capability.ts';
import { isLocalDate } from '../kernel/date.ts';
import { isId } from '../kernel/id.ts';
import type { FollowedKey } from './rules/followable.ts';
import { PROMISE_SOURCES, type PromiseSource } from './rules/promise.ts';

/** What the form carries besides its fields. */
export type FormState = {
  /** The id that the promise will have. */
  id: string;
  source: PromiseSource;
  /** With whom it is made; null: chosen in the form. */
  withId: string | null;
};

const Encoded = z.object({
  i: z.string().refine(isId),
  s: z.enum(PROMISE_SOURCES),
  o: z.string().refine(isId).nullable(),
  w: z.string().refine(isId).nullable(),
});

/** As the text that a view's private_metadata carries. */
export function encodeState({ id, source, withId }: FormState): string {
  return JSON.stringify({ i: id, s: source.kind, o: source.id, w: withId });
}

/** Reads it back; null for anything else. */
export function decodeState(text: string): FormState | null {
  const parsed = Encoded.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { i, s, o, w } = parsed.data;
  return { id: i, source: { kind: s, id: o }, withId: w };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The fields of the form, under which refusals stand. */
export const FIELDS = {
  owner: 'owner',
  other: 'other',
  text: 'text',
  due: 'due',
  kpi: 'kpi',
  proof: 'proof',
} as const;

/** What somebody put into the form so far. */
export type Typed = {
  ownerId: string | null;
  /** A Slack user id. */
  otherSlackId: string | null;
  text: string;
  dueOn: string | null;
  kpi: FollowedKey | null;
  proof: string;
};

export function readForm(values: Values): Typed {
  const of = (field: string) => {
    const value = values[field];
    return typeof value === 'string' ? value : '';
  };
  const dueOn = of(FIELDS.due);
  return {
    ownerId: of(FIELDS.owner) || null,
    otherSlackId: of(FIELDS.other) || null,
    text: of(FIELDS.text),
    dueOn: isLocalDate(dueOn) ? dueOn : null,
    // Held against what can be followed before anything is kept.
    kpi: (of(FIELDS.kpi) || null) as FollowedKey | null,
    proof: of(FIELDS.proof),
  };
}
