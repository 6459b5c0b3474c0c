import type { Period } from '../../kernel/period.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatMonth, formatPeriodName, formatPeriodRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { oneLine } from '../../scorecards/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { FoundWin } from '../rules/win.ts';

/** How a text is written: as it stands for a field, escaped for a message. */
type Written = (text: string) => string;

/** A name that a company gave is no longer than this in a sentence. */
const LONGEST_KPI = 60;

/** 'November 2026', 'Q4 FY2026', else its days. */
export function periodWords(period: Period, t: Translations): string {
  const name = formatPeriodName(period, t.locale);
  if (name) return name;
  return period.kind === 'month' ? formatMonth(period.start, t.locale) : formatPeriodRange(period, t.locale);
}

/** A win's numbers in words; what came from a company's own names goes through `written`. */
export function winWords(
  { found, kpi }: { found: FoundWin; kpi: BookKpi },
  t: Translations,
  written: Written = escapeMrkdwn,
) {
  const { period, currency, amount, against } = found;
  const number = (value: number) => written(kpiAmount(kpi, value, currency, t.locale));
  const name = written(oneLine(kpiHeading(kpi, t.locale), LONGEST_KPI));
  return {
    kpi: name,
    goal: t.wins.goalName({ kpi: name, period: written(periodWords(period, t)) }),
    amount: number(amount),
    against: written(kpiNumber(kpi, against, currency, t.locale)),
    left: number(against - amount),
    days: formatPeriodRange(period, t.locale),
    kind: period.kind === 'month' ? ('month' as const) : ('week' as const),
  };
}

/** As somebody would say it of themselves, to be changed before it is posted. */
export function draftWords(win: { found: FoundWin; kpi: BookKpi }, t: Translations): string {
  const { goal, kpi, amount, kind } = winWords(win, t, (text) => text);
  return win.found.kind === 'personal_best'
    ? t.wins.draftBest({ kpi, amount, kind })
    : t.wins.draftGoal({ goal });
}
