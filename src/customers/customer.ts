/** What is known of a customer; null: not known. */
export type Customer = {
  id: string;
  name: string;
  /** The name as it is compared (`customerKey`); unique in a workspace. */
  key: string;
  /** A file named it, so everybody may see it. */
  listed: boolean;
} & CustomerFacts;

export type CustomerFacts = {
  industry: string | null;
  country: string | null;
  employees: number | null;
  /** A year's, in minor units of its currency. */
  revenue: { amount: number; currency: string } | null;
};

/** What a file says of a customer. A field left out stays as it is (not known, for a new one). */
export type CustomerReport = { name: string } & Partial<CustomerFacts>;

export type Answer = 'yes' | 'no' | 'unknown';

/** Answers to the profile's questions by the question's id; what is missing is unknown. */
export type Answers = ReadonlyMap<string, Answer>;
