import type { LocalDate } from '../../../kernel/date.ts';
import type { FactKey } from '../../../kpis/index.ts';
import { byName } from '../../../people/index.ts';
import type { QualityKey } from '../board/measure.ts';

export const LONGEST_NAME = 80;
export const LONGEST_PRIZE = 200;
/** A quarter, and no longer: nobody remembers why by then. */
export const MOST_DAYS = 92;
export const MOST_POINTS = 1_000;
export const MOST_MINIMUM = 1_000_000;
/** Points for money are for each so many of the currency. */
export const MONEY_UNIT = 1_000;

/** What is counted: percent of everybody's own goals, or points for each unit. */
export type Mode = 'percent' | 'points';

/** Of several who share the first place: each gets the prize, or they share it. */
export type PrizeRule = 'each' | 'split';

/** One of one or two things that are counted; `points` for each unit, null where percent count. */
export type Counted = { kpi: FactKey; points: number | null };

/** A share that one must keep to have a place: at least `bar` percent. */
export type QualityBar = { key: QualityKey; bar: number };

/** How places come about; nothing of it changes once a competition has started. */
export type Rules = {
  mode: Mode;
  counted: readonly Counted[];
  quality: QualityBar | null;
  /** Without so much nobody wins: percent or points; 0 for none. */
  minimum: number;
  prize: string | null;
  prizeRule: PrizeRule;
};

/** Who takes part: everybody in live teams, or of these teams, and of these roles where some are named. */
export type Who = { teamIds: readonly string[]; roles: readonly string[] };

/** What somebody asks for. */
export type CompetitionDraft = Rules & {
  id: string;
  name: string;
  who: Who;
  firstDay: LocalDate;
  /** The first day that no longer belongs to it. */
  endDay: LocalDate;
  channelId: string;
  /** Only its creator sees how it stands, and nothing is posted: to try rules out. */
  isHidden: boolean;
};

export type CancelReason = 'ended' | 'few' | 'figures_only';

export type Competition = CompetitionDraft & {
  createdBy: string;
  startsAt: Date;
  /** When its result is worked out, from what was recorded by then. */
  freezesAt: Date;
  /** When the days after it are looked at. */
  looksBackAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  cancelledAt: Date | null;
  cancelledWhy: CancelReason | null;
};

export type Standing = 'planned' | 'running' | 'over' | 'cancelled';

/** How far it has come; `over`: its result is frozen. */
export function standingOf(competition: Competition): Standing {
  if (competition.cancelledAt) return 'cancelled';
  if (competition.endedAt) return 'over';
  return competition.startedAt ? 'running' : 'planned';
}

const IN_ORDER: readonly Standing[] = ['running', 'planned', 'over', 'cancelled'];

/** Which of two stands first in a list: what runs before what comes and what is over; of these the newest, then by name. */
export function inOrderOfInterest(a: Competition, b: Competition): number {
  return (
    IN_ORDER.indexOf(standingOf(a)) - IN_ORDER.indexOf(standingOf(b)) ||
    (a.firstDay === b.firstDay ? byName(a, b) : a.firstDay > b.firstDay ? -1 : 1)
  );
}
