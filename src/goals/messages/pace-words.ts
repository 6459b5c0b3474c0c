import { currencyExponent } from '../../kernel/money.ts';
import type { Period } from '../../kernel/period.ts';
import { kpiNumber } from '../../kpis/wording.ts';
import { formatNumber, formatPeriodName, formatPeriodRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalLine } from '../actions/goal-line.ts';
import type { Pace } from '../rules/pace.ts';

/** A sign for each status, so that it never hangs on colour alone. */
export const SIGNS: Record<Pace['status'], string> = {
  not_started: '○',
  too_early: '○',
  lumpy: '◇',
  ahead: '▲',
  on_track: '●',
  slipping: '◆',
  behind: '▼',
  done: '★',
  over: '■',
};

/** 'week', 'Q3 FY2017', '1 – 15 Dec 2026': which period a line is of. */
export function periodHeading(period: Period, t: Translations): string {
  if (period.kind === 'range') return formatPeriodRange(period, t.locale);
  const name = formatPeriodName(period, t.locale);
  return name ? escapeMrkdwn(name) : t.goals.periodKind(period.kind);
}

/** The gap to the calendar and what is needed from here, as far as each makes sense. */
export function paceWords(
  { kpi, goal, pace }: Pick<GoalLine, 'kpi' | 'goal' | 'pace'>,
  t: Translations,
): string[] {
  if (pace.status === 'done') return [t.goals.nothingLeft];
  if (pace.status === 'over' || pace.status === 'not_started' || pace.totalDays === 0) return [];
  const words: string[] = [];
  if (pace.status !== 'too_early') {
    const gap = kpiNumber(kpi, Math.abs(settle(pace.gap, goal.currency)), goal.currency, t.locale);
    if (settle(pace.gap, goal.currency) > 0) words.push(t.goals.aheadBy({ gap }));
    else if (settle(pace.gap, goal.currency) < 0) words.push(t.goals.behindBy({ gap }));
    else words.push(t.goals.level);
  }
  if (pace.requiredPerDay === null) words.push(t.goals.noDaysLeft);
  else if (!goal.currency && pace.requiredPerDay < 1) {
    // "0.2 demos a day" is nobody's plan; so many in all is.
    const left = Math.ceil(pace.requiredPerDay * pace.remainingDays - 1e-9);
    words.push(t.goals.needInAll({ amount: formatNumber(left, t.locale), days: pace.remainingDays }));
  } else {
    const amount = kpiNumber(kpi, roundUp(pace.requiredPerDay, goal.currency), goal.currency, t.locale);
    words.push(t.goals.needPerDay({ amount, days: pace.remainingDays }));
  }
  return words;
}

/** '11 of 18 working days gone', and what that leaves out; nothing for a period without working days. */
export function daysWords({ pace, daysOff, holidays }: GoalLine, t: Translations): string[] {
  const { elapsedDays, totalDays } = pace;
  return [
    ...(totalDays > 0 ? [t.goals.gone({ elapsed: elapsedDays, total: totalDays })] : []),
    ...(daysOff + holidays > 0 ? [t.goals.leftOut({ holidays, daysOff })] : []),
  ];
}

/** '● on pace': how a goal stands, never by colour alone. */
export function statusInWords(pace: Pace, t: Translations): string {
  // Somebody who is away all week is neither early nor late.
  if (pace.totalDays === 0 && pace.status === 'too_early')
    return `${SIGNS.too_early} ${t.goals.noWorkingDays}`;
  return `${SIGNS[pace.status]} ${statusWord(pace, t)}`;
}

function statusWord(pace: Pace, t: Translations): string {
  const words: Record<Pace['status'], string> = {
    not_started: t.goals.notStarted,
    too_early: t.goals.tooEarly,
    lumpy: t.goals.lumpy,
    ahead: t.goals.ahead,
    on_track: t.goals.onTrack,
    slipping: t.goals.slipping,
    behind: t.goals.behind,
    done: t.goals.done,
    over: t.goals.over,
  };
  return words[pace.status];
}

/** A gap smaller than what is shown is none: money in whole units, counts in tenths. */
export function settle(gap: number, currency: string | null): number {
  const step = currency ? wholeUnit(currency) : 0.1;
  return Math.round(gap / step) * step;
}

/** What is needed is rounded up, since with less the goal would be missed. */
export function roundUp(perDay: number, currency: string | null): number {
  const step = currency ? wholeUnit(currency) : perDay < 10 ? 0.1 : 1;
  // A hair of tolerance, so that exactly 3 a day does not become 3.1.
  return Math.ceil(perDay / step - 1e-9) * step;
}

const wholeUnit = (currency: string) => 10 ** currencyExponent(currency);
