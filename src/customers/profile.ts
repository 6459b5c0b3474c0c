import type { LocalDate } from '../kernel/date.ts';

/** Something asked of people; its id stays when the profile around it changes, so its answers do. */
export type Question = { id: string; text: string };

/** What an ideal customer has. Names in lists are compared folded; bounds are inclusive, null: none. */
export type Criterion = { weight: number } & (
  | { kind: 'industry' | 'country'; oneOf: readonly string[] }
  | { kind: 'employees'; from: number | null; to: number | null }
  /** In minor units of the currency. */
  | { kind: 'revenue'; from: number | null; to: number | null; currency: string }
  | ({ kind: 'question' } & Question)
);

/** What rules a customer out: its industry or country is one of these, or a question that is answered with yes. */
export type Exclusion = { kind: 'named'; oneOf: readonly string[] } | ({ kind: 'question' } & Question);

/** What an ideal customer is. */
export type ProfileRules = {
  criteria: readonly Criterion[];
  exclusions: readonly Exclusion[];
  /** From how many points of 100 a customer is ideal. */
  threshold: number;
};

/** The rules as they hold from a day on; the first version holds for all days before it, too. */
export type Profile = ProfileRules & { version: number; validFrom: LocalDate };
