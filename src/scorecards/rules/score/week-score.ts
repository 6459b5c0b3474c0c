import { type Fraction, toNumber } from '../../../kernel/fraction.ts';
import { percentTenths } from '../../../kernel/percent.ts';
import type { PeriodScore } from './period-score.ts';

/** A team's score of a week in one line; points are whole ones out of a hundred. */
export type WeekScore = {
  /** No measure above 200%, as in rankings; null without a score. */
  points: number | null;
  /** The same without that limit, where it differs; else null. */
  uncapped: number | null;
  /** By how many of these points more than in the week before; null where that had no score or other weights, and while the week runs. */
  change: number | null;
  /** How many of the chosen measures count. */
  counted: number;
  measures: number;
  isRunning: boolean;
  /** How many people have no role card: nothing of theirs counts. */
  outside: number;
};

/** Null where nobody chose what the team is scored by: then nobody agreed to be marked by it in front of others. */
export function weekScore(now: PeriodScore, before: PeriodScore | null): WeekScore | null {
  if (!now.chosen) return null;
  const { capped, uncapped, counted, lines } = now.score;
  const points = capped && wholePoints(capped);
  const full = uncapped && wholePoints(uncapped);
  const comparable =
    before && now.runningThrough === null && weightsOf(before) === weightsOf(now)
      ? before.score.capped
      : null;
  return {
    points,
    uncapped: full === points ? null : full,
    // Of what is shown, so that last week's card and this one add up.
    change: points === null || comparable === null ? null : points - wholePoints(comparable),
    counted,
    measures: lines.length,
    isRunning: now.runningThrough !== null,
    outside: now.byRole?.outside ?? 0,
  };
}

/** Whole points; a target that was missed by little is not shown as reached (domain.md §0.5). */
function wholePoints(score: Fraction): number {
  const tenths = percentTenths(toNumber(score));
  const points = Math.round(tenths / 10);
  return tenths < 1000 && points >= 100 ? 99 : points;
}

/** Which weights made a score. */
function weightsOf({ chosen, byRole }: PeriodScore): string {
  const cards = byRole ? byRole.groups.map(({ cardId }) => cardId) : [chosen?.id ?? ''];
  return cards.toSorted().join(' ');
}
