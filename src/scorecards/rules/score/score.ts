import type { Reading, Target } from '../../../goals/index.ts';
import { atMost, type Fraction, fraction, sumOf, times, toNumber } from '../../../kernel/fraction.ts';
import { percentTenths } from '../../../kernel/percent.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { attainmentOf, type Way } from './attainment.ts';

/** No measure counts for more than twice its target in a ranking, so that an easy one cannot carry it (domain.md §6). */
export const CAP = fraction(2);

/** Why a measure is left out of a score. */
export type Missing = 'no_target' | 'no_data';

/** One measure of a card, before it is weighed. */
export type Measured = {
  kpi: BookKpi;
  /** Beside the others of the card; above zero. */
  weight: number;
  /** What counts of its target in the period; null without one. Of money in the card's currency. */
  aim: Target | null;
  /** What was read of it; null where nothing is known of it. */
  reading: Reading | null;
  way: Way | null;
};

/** The same with what it brings. Points are parts of one: 0.312 is shown as 31.2. */
export type ScoreLine = Measured & {
  missing: Missing | null;
  /** Null for what is left out. */
  attainment: Fraction | null;
  /** Its weight by the sum of those that count; null for what is left out. */
  share: Fraction | null;
  /** Share × attainment. */
  points: Fraction | null;
};

/** A score of several measures. */
export type Score = {
  lines: readonly ScoreLine[];
  /** How many of them count. */
  counted: number;
  /** Σ share × attainment; null when nothing counts. */
  uncapped: Fraction | null;
  /** The same with each attainment at most `CAP`: what rankings go by. */
  capped: Fraction | null;
};

/**
 * Σ weight × actual / target (product.md §5), exactly. A measure without a target or without data is left out and its
 * weight shared among the others by theirs.
 */
export function scoreOf(measures: readonly Measured[]): Score {
  const judged = measures.map((measure) => ({ ...measure, ...judgement(measure) }));
  const counting = judged.filter(({ attainment }) => attainment !== null);
  const total = counting.reduce((sum, { weight }) => sum + weight, 0);
  const lines = judged.map((line): ScoreLine => {
    const share = line.attainment === null ? null : fraction(line.weight, total);
    return { ...line, share, points: share && line.attainment ? times(share, line.attainment) : null };
  });
  const sum = (of: (attainment: Fraction) => Fraction) =>
    counting.length === 0
      ? null
      : sumOf(
          lines.flatMap(({ share, attainment }) => (share && attainment ? times(share, of(attainment)) : [])),
        );
  return {
    lines,
    counted: counting.length,
    uncapped: sum((attainment) => attainment),
    capped: sum((attainment) => atMost(attainment, CAP)),
  };
}

function judgement({ aim, reading, way }: Measured): Pick<ScoreLine, 'missing' | 'attainment'> {
  if (!aim || ((aim.type === 'cumulative' || aim.type === 'budget') && aim.target <= 0)) {
    return { missing: 'no_target', attainment: null };
  }
  const attainment = reading ? attainmentOf(aim, reading, way) : null;
  return { missing: attainment === null ? 'no_data' : null, attainment };
}

/** Whether a measure reached its target; null for what is left out. */
export function isReached({ attainment }: Pick<ScoreLine, 'attainment'>): boolean | null {
  return attainment === null ? null : attainment.top >= attainment.bottom;
}

/**
 * The points of each line as tenths of a point, as they are shown: they add up to the shown score, the largest remainders
 * rounded up (domain.md §0.4). Null for what is left out.
 */
export function shownTenths({ lines, uncapped }: Pick<Score, 'lines' | 'uncapped'>): (number | null)[] {
  if (!uncapped) return lines.map(() => null);
  const exact = lines.map(({ points }) => points && toNumber(points) * 1000);
  const floors = exact.map((each) => (each === null ? null : Math.floor(each + 1e-9)));
  const left = percentTenths(toNumber(uncapped)) - floors.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const remainder = (n: number) => (exact[n] ?? 0) - (floors[n] ?? 0);
  const up = lines
    .flatMap((_, n) => (floors[n] === null ? [] : n))
    .toSorted((a, b) => remainder(b) - remainder(a) || a - b)
    .slice(0, Math.max(0, left));
  return floors.map((each, n) => (each === null ? null : each + (up.includes(n) ? 1 : 0)));
}
