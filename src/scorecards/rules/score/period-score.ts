import type { EffectiveTarget, Goal } from '../../../goals/index.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import type { Period, RecurringKind, RecurringPeriod } from '../../../kernel/period.ts';
import type { BookKpi, FactKey } from '../../../kpis/index.ts';
import type { RoleCard } from './role-card.ts';
import type { Measured, Score } from './score.ts';

/** A goal's number of one of its own periods, and what of it belongs to the period that was asked for. */
export type BroughtPart = { goal: Goal; period: Period; counting: EffectiveTarget; share: number };

/** What goals that add up come to in a period: of which kind they were, and out of which. */
export type Brought = { target: number; kind: RecurringKind; parts: readonly BroughtPart[] };

/** What somebody, or a team, came to in a period. */
export type PeriodScore = {
  period: RecurringPeriod;
  /** The last day counted, when the period is not over yet; null for a finished one. */
  runningThrough: LocalDate | null;
  /** Which measures count and how much, as somebody chose; null: each with a goal, all the same. */
  chosen: RoleCard | null;
  score: Score;
  /** How each target came about, of what adds up. */
  targets: ReadonlyMap<FactKey, Brought>;
  /** The goals of levels. */
  levels: ReadonlyMap<FactKey, Goal>;
  /** Every measure that has either, whether it counts or not. */
  withGoal: ReadonlyMap<FactKey, Measured>;
  /** What was counted besides, of the KPIs that are added up: everything other than zero, in the book's order. */
  others: readonly { kpi: BookKpi; amount: number }[];
  /** Whether anything at all was recorded. */
  hasAny: boolean;
  /** Of a team whose people are scored by different cards: whose; null where one card is everybody's. */
  byRole: ScoredByRole | null;
};

/** People who are scored by the cards of what they sell as. */
export type ScoredByRole = {
  /** Those who sell as the same; `role` as it was spelled on their card, '' for a card that is everybody's. */
  groups: readonly { cardId: string; role: string; people: number }[];
  /** How many have no card: nothing of theirs is in the score. */
  outside: number;
  /** Whose numbers a measure counts; one that is held against the team's own goal counts everybody's, and is not here. */
  carriers: ReadonlyMap<FactKey, ReadonlySet<string>>;
};
