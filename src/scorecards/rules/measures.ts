import { catalogue, type Kpi, type KpiKey } from '../../kpis/catalogue.ts';
import type { FactKey } from '../../kpis/index.ts';
import type { MeasureLine } from './card.ts';
import { isTold, type OwnLine, type OwnMeasure, ownLine } from './own-measures.ts';
import type { Measure } from './team-week.ts';

const FEWEST = 5;
const MOST = 7;
/** Of the company's own KPIs, so that the others keep their places. */
const MOST_OWN = 3;
const SHORTEST_TREND = 8;
const LONGEST_TREND = 13;

/**
 * The five to seven measures a card shows (product.md §4.6): first those with a goal, then those with data in
 * any week shown (of the company's own KPIs, in this one), then others to fill up to five. Among equals, outcomes, so that
 * a team that counts everything still sees its deals, then what the company chose to count itself, then activity. Shown in
 * the catalogue's order, the own ones below: a line stays in its place.
 */
export function cardLines(
  measures: readonly Measure[],
  own: readonly OwnMeasure[],
  isRunning: boolean,
): { measures: MeasureLine[]; own: OwnLine[] } {
  const lines = catalogue.map((kpi) => ({ kpi, line: lineOf(measureOf(measures, kpi.key), isRunning) }));
  const ownLines = own
    .filter(isTold)
    .map((measure) => ({ kpi: null, line: ownLine(measure, isRunning) }))
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, MOST_OWN);
  const byRank = [...lines, ...ownLines].toSorted((one, other) => rank(one) - rank(other));
  const wanted = byRank.filter(({ kpi, line }) => line.goal !== null || kpi === null || !line.isEmpty).length;
  const chosen = new Set<object>(byRank.slice(0, Math.min(MOST, Math.max(FEWEST, wanted))));
  return {
    measures: lines.filter((line) => chosen.has(line)).map(({ line }) => line),
    own: ownLines.filter((line) => chosen.has(line)).map(({ line }) => line),
  };
}

/**
 * The measures that a team chose, in the same order; what has no number yet is there, too, and says so. Null where none of
 * them runs any more.
 */
export function chosenLines(
  measures: readonly Measure[],
  own: readonly OwnMeasure[],
  chosen: readonly FactKey[],
  isRunning: boolean,
): { measures: MeasureLine[]; own: OwnLine[] } | null {
  const isChosen = (key: FactKey) => chosen.includes(key);
  const lines = {
    measures: catalogue.flatMap(({ key }) =>
      isChosen(key) ? [lineOf(measureOf(measures, key), isRunning)] : [],
    ),
    own: own.flatMap((measure) => (isChosen(measure.kpi.key) ? [ownLine(measure, isRunning)] : [])),
  };
  return lines.measures.length + lines.own.length === 0 ? null : lines;
}

/** A goal as it counts: zero means that there is none (domain.md §0.6). */
export function goalOf(measure: Measure): number | null {
  return measure.goal !== null && measure.goal > 0 ? measure.goal : null;
}

function measureOf(measures: readonly Measure[], kpi: KpiKey): Measure {
  return (
    measures.find((measure) => measure.kpi === kpi) ?? {
      kpi,
      actual: 0,
      goal: null,
      lastWeek: null,
      history: [],
    }
  );
}

function lineOf(measure: Measure, isRunning: boolean): MeasureLine {
  const { kpi, actual, lastWeek, history } = measure;
  const goal = goalOf(measure);
  return {
    kpi,
    actual,
    goal,
    attainment: goal === null ? null : actual / goal,
    change: lastWeek === null ? null : actual - lastWeek,
    trend: trendOf(isRunning ? history : [...history, actual]),
    isEmpty: actual === 0 && history.every((week) => week === null || week === 0),
  };
}

function trendOf(weeks: readonly (number | null)[]) {
  const shown = weeks.slice(-LONGEST_TREND);
  return [...Array<null>(Math.max(0, SHORTEST_TREND - shown.length)).fill(null), ...shown];
}

function rank({ kpi, line }: { kpi: Kpi; line: MeasureLine } | { kpi: null; line: OwnLine }) {
  if (kpi === null) return line.goal !== null ? 0.5 : 2.5;
  const need = line.goal !== null ? 0 : line.isEmpty ? 4 : 2;
  return need + (kpi.class === 'outcome' ? 0 : 1);
}
