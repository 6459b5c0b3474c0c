import type { FactKey } from '../../kpis/index.ts';
import type { DayReading } from './days.ts';
import type { CountReading } from './numbers.ts';

/** What a word or a few of them stand for in a log. */
export type Content =
  | { kind: 'kpi'; kpi: FactKey }
  | { kind: 'count'; reading: CountReading }
  | { kind: 'day'; reading: DayReading }
  /** A comma, "and", "ve": a number and a name on both sides of it do not belong together. */
  | { kind: 'break' }
  | { kind: 'unknown' };

/** A content, where it starts and what was typed for it, shortened when long. */
export type Item = Content & { start: number; text: string };
export type KpiItem = Extract<Item, { kind: 'kpi' }>;
export type CountItem = Extract<Item, { kind: 'count' }>;
export type DayItem = Extract<Item, { kind: 'day' }>;
