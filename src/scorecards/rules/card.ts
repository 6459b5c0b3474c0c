import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import type { KpiKey } from '../../kpis/catalogue.ts';
import type { BookKpi } from '../../kpis/index.ts';
import type { Aggregated } from '../../kpis/rules/aggregate.ts';
import type { Headline } from './headline-types.ts';
import type { OwnLine } from './own-measures.ts';
import type { WeekScore } from './score/week-score.ts';
import type { DealLabel, Thanks } from './team-week.ts';
import type { Trend } from './trend.ts';

/** A team's weekly scorecard, ready to be worded. */
export type TeamCard = {
  team: string;
  week: Period;
  runningThrough: LocalDate | null;
  currency: string;
  headline: Headline;
  /** Of a team whose measures and weights somebody chose; else null. */
  score: WeekScore | null;
  /** Five to seven, with those of `own`. */
  measures: readonly MeasureLine[];
  /** The company's own KPIs, below the others. */
  own: readonly OwnLine[];
  /** The most important of the measures, week by week; for the thread. */
  trend: Trend | null;
  /** At most three. */
  wins: readonly Win[];
  stuck: StuckDeal | null;
  /** How many were thanked in the team's channel, and the latest of them; null: nobody. */
  thanked: { people: number; latest: readonly Thanks[] } | null;
  /** In name order, the manager left out. */
  members: readonly MemberLine[];
  /** Whoever leads the team and has figures of their own, shown apart; usually nobody or one. */
  leads: readonly MemberLine[];
};

/** One person's card of a week: the same measures, for one. */
export type OwnCard = {
  name: string;
  week: Period;
  runningThrough: LocalDate | null;
  currency: string;
  measures: readonly MeasureLine[];
  own: readonly OwnLine[];
};

/** One line of a card. Money in minor units. */
export type MeasureLine = {
  kpi: KpiKey;
  actual: number;
  /** Null when there is none. */
  goal: number | null;
  /** actual / goal; null without a goal (domain.md §0.6). */
  attainment: number | null;
  /** Against the week before; null when that is not known. */
  change: number | null;
  /** 8 to 13 whole weeks, oldest first; null for an unknown week. A running week is not among them. */
  trend: readonly (number | null)[];
  /** Nothing was counted for it in any week shown. */
  isEmpty: boolean;
};

/** Something to be glad about, with the name it belongs to. */
export type Win =
  | { kind: 'deal'; name: string; deal: DealLabel; amount: number | null; currency: string }
  | { kind: 'personal_best'; name: string; kpi: KpiKey; actual: number; weeks: number };

/** The one open deal that needs a decision; whose it is stays out of it. */
export type StuckDeal = {
  deal: DealLabel;
  stage: string;
  daysInStage: number;
  medianDays: number;
  /** How many won deals the median comes from. */
  n: number;
};

/**
 * What was counted for one person: every figure other than zero, in the book's order; none in either list: nothing
 * recorded, or they were away all week.
 */
export type MemberLine = {
  personId: string;
  name: string;
  isAway: boolean;
  figures: readonly { kpi: KpiKey; actual: number }[];
  /** The same of the company's own KPIs. */
  own: readonly { kpi: BookKpi; actual: Aggregated }[];
};
