import { kpiAmount, kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import {
  formatMonth,
  formatNumber,
  formatPercent,
  formatPeriodName,
  formatPeriodNamed,
} from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalLine } from '../actions/goal-line.ts';
import { forecastOf } from '../rules/forecast.ts';
import { roundUp, settle } from './pace-words.ts';
import { aimPhrase, targetNumber } from './target-numbers.ts';
import { aimOfLine, nowWords } from './target-words.ts';

/** What is explained: '*Calls: 60*', '*Win rate: now 31.2% (5 of 16)*', and of which days. */
export function whyHeading(line: GoalLine, t: Translations): string {
  const { kpi, goal, reading } = line;
  const range = escapeMrkdwn(formatPeriodNamed(line.period, t.locale));
  const heading = escapeMrkdwn(kpiHeading(kpi, t.locale));
  const aim = aimOfLine(line);
  if (reading.kind === 'level' || reading.kind === 'answers') {
    return t.goals.whyHeading({ kpi: heading, actual: nowWords(kpi, aim, reading, t), range });
  }
  const done = reading.kind === 'steps' ? reading.steps.filter(({ doneOn }) => doneOn !== null).length : 0;
  const actual =
    reading.kind === 'steps'
      ? t.targets.stepsOf({ done, count: reading.steps.length })
      : kpiNumber(kpi, line.actual, goal.currency, t.locale);
  return t.goals.whyHeading({ kpi: heading, actual, range });
}

/** What the goal is, and what the calendar makes of it. */
export function standingWords(line: GoalLine, t: Translations): string[] {
  const { kpi, goal, pace, steps } = line;
  const { type, currency } = goal;
  const aim = aimOfLine(line);
  const days = { elapsed: pace.elapsedDays, total: pace.totalDays };
  const what = aimPhrase(kpi, aim, t);
  switch (type) {
    case 'cumulative': {
      const expected = escapeMrkdwn(kpiAmount(kpi, settle(pace.expected, currency), currency, t.locale));
      return [t.goals.whyPace({ expected, ...days })];
    }
    case 'budget': {
      const expected = targetNumber(kpi, aim, settle(pace.expected, currency), t);
      return [t.targets.whyBudget({ expected, ...days })];
    }
    case 'increase_to':
    case 'decrease_to':
      return [t.targets.whyMove({ what, expected: targetNumber(kpi, aim, pace.expected, t), ...days })];
    case 'binary':
      return [t.targets.whyBinary({ what })];
    case 'milestone':
      return [t.targets.whySteps({ count: steps.length })];
    default:
      return [t.targets.whyLevel({ what })];
  }
}

/** What the running month holds of a year, where months weigh differently. */
export function seasonWords(
  { season, today }: Pick<GoalLine, 'season' | 'today'>,
  t: Translations,
): string[] {
  const now = season?.find(({ month }) => month.start <= today && today < month.end);
  if (!now) return [];
  const month = formatPeriodName(now.month, t.locale) ?? formatMonth(now.month.start, t.locale);
  return [t.season.why({ month: escapeMrkdwn(month), percent: formatPercent(now.share, t.locale) })];
}

/** What a day brings, where that ends, and how much more is needed (domain.md §3.2); while there is a verdict on a sum. */
export function forecastWords(line: GoalLine, t: Translations): string[] {
  const { kpi, goal } = line;
  const forecast = forecastOf(line);
  if (!forecast) return [];
  const { perDay, days, end, ofTarget, lift } = forecast;
  const amount = (value: number) => targetNumber(kpi, aimOfLine(line), value, t);
  return [
    t.targets.runRate({ perDay: amount(roundUp(perDay, goal.currency)), days }),
    t.targets.projected({
      end: amount(goal.currency ? Math.trunc(end) : Math.floor(end + 1e-9)),
      percent: formatPercent(ofTarget, t.locale),
    }),
    ...(lift === null
      ? []
      : [t.targets.lift({ lift: formatNumber(Math.ceil(lift * 10 - 1e-9) / 10, t.locale, 1) })]),
  ];
}
