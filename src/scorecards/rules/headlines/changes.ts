import { kpiByKey } from '../../../kpis/catalogue.ts';
import { daysCause, explain } from '../causes.ts';
import { dailyLevels, SAME_LEVEL } from '../daily-level.ts';
import type { Candidate, HeadlineFinder } from '../headline-types.ts';
import { knownWeeks } from '../history.ts';
import { swing } from '../swing.ts';
import { dealCounts, importance } from '../team-figures.ts';
import type { TeamMeasure, TeamWeek } from '../team-week.ts';
import { strongest } from './strongest.ts';

const RECORD_WEEKS = 8;
const RECORD_MARGIN = 0.05;
const BIG_CHANGE = 0.25;
/** In usual steps from week to week: rarer than one week in seven by chance. */
const BIG_SWING = 1.5;
const STREAK_WEEKS = 3;
const STREAK_RISE = 0.15;
const BEST_SINCE_WEEKS = 5;

/** The best of at least eight known weeks, by at least 5%; worth more than the rise that made it. */
export const record: HeadlineFinder = (week) =>
  strongest(
    week.measures.map((measure): Candidate | null => {
      const { kpi, actual } = measure;
      const known = knownWeeks(measure.history);
      const before = Math.max(...known);
      const margin = before > 0 ? actual / before - 1 : 1;
      const weeks = known.length + 1;
      if (weeks < RECORD_WEEKS || margin < RECORD_MARGIN || actual <= before || !isEnough(measure, week)) {
        return null;
      }
      const asRecord = 0.72 + 0.2 * Math.min(1, margin / 0.5);
      const asRise = swingStrength(swing(measure, week)?.size ?? 0) + 0.02;
      const strength = importance(kpi) * Math.max(asRecord, asRise);
      const cause = explain(measure, week, 'up');
      return { rule: 'record', strength, params: { kpi, actual, before, weeks, cause } };
    }),
  );

/** At least a quarter more than the week before, and more than chance makes. */
export const bigRise: HeadlineFinder = (week) =>
  strongest(
    week.measures.map((measure): Candidate | null => {
      const { kpi, actual } = measure;
      const moved = swing(measure, week);
      if (!moved || moved.percent < BIG_CHANGE || moved.size < BIG_SWING) return null;
      const strength = importance(kpi) * swingStrength(moved.size);
      const cause = explain(measure, week, 'up');
      return { rule: 'big_rise', strength, params: { kpi, actual, percent: moved.percent, cause } };
    }),
  );

/**
 * At least a quarter less, and more than chance makes. Weaker than a rise of the same size, and much weaker when
 * there were just fewer days: then the short week is the better story.
 */
export const bigFall: HeadlineFinder = (week) =>
  strongest(
    week.measures.map((measure): Candidate | null => {
      const { kpi, actual } = measure;
      const moved = swing(measure, week);
      if (!moved || moved.percent > -BIG_CHANGE || moved.size < BIG_SWING) return null;
      const cause = explain(measure, week, 'down');
      const isLevelPerDay = cause !== null && 'perDay' in cause && cause.perDay > -SAME_LEVEL;
      const strength = importance(kpi) * swingStrength(moved.size) * (isLevelPerDay ? 0.6 : 0.9);
      return { rule: 'big_fall', strength, params: { kpi, actual, percent: -moved.percent, cause } };
    }),
  );

/** Up at least three weeks in a row, by at least 15% together; chance alone does that one time in 24. */
export const risingStreak: HeadlineFinder = (week) =>
  strongest(
    week.measures.map((measure): Candidate | null => {
      const { kpi, actual } = measure;
      const values = [...measure.history, actual];
      const lastBreak = values.findLastIndex((value, index) => {
        const before = index > 0 ? values[index - 1] : null;
        return typeof before !== 'number' || value === null || value <= before;
      });
      const weeks = values.length - 1 - lastBreak;
      const from = values[lastBreak];
      if (typeof from !== 'number' || weeks < STREAK_WEEKS || !isEnough(measure, week)) return null;
      if (actual < from * (1 + STREAK_RISE)) return null;
      const strength = importance(kpi) * Math.min(0.85, 0.4 + 0.08 * weeks);
      const cause = explain(measure, week, 'level');
      return { rule: 'rising_streak', strength, params: { kpi, actual, weeks, from, cause } };
    }),
  );

/** More than in any of at least the five weeks before; chance alone does that one time in six. */
export const bestSince: HeadlineFinder = (week) =>
  strongest(
    week.measures.map((measure): Candidate | null => {
      const { kpi, actual, history } = measure;
      const lastAsGood = history.findLastIndex((value) => value === null || value >= actual);
      const weeks = history.length - 1 - lastAsGood;
      if (weeks < BEST_SINCE_WEEKS || !isEnough(measure, week)) return null;
      const strength = importance(kpi) * (0.34 + 0.02 * weeks);
      const cause = explain(measure, week, 'up');
      return { rule: 'best_since', strength, params: { kpi, actual, weeks: weeks + 1, cause } };
    }),
  );

/** Fewer days to work on than the week before, told best when the level per day held. */
export const shortWeek: HeadlineFinder = (week) =>
  strongest(
    week.measures.map((measure): Candidate | null => {
      const { kpi, actual } = measure;
      const levels = dailyLevels(measure, week);
      const cause = levels && daysCause(levels);
      if (!levels || !cause || levels.days.now > levels.days.before || !isEnough(measure, week)) return null;
      const params = { kpi, actual, perDay: levels.now, perDayBefore: levels.before, cause };
      const base = Math.abs(cause.perDay) < SAME_LEVEL ? 0.62 : 0.4;
      // Of several activities the one with the most behind it speaks for the week.
      return { rule: 'short_week', strength: base + 0.02 * (actual / (actual + 100)), params };
    }),
  );

const swingStrength = (size: number) => Math.min(0.92, 0.4 + size / 8);

/** Enough counted to be worth a headline: ten of an activity, three deals. */
function isEnough({ kpi, actual }: TeamMeasure, week: TeamWeek): boolean {
  return kpiByKey(kpi).class === 'outcome' ? actual > 0 && dealCounts(week).now >= 3 : actual >= 10;
}
