import { addDays, type LocalDate, weekdayOf } from '../../kernel/date.ts';
import type { KpiBook } from '../../kpis/index.ts';
import { kpiAmount } from '../../kpis/wording.ts';
import { formatDate, formatList, formatWeekday } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { LogEntry } from '../rules/parse.ts';

/**
 * 'today, 23 Nov 2026'; 'Friday, 20 Nov 2026'. On a Monday, 'yesterday, Sunday 22 Nov 2026': who says yesterday
 * then may mean Friday, and sees it.
 */
export function dayInWords(date: LocalDate, today: LocalDate, t: Translations): string {
  const written = formatDate(date, t.locale);
  if (date === today) return t.activity.dayToday({ date: written });
  const weekday = formatWeekday(date, t.locale);
  const weekend = weekdayOf(date) >= 6 ? weekday : null;
  if (date === addDays(today, -1)) return t.activity.dayYesterday({ date: written, weekend });
  return t.activity.dayOther({ weekday, date: written });
}

/** '12 calls and 3 meetings held'. */
export function entriesInWords(entries: readonly LogEntry[], book: KpiBook, t: Translations): string {
  return formatList(
    entries.map(({ kpi, count }) => kpiAmount(book.get(kpi), count, null, t.locale)).map(escapeMrkdwn),
    t.locale,
  );
}
