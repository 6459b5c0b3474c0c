import { addDays } from '../../../kernel/date.ts';
import type { YearRules } from '../../../kernel/year-rules.ts';
import {
  formatDateRange,
  formatMonthName,
  formatPeriodNamed,
  formatPeriodRange,
  formatWeekLabel,
} from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { ComingPeriod, ComingPeriods } from '../../rules/year-change.ts';

/** Rules in sentences. */
export function rulesText(
  { weekStartsOn, startsIn, namedBy, retail, filed }: YearRules,
  t: Translations,
): string {
  const monthName = (month: number) => formatMonthName(month, t.locale);
  const weeks = t.year.weeks({ day: t.people.weekday(weekStartsOn) });
  const year = retail
    ? t.year.retail({
        ...retail,
        day: t.people.weekday(weekStartsOn === 1 ? 7 : weekStartsOn - 1),
        month: monthName(startsIn === 1 ? 12 : startsIn - 1),
        namedBy,
      })
    : t.year.months({ month: monthName(startsIn), isCalendarYear: startsIn === 1, namedBy });
  const months = filed.filter(({ kind }) => kind === 'month');
  const [first, last] = [months[0], months.at(-1)];
  const file =
    first && last
      ? [t.year.filed({ range: formatDateRange(first.start, addDays(last.end, -1), t.locale) })]
      : [];
  return [weeks, year, ...file].join(' ');
}

/** The running periods and the next ones, a paragraph for each kind. */
export function comingTexts(coming: ComingPeriods, t: Translations): string[] {
  return coming.map(({ kind, periods }) =>
    [`*${t.year.kind[kind]}*`, ...periods.map((each) => `• ${periodText(each, t)}`)].join('\n'),
  );
}

function periodText({ period, isShort }: ComingPeriod, t: Translations): string {
  const named =
    period.kind === 'week'
      ? `${formatWeekLabel(period, t.locale)}, ${formatPeriodRange(period, t.locale)}`
      : escapeMrkdwn(formatPeriodNamed(period, t.locale));
  return isShort ? `${named} (${t.year.short})` : named;
}
