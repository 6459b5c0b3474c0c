import { daysBetween, isLocalDate, type LocalDate } from '../../../kernel/date.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { isComparable, qualityOf } from '../board/measure.ts';
import {
  type CompetitionDraft,
  LONGEST_NAME,
  LONGEST_PRIZE,
  MOST_DAYS,
  MOST_MINIMUM,
  MOST_POINTS,
} from './competition.ts';

/** What keeps a competition from being stored. */
export type Problem =
  | 'name'
  | 'channel'
  | 'first_day'
  | 'last_day'
  | 'too_long'
  | 'measure'
  | 'same_measure'
  | 'points'
  | 'points_second'
  | 'volume_alone'
  | 'quality_other'
  | 'bar'
  | 'minimum'
  | 'prize';

/**
 * The first thing that is wrong with a draft; null when nothing is. How much somebody did, alone, invites doing it badly: each
 * activity goes with an outcome, or with a share of it that one must keep (domain.md §6).
 */
export function problemOf(
  draft: CompetitionDraft,
  { today, kpiOf }: { today: LocalDate; kpiOf(key: string): BookKpi | undefined },
): Problem | null {
  if (draft.name === '' || draft.name.length > LONGEST_NAME) return 'name';
  if (!/^[CG][A-Z0-9]+$/.test(draft.channelId)) return 'channel';
  return daysProblem(draft, today) ?? countedProblem(draft, kpiOf) ?? restProblem(draft);
}

function daysProblem({ firstDay, endDay }: CompetitionDraft, today: LocalDate): Problem | null {
  if (!isLocalDate(firstDay) || firstDay < today) return 'first_day';
  if (!isLocalDate(endDay) || endDay <= firstDay) return 'last_day';
  return daysBetween(firstDay, endDay) > MOST_DAYS ? 'too_long' : null;
}

function countedProblem(
  { mode, counted, quality }: CompetitionDraft,
  kpiOf: (key: string) => BookKpi | undefined,
): Problem | null {
  const kpis = counted.map(({ kpi }) => kpiOf(kpi));
  if (kpis.length === 0 || kpis.length > 2) return 'measure';
  if (kpis.some((kpi) => !kpi || kpi.endedOn !== null || !isComparable(kpi))) return 'measure';
  if (new Set(counted.map(({ kpi }) => kpi)).size < counted.length) return 'same_measure';
  const isPointless = ({ points }: { points: number | null }) =>
    mode === 'points' && (points === null || points < 1 || points > MOST_POINTS);
  const pointless = counted.findIndex(isPointless);
  if (pointless >= 0) return pointless === 0 ? 'points' : 'points_second';
  const of = quality && (qualityOf(quality.key)?.of ?? null);
  if (quality && !counted.some(({ kpi }) => kpi === of)) return 'quality_other';
  const hasOutcome = kpis.some((kpi) => kpi?.class === 'outcome');
  const isUnpaired = (kpi: BookKpi | undefined) => kpi?.class === 'activity' && !hasOutcome && kpi.key !== of;
  return kpis.some(isUnpaired) ? 'volume_alone' : null;
}

function restProblem({ quality, minimum, prize }: CompetitionDraft): Problem | null {
  if (quality && !(Number.isInteger(quality.bar) && quality.bar >= 1 && quality.bar <= 100)) return 'bar';
  if (!Number.isInteger(minimum) || minimum < 0 || minimum > MOST_MINIMUM) return 'minimum';
  return prize !== null && prize.length > LONGEST_PRIZE ? 'prize' : null;
}
