import type { LocalDate } from '../../kernel/date.ts';
import type { KpiKey } from '../../kpis/catalogue.ts';
import type { DealLabel, LongGoal, TeamWeek } from './team-week.ts';

/** Another number of days to work on; `perDay` is the change of the daily level as a fraction. */
export type DaysCause =
  | { kind: 'days'; now: number; before: number; perDay: number }
  /** Nothing at all was counted on these working days; `perDay` compares the other days. */
  | { kind: 'empty_days'; days: readonly LocalDate[]; perDay: number };

/** What in the data explains a number. `k` of `n` people: the manager is not counted. */
export type Cause =
  /** One or two won deals made `share` (0..1) of the revenue. */
  | { kind: 'deals'; deals: readonly DealLabel[]; share: number }
  | DaysCause
  /** Revenue moved with the number of deals, or with their average size (minor units). */
  | { kind: 'deal_count'; now: number; before: number }
  | { kind: 'deal_size'; now: number; before: number }
  /** Most of a rise came from few people, or many people moved the same way. */
  | { kind: 'few'; k: number; n: number }
  | { kind: 'many_up'; k: number; n: number }
  | { kind: 'many_down'; k: number; n: number }
  /** People with figures the week before have nothing recorded at all. */
  | { kind: 'missing'; k: number; n: number }
  /** The week before was the best of so many known weeks. */
  | { kind: 'after_best'; weeks: number }
  /** How many people stand behind the number; for one person the daily level in the KPI's unit. */
  | { kind: 'contributors'; k: number; n: number }
  | { kind: 'per_day'; kpi: KpiKey; amount: number };

/** A KPI with its number of the week. */
export type Figure = { kpi: KpiKey; actual: number };

/** Each headline rule with what its sentence needs. The names are kept with a week's card. */
export type HeadlineParams = {
  goal_reached: Figure & { goal: number; otherGoals: number; cause: Cause | null };
  goal_streak: Figure & { goal: number; weeks: number; cause: Cause | null };
  /** `thisWeek`: what the week added; null when it is not known or not all of it lies in the goal's period. */
  long_goal_reached: LongGoal & { thisWeek: number | null };
  long_goal_on_course: LongGoal & { thisWeek: number | null };
  long_goal_behind: LongGoal & { thisWeek: number | null; requiredPerDay: number };
  record: Figure & { before: number; weeks: number; cause: Cause | null };
  big_rise: Figure & { percent: number; cause: Cause | null };
  big_fall: Figure & { percent: number; cause: Cause | null };
  rising_streak: Figure & { weeks: number; from: number; cause: Cause | null };
  /** The most in so many weeks, this one among them. */
  best_since: Figure & { weeks: number; cause: Cause | null };
  short_week: Figure & { perDay: number; perDayBefore: number; cause: DaysCause };
  /** `before`: how many had figures in the week before. */
  everyone: Figure & { n: number; before: number };
  first_deal: {
    name: string;
    deal: DealLabel;
    amount: number | null;
    currency: string;
    weeksSinceStart: number;
  };
  concentrated: { deal: DealLabel; ownerName: string; share: number; total: number; otherDeals: number };
  /** Average deals, in minor units; `usual`: of the median week. */
  larger_deals: { average: number; usual: number; deals: number };
  main_product: { product: string; share: number; total: number; deals: number; allDeals: number };
  /** `usual`: the median week. */
  no_deals: { proposals: number; openDeals: number; usual: number };
  first_week: { figures: readonly Figure[]; cause: Cause | null };
  /** `byHand`: figures can be logged, not only imported. */
  no_data: { people: number; byHand: boolean };
  still_no_data: { people: number; byHand: boolean };
  usual_week: Figure & { median: number; weeks: number; cause: Cause | null };
  steady_sum: { figures: readonly Figure[] };
  steady_main: Figure & { lastWeek: number | null; cause: Cause | null };
  so_far: { figures: readonly Figure[]; through: LocalDate };
};

export type HeadlineRule = keyof HeadlineParams;

/** The card's one sentence, before it is worded. */
export type Headline = { [R in HeadlineRule]: { rule: R; params: HeadlineParams[R] } }[HeadlineRule];

/** What a rule answers when it applies: its headline and how much it is worth saying, 0..1. */
export type Candidate = Headline & { strength: number };

/** Looks at a week and answers with a headline, or null when its story is not there. */
export type HeadlineFinder = (week: TeamWeek) => Candidate | null;
