import type { StageTime } from '../../deals/index.ts';
import type { PaceStatus } from '../../goals/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import type { KpiKey } from '../../kpis/catalogue.ts';
import type { Locale } from '../../locales/locale.ts';
import type { OwnMeasure } from './own-measures.ts';

/** Everything a team's card of one week is made from: plain data, loaded by the actions. */
export type TeamWeek = {
  team: { name: string };
  week: Period;
  /** The last day counted, when the week is not over yet; null for a finished week. */
  runningThrough: LocalDate | null;
  /** The team's language: the order of names follows it. */
  locale: Locale;
  /** ISO code of every amount of money below, but for deals that carry their own. */
  currency: string;
  /** Who belonged to the team that week, its manager included. */
  members: readonly Member[];
  /**
   * The weeks of the measures' histories and the card's own, oldest first: the first day of each, and whether anything at all
   * was recorded for the team.
   */
  weeks: readonly { start: LocalDate; isCounted: boolean }[];
  /** At most one entry for a KPI; a KPI left out counts as never counted. */
  measures: readonly TeamMeasure[];
  /** The company's own KPIs that ran, in the book's order. */
  own: readonly OwnMeasure[];
  /** The team's goals for the running month and quarter. */
  longGoals: readonly LongGoal[];
  wonDeals: readonly WonDeal[];
  openDeals: readonly OpenDeal[];
  stages: readonly StageTime[];
  days: { thisWeek: WeekDays; lastWeek: WeekDays };
  /** The headline rule of the team's card of the week before (as kept), which is not used again. */
  previousRule: string | null;
  /** Who was thanked in the team's channel that week, the latest first; a person as often as they were. */
  thanks: readonly Thanks[];
};

/** Somebody who was thanked, and by whom. */
export type Thanks = { personId: string; name: string; giverName: string };

export type Member = {
  personId: string;
  name: string;
  /** First working day, when known. */
  startedOn: LocalDate | null;
  /** No working day of theirs in the whole week was left. */
  isAway: boolean;
  /** The team's lead: shown apart, and not counted among "k of n people". */
  isManager: boolean;
};

/** A KPI's figures, in its own unit: minor units for money, else a count. */
export type Measure = {
  kpi: KpiKey;
  actual: number;
  /** The week's share of the goal, or the week's goal; null (or 0) when there is none. */
  goal: number | null;
  /**
   * What `actual` is compared with: the whole week before; for a running week the same days of the week before
   * (domain.md §3.5). Null when nothing is known.
   */
  lastWeek: number | null;
  /** The whole weeks before this one, oldest first, up to 13; null for a week of which nothing is known. */
  history: readonly (number | null)[];
};

/** A KPI of the whole team. */
export type TeamMeasure = Measure & {
  /** The goals of the weeks of `history`, index by index; left out when they are not known. */
  goalHistory?: readonly (number | null)[];
  /** Whoever has a figure in the week or its history; the others count as zero. */
  people: readonly PersonFigures[];
};

/** One person's part of a team's measure. */
export type PersonFigures = {
  personId: string;
  actual: number;
  /** As in `Measure`. */
  history: readonly (number | null)[];
};

/** A goal longer than a week, and where it stands (domain.md §3.2, §3.3). */
export type LongGoal = {
  kpi: KpiKey;
  period: Period;
  actual: number;
  target: number;
  status: PaceStatus;
  /** Of the period's working days; 0..1. */
  fraction: number;
  remainingDays: number;
  /** Null when it cannot be said. */
  requiredPerDay: number | null;
};

/** What a deal can be called by, without naming its owner. */
export type DealLabel = { externalId: string; customer: string | null; product: string | null };

/** A deal won in the week. */
export type WonDeal = DealLabel & {
  ownerId: string;
  ownerName: string;
  /** Minor units; null when the CRM has no amount. */
  amount: number | null;
  currency: string;
};

export type OpenDeal = DealLabel & { stage: string; daysInStage: number };

export type WeekDays = {
  /** Working days by the team's calendar. */
  working: number;
  /** Those of them on which nothing at all was counted for the team, in order (a holiday no calendar knows of). */
  empty: readonly LocalDate[];
};

/** What a person's own card of one week is made from. */
export type PersonWeek = Pick<TeamWeek, 'week' | 'runningThrough' | 'currency'> & {
  name: string;
  measures: readonly Measure[];
  own: readonly OwnMeasure[];
};
