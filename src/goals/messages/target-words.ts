import { shorten } from '../../kernel/shorten.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { kpiHeading, quotientWords } from '../../kpis/wording.ts';
import { capitalise, formatDate, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalLine } from '../actions/goal-line.ts';
import type { PaceStatus } from '../rules/pace.ts';
import { type Reading, shownAmount } from '../rules/targets/reading.ts';
import { isLevel, type TargetType } from '../rules/targets/types.ts';
import { barOf } from './goal-bar.ts';
import { paceWords, roundUp, SIGNS, settle, statusInWords } from './pace-words.ts';
import { type Aimed, aimPhrase, levelNumber, targetNumber } from './target-numbers.ts';

/** Of a line as much as its words need. */
type Line = Pick<GoalLine, 'goal' | 'kpi' | 'target' | 'actual' | 'reading' | 'steps' | 'pace'>;

const LONGEST_STEP = 100;

/** What a line aims at in its period: what counts of the agreed number. */
export const aimOfLine = ({ goal, target }: Pick<GoalLine, 'goal' | 'target'>): Aimed => ({
  ...goal,
  target,
});

/** '● on pace', '▼ above', '✓ holds': how a goal of any type stands, never by colour alone. */
export function lineStatus(line: Line, t: Translations): string {
  const { type } = line.goal;
  const word = type === 'cumulative' ? null : statusWord(line, t);
  return word ?? statusInWords(line.pace, t);
}

/** Null where the words of a sum fit: what has not begun, or cannot be judged yet. */
function statusWord({ goal, pace, reading, target }: Line, t: Translations): string | null {
  const { status } = pace;
  const { type } = goal;
  const words = t.targets;
  const over = (word: string) => `${SIGNS.over} ${word}`;
  if (type === 'budget') {
    if (status === 'done') return `${SIGNS.done} ${words.kept}`;
    if (status === 'over') return over(words.overLimit);
    if (status === 'behind')
      return `${SIGNS.behind} ${shownAmount(reading) > target ? words.overLimit : words.usedTooFast}`;
    if (status === 'slipping') return `${SIGNS.slipping} ${words.usedFast}`;
    return status === 'on_track' ? `${SIGNS.on_track} ${words.within}` : null;
  }
  if (type === 'binary') {
    if (status === 'done') return `${SIGNS.done} ${target === 0 ? words.kept : words.done}`;
    if (status === 'on_track') return `✓ ${words.holds}`;
    if (status === 'over') return over(target === 0 ? words.notKept : words.notDone);
    if (status === 'behind') return `${SIGNS.behind} ${target === 0 ? words.notKept : words.notYet}`;
    return status === 'too_early' ? `${SIGNS.too_early} ${words.notYet}` : null;
  }
  if (type === 'milestone') return status === 'slipping' ? `${SIGNS.slipping} ${words.stepLate}` : null;
  if (status === 'too_early' && reading.kind === 'level' && reading.level === null) {
    return `${SIGNS.too_early} ${words.nothingToJudge}`;
  }
  if (type === 'increase_to' || type === 'decrease_to') return null;
  if (status === 'done') return `${SIGNS.done} ${words.kept}`;
  if (status === 'over') {
    return reading.kind === 'level' && reading.level === null
      ? over(words.nothingToJudge)
      : over(words.notKept);
  }
  if (status === 'on_track') return `✓ ${words.holds}`;
  if (status === 'behind') return `${SIGNS.behind} ${isAbove(type, pace) ? words.above : words.below}`;
  return null;
}

const isAbove = (type: TargetType, { gap }: Pick<GoalLine['pace'], 'gap'>) => type === 'at_most' || gap > 0;

/** The bar and the numbers of a goal of any type; what holds or does not has no bar. */
export function numbersLine(line: Line, t: Translations): string {
  const { goal } = line;
  const words = shortNumbers(line, t);
  if (isLevel(goal.type) || goal.type === 'binary') return words;
  return `${barOf(line)}  ${words}`;
}

/** '12 of 40 (30%)', 'At least 25% · now 31.2% (5 of 16)': the numbers alone. */
export function shortNumbers(line: Line, t: Translations): string {
  const { goal, kpi, pace } = line;
  if (goal.type !== 'cumulative') return aimWords(line, t);
  const aim = aimOfLine(line);
  return t.goals.line({
    actual: targetNumber(kpi, aim, line.actual, t),
    target: targetNumber(kpi, aim, line.target, t),
    percent: formatPercent(pace.attainment ?? 0, t.locale),
  });
}

/** 'At least 25% · now 31.2% (5 of 16)': what a goal that is no sum aims at, and where it is. */
function aimWords(line: Line, t: Translations): string {
  const { kpi, pace, goal, reading, steps } = line;
  const aim = aimOfLine(line);
  const percent = formatPercent(pace.attainment ?? 0, t.locale);
  switch (goal.type) {
    case 'budget':
      return t.targets.budget({
        actual: targetNumber(kpi, aim, line.actual, t),
        target: targetNumber(kpi, aim, line.target, t),
        percent,
      });
    case 'milestone':
      return t.targets.stepsDone({
        done: reading.kind === 'steps' ? reading.steps.filter(({ doneOn }) => doneOn !== null).length : 0,
        count: steps.length,
        percent,
      });
    case 'increase_to':
    case 'decrease_to':
      return [
        capitalise(aimPhrase(kpi, aim, t), t.locale),
        nowWords(kpi, aim, reading, t),
        ...(pace.attainment === null ? [] : [t.targets.way({ percent })]),
      ].join(' · ');
    default:
      return `${capitalise(aimPhrase(kpi, aim, t), t.locale)} · ${nowWords(kpi, aim, reading, t)}`;
  }
}

/** Of a KPI as much as the words for a level need. */
type LevelKpi = Pick<BookKpi, 'aggregation' | 'unit' | 'counters'>;

/** 'now 12.4 days (median of 9)', or why there is no number. */
export function nowWords(kpi: LevelKpi, aim: Aimed, reading: Reading, t: Translations): string {
  if (reading.kind === 'answers') {
    const of = reading.yes + reading.no;
    return of === 0 ? t.targets.nothingYet : t.targets.answered({ yes: reading.yes, of });
  }
  if (reading.kind !== 'level')
    return t.targets.now({ value: targetNumber(kpi, aim, shownAmount(reading), t), behind: null });
  if (reading.level === null) return missingWords(kpi, reading, aim.currency, t);
  return t.targets.now({
    value: levelNumber(kpi, aim, shownAmount(reading), t),
    behind: behindWords(kpi, reading, aim.currency, t),
  });
}

/** '*Win rate* · now 31.2% (5 of 16)': a level beside which a target is about to be set. */
export function levelWords(kpi: BookKpi, aim: Aimed, reading: Reading, t: Translations): string {
  const name = escapeMrkdwn(kpiHeading(kpi, t.locale));
  return t.targets.isNow({ kpi: name, now: nowWords(kpi, aim, reading, t) });
}

/** '5 of 16', 'median of 9': what stands behind a level. */
export function behindWords(
  kpi: Pick<BookKpi, 'aggregation' | 'unit' | 'counters'>,
  behind: { k: number; n: number },
  currency: string | null,
  t: Translations,
): string | null {
  const { aggregation } = kpi;
  if (kpi.counters) return quotientWords(kpi, behind, currency, t);
  if (aggregation === 'count_distinct') return null;
  const [k, n] = [formatNumber(behind.k, t.locale), formatNumber(behind.n, t.locale)];
  return t.targets.behind[aggregation]({ k, n });
}

function missingWords(
  kpi: LevelKpi,
  { k, n, why }: Extract<Reading, { kind: 'level' }>,
  currency: string | null,
  t: Translations,
): string {
  if (kpi.counters && k + n > 0) {
    return t.ownKpis.tooFew({ behind: quotientWords(kpi, { k, n }, currency, t) });
  }
  if (why === 'nothing') return t.targets.nothingYet;
  return kpi.aggregation === 'ratio' ? t.targets.tooFew({ k, n }) : t.targets.tooFewRecords({ k, n });
}

/** What there is to say besides: the gap and what is needed of a sum, what a budget leaves, what a level's line expects, which step is next. */
export function besideWords(line: Line, t: Translations): string[] {
  const { type } = line.goal;
  if (type === 'cumulative') return paceWords(line, t);
  if (type === 'budget') return budgetWords(line, t);
  if (type === 'milestone') return stepWords(line, t);
  const runs: readonly PaceStatus[] = ['ahead', 'on_track', 'slipping', 'behind'];
  if ((type === 'increase_to' || type === 'decrease_to') && runs.includes(line.pace.status)) {
    return [t.targets.expects({ expected: targetNumber(line.kpi, aimOfLine(line), line.pace.expected, t) })];
  }
  return [];
}

function budgetWords(line: Line, t: Translations): string[] {
  const { kpi, goal, pace, actual, target } = line;
  const aim = aimOfLine(line);
  const amount = (value: number) => targetNumber(kpi, aim, value, t);
  if (actual > target) return [t.targets.overBy({ gap: amount(actual - target) })];
  if (pace.status === 'done' || pace.status === 'over' || pace.status === 'not_started') return [];
  const gap = settle(pace.gap, goal.currency);
  const words = gap > 0 ? t.targets.usedMore : t.targets.usedLess;
  // Rounded down, since with more it would not last.
  const left = pace.requiredPerDay === null ? null : -roundUp(-pace.requiredPerDay, goal.currency);
  return [
    ...(pace.status !== 'too_early' && gap !== 0 ? [words({ gap: amount(Math.abs(gap)) })] : []),
    ...(left === null ? [] : [t.targets.leaves({ amount: amount(left), days: pace.remainingDays })]),
  ];
}

/** What is late first, else what comes next. */
function stepWords({ steps, pace }: Line, t: Translations): string[] {
  const open = steps.filter(({ doneOn }) => doneOn === null).toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const [first] = open;
  if (!first || pace.status === 'over') return [];
  const words = {
    step: escapeMrkdwn(shorten(first.title, LONGEST_STEP)),
    date: formatDate(first.due, t.locale),
  };
  return [
    pace.status === 'slipping' || pace.status === 'behind' ? t.targets.late(words) : t.targets.next(words),
  ];
}
