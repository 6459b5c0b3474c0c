import { kpiByKey } from '../../kpis/catalogue.ts';
import { kpiAmount } from '../../kpis/wording.ts';
import { formatList, formatMoney, formatNumber, formatPercent, formatWeekday } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { SAME_LEVEL } from '../rules/daily-level.ts';
import type { Cause } from '../rules/headline-types.ts';
import { dealLabel } from './labels.ts';

/** A cause as the end of a sentence; null without one. */
export function causeText(cause: Cause | null, currency: string, t: Translations): string | null {
  if (!cause) return null;
  const words = t.scorecards.cause;
  switch (cause.kind) {
    case 'deals': {
      const deals = cause.deals.map(dealLabel);
      const share = formatPercent(cause.share, t.locale, 0);
      return words.deals({ deals, list: formatList(deals, t.locale), share });
    }
    case 'days':
    case 'empty_days':
      return daysText(cause, levelText(cause.perDay, t), t);
    case 'deal_count': {
      const now = kpiAmount(kpiByKey('deals_won'), cause.now, null, t.locale);
      return words.deal_count({ now, before: formatNumber(cause.before, t.locale) });
    }
    case 'deal_size': {
      const money = (value: number) => formatMoney(value, currency, t.locale);
      return words.deal_size({ now: money(cause.now), before: money(cause.before) });
    }
    case 'per_day':
      return words.per_day({ amount: kpiAmount(kpiByKey(cause.kpi), cause.amount, currency, t.locale) });
    case 'after_best':
      return words.after_best(cause);
    default:
      return words[cause.kind](cause);
  }
}

/** Another number of working days, with or without what that did to the level per day. */
export function daysText(
  cause: Extract<Cause, { kind: 'days' | 'empty_days' }>,
  level: string | null,
  t: Translations,
): string {
  if (cause.kind === 'days') return t.scorecards.cause.days({ now: cause.now, before: cause.before, level });
  const days = formatList(
    cause.days.map((day) => formatWeekday(day, t.locale)),
    t.locale,
  );
  return t.scorecards.cause.empty_days({ days, level });
}

function levelText(perDay: number, t: Translations): string {
  if (Math.abs(perDay) < SAME_LEVEL) return t.scorecards.levelSame;
  const percent = formatPercent(Math.abs(perDay), t.locale, 0);
  return perDay > 0 ? t.scorecards.levelUp({ percent }) : t.scorecards.levelDown({ percent });
}
