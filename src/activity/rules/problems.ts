import type { LocalDate } from '../../kernel/date.ts';
import type { FactKey } from '../../kpis/index.ts';
import type { DayProblem } from './days.ts';
import type { CountProblem } from './numbers.ts';

/** Why a log was not understood or cannot be stored. */
export type Reason =
  /** Nothing that is counted was named. */
  | { kind: 'empty' }
  | { kind: 'unknown_word' }
  | { kind: 'no_number'; kpi: FactKey }
  | { kind: 'number_without_kpi' }
  /** Numbers that follow each other, as in "1 200 calls". */
  | { kind: 'two_numbers' }
  | { kind: 'duplicate_kpi'; kpi: FactKey }
  /** This KPI comes from deals and takes nothing by hand. */
  | { kind: 'fed_by_deals'; kpi: FactKey }
  /** Others enter this KPI. */
  | { kind: 'by_others'; kpi: FactKey; by: 'manager' | 'admin' }
  | { kind: 'two_days'; dates: readonly LocalDate[] }
  | CountProblem
  | DayProblem;

/**
 * A reason and the part of the text it is about: plain text as typed (not escaped for Slack), at most some 80
 * characters of it for one item; empty for `empty`.
 */
export type LogProblem = Reason & { text: string };
