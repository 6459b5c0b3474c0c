import { median } from '../../../kernel/statistics.ts';
import { catalogue, kpiByKey } from '../../../kpis/catalogue.ts';
import { explain } from '../causes.ts';
import type { Candidate, Figure, HeadlineFinder } from '../headline-types.ts';
import { knownWeeks } from '../history.ts';
import { countedMeasures } from '../team-figures.ts';
import type { TeamMeasure, TeamWeek } from '../team-week.ts';

const MOST_FIGURES = 4;
const USUAL_WEEKS = 4;
const USUAL_RANGE = 0.2;

/** The first week of which anything is known. */
export const firstWeek: HeadlineFinder = (week) => {
  const [main] = countedMeasures(week);
  if (!main || week.measures.some(hasPast)) return null;
  const params = { figures: topFigures(week), cause: explain(main, week, 'level') };
  return { rule: 'first_week', strength: 0.93, params };
};

/**
 * Nothing was counted. Says who can mend it: people who log, or an import. For a team that only ever had deals
 * an empty week may simply be one without deals, so that story goes first.
 */
export const noData: HeadlineFinder = (week) => withoutData(week, 'no_data', 1);

/** The same for the week after. */
export const stillNoData: HeadlineFinder = (week) => withoutData(week, 'still_no_data', 0.9);

/** A week within 20% of the median of at least four known ones, in the measure that matters most. */
export const usualWeek: HeadlineFinder = (week) => {
  const [main] = countedMeasures(week);
  if (!main) return null;
  const known = knownWeeks(main.history);
  const middle = median(known) ?? 0;
  const { kpi, actual } = main;
  if (known.length < USUAL_WEEKS || middle <= 0 || Math.abs(actual - middle) > USUAL_RANGE * middle)
    return null;
  const params = { kpi, actual, median: middle, weeks: known.length, cause: explain(main, week, 'level') };
  return { rule: 'usual_week', strength: 0.3, params };
};

/** The measure that matters most beside the week before. Applies whenever anything was counted. */
export const steadyMain: HeadlineFinder = (week) => {
  const [main] = countedMeasures(week);
  if (!main) return null;
  const { kpi, actual, lastWeek } = main;
  return {
    rule: 'steady_main',
    strength: 0.12,
    params: { kpi, actual, lastWeek, cause: explain(main, week, 'level') },
  };
};

/** The week in one line. Applies always. */
export function steadySum(week: TeamWeek): Candidate {
  return { rule: 'steady_sum', strength: 0.1, params: { figures: topFigures(week) } };
}

/** A week that is not over: what there is so far. Null for a finished one. */
export const soFar: HeadlineFinder = (week) =>
  week.runningThrough === null
    ? null
    : { rule: 'so_far', strength: 0.5, params: { figures: topFigures(week), through: week.runningThrough } };

function withoutData(week: TeamWeek, rule: 'no_data' | 'still_no_data', strength: number): Candidate | null {
  if (countedMeasures(week).length > 0) return null;
  const past = week.measures.filter(hasPast);
  const byHand = past.length === 0 || past.some(({ kpi }) => kpiByKey(kpi).fedBy === 'activity');
  // A team that is away as a whole has members all the same.
  const people = week.members.filter((member) => !member.isManager).length;
  const params = { people, byHand };
  return { rule, strength: byHand ? strength : 0.2 * strength, params };
}

function hasPast({ history }: TeamMeasure): boolean {
  return history.some((value) => value !== null && value !== 0);
}

/** The figures that matter most, in the catalogue's order. */
function topFigures(week: TeamWeek): Figure[] {
  const top = countedMeasures(week).slice(0, MOST_FIGURES);
  return catalogue.flatMap(({ key }) => {
    const measure = top.find(({ kpi }) => kpi === key);
    return measure ? [{ kpi: key, actual: measure.actual }] : [];
  });
}
