import type { Fixed } from './columns.ts';

/** Tables of what happened: the ledger, and the deals behind it. */
export type FactTables = {
  fact: FactTable;
  company_fact: CompanyFactTable;
  kpi_definition: KpiDefinitionTable;
  season: SeasonTable;
  daily_total: DailyTotalTable;
  deal: DealTable;
  deal_stage: DealStageTable;
};

/** The ledger: every additive KPI is a sum over facts. Appended, never changed. */
export type FactTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  /** Exactly one of person and team is set. */
  person_id: Fixed<string | null>;
  team_id: Fixed<string | null>;
  kpi: Fixed<string>;
  date: Fixed<string>;
  occurred_at: Fixed<number>;
  recorded_at: Fixed<number>;
  /** The KPI's own unit: minor units for money, else a count. Negative in a reversal. */
  amount: Fixed<number>;
  /** How many events stand behind the amount. Negative in a reversal. */
  count: Fixed<number>;
  currency: Fixed<string | null>;
  distinct_key: Fixed<string | null>;
  source_kind: Fixed<FactSource>;
  source_id: Fixed<string>;
  reverses_id: Fixed<string | null>;
};

/** The ledger's page of the whole company: its numbers of a month, which nobody can import. Appended, never changed. */
export type CompanyFactTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  kpi: Fixed<string>;
  /** The first day of the month. */
  date: Fixed<string>;
  /** 1 for the first number of that month, 2 for what was said instead of it …; a reversal has that of what it reverses. */
  turn: Fixed<number>;
  /** Minor units for money, else a count. Negative in a reversal. */
  amount: Fixed<number>;
  currency: Fixed<string | null>;
  recorded_by: Fixed<string | null>;
  recorded_at: Fixed<number>;
  reverses_id: Fixed<string | null>;
};

/** What a KPI of a company's own is, from one day until another. Never changed but for its end. */
export type KpiDefinitionTable = {
  workspace_id: Fixed<string>;
  /** `own_` and a random id. */
  key: Fixed<string>;
  version: Fixed<number>;
  name: Fixed<string>;
  /** The name folded; no two that hold have the same. */
  name_key: Fixed<string>;
  class: Fixed<'activity' | 'outcome' | 'ratio' | 'rating'>;
  unit: Fixed<'count' | 'money' | 'percent' | 'days' | 'score' | 'bool'>;
  aggregation: Fixed<'sum' | 'count_distinct' | 'ratio' | 'mean' | 'median' | 'last' | 'max' | 'min'>;
  direction: Fixed<'up' | 'down' | 'in_range'>;
  date_basis: Fixed<'done' | 'closed' | 'opened' | 'month'>;
  source: Fixed<'by_hand' | 'imported'>;
  entered_by: Fixed<'person' | 'manager' | 'admin' | 'nobody'>;
  /** What people call it in `/log`, as JSON: `{"en": ["site visit", "site visits"], "tr": []}`; null: by its name alone. */
  log_words: Fixed<string | null>;
  min_n: Fixed<number>;
  valid_from: Fixed<string>;
  valid_to: string | null;
  author_id: Fixed<string | null>;
  recorded_at: Fixed<number>;
};

/** How a year's numbers of a KPI spread over the company's months, from one day until another. Never changed but for its end. */
export type SeasonTable = {
  workspace_id: Fixed<string>;
  /** '' for every KPI that has none of its own. */
  kpi: Fixed<string>;
  version: Fixed<number>;
  /** JSON: a weight for each month of the company's year, in its order; they mean their share of the sum. */
  weights: Fixed<string>;
  valid_from: Fixed<string>;
  valid_to: string | null;
  author_id: Fixed<string | null>;
  recorded_at: Fixed<number>;
};

/** Where a fact came from: a person's log, a deal, an imported activity or figure, a number of a company's own KPI. */
export type FactSource = 'log' | 'deal' | 'activity_import' | 'fact_import' | 'entry';

/** Facts summed per subject, KPI, date and currency ('' for none); kept in step by `writeFacts`. */
export type DailyTotalTable = {
  workspace_id: Fixed<string>;
  subject_id: Fixed<string>;
  kpi: Fixed<string>;
  date: Fixed<string>;
  currency: Fixed<string>;
  amount: number;
  count: number;
};

export type DealTable = {
  workspace_id: Fixed<string>;
  id: Fixed<string>;
  external_id: Fixed<string>;
  owner_id: string;
  customer: string | null;
  /** The name folded, by which a deal finds its customer. */
  customer_key: string | null;
  product: string | null;
  deal_type: string | null;
  stage: string;
  status: 'open' | 'won' | 'lost';
  amount: number | null;
  currency: string;
  opened_on: string | null;
  closed_on: string | null;
  recorded_at: number;
};

/** When a deal was first seen in a stage. */
export type DealStageTable = {
  workspace_id: Fixed<string>;
  deal_id: Fixed<string>;
  stage: Fixed<string>;
  entered_on: Fixed<string>;
  recorded_at: Fixed<number>;
};
