import { currencyExponent } from '../../kernel/money.ts';
import { shownBeside } from '../../kernel/shown-beside.ts';
import type { BookKpi } from '../../kpis/index.ts';
import { kpiNumber } from '../../kpis/wording.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { isLevel, isMove, scaleOf, type Target } from '../rules/targets/types.ts';

/** A goal's target, or a number suggested for one, with the currency its money is in. */
export type Aimed = Target & { currency: string | null };

/** '40', '$45,000', '82.5%', '12.5 days': a number in the steps that goals of a type keep. */
export function targetNumber(
  kpi: Pick<BookKpi, 'unit'>,
  { type, currency }: Pick<Aimed, 'type' | 'currency'>,
  amount: number,
  t: Translations,
): string {
  const value = amount / scaleOf(type, kpi.unit);
  if (kpi.unit === 'days') return t.measures.days({ count: formatNumber(value, t.locale, 1) });
  // A level between two counts keeps its digit: it is no sum.
  if (kpi.unit === 'count' && isReadAsLevel(type)) return formatNumber(value, t.locale, 1);
  return kpiNumber(kpi, value, currency, t.locale);
}

/** The same of what a level is now: beside a target that it misses by a hair, it does not look as if it were there. */
export function levelNumber(kpi: Pick<BookKpi, 'unit'>, aim: Aimed, amount: number, t: Translations): string {
  const { target, upper, currency } = aim;
  const bound = upper !== null && amount > upper ? upper : target;
  const step =
    kpi.unit === 'money'
      ? 10 ** currencyExponent(currency ?? 'USD')
      : scaleOf(aim.type, kpi.unit) / tenths(kpi);
  return targetNumber(kpi, aim, shownBeside(amount, bound, step), t);
}

/** A percentage is shown in tenths of a percent, anything else in tenths. */
const tenths = ({ unit }: Pick<BookKpi, 'unit'>) => (unit === 'percent' ? 1000 : 10);

/** Whether a goal of the type looks at a level, to be kept or moved. */
export const isReadAsLevel = (type: Target['type']): boolean => isLevel(type) || isMove(type);

/** 'at least 25%', '8 to 12 days', 'from 12.4 to 10 days', 'yes'; of a sum its number alone. */
export function aimPhrase(kpi: Pick<BookKpi, 'unit'>, aim: Aimed, t: Translations): string {
  const number = (amount: number | null) => targetNumber(kpi, aim, amount ?? 0, t);
  const target = number(aim.target);
  switch (aim.type) {
    case 'cumulative':
      return target;
    case 'budget':
    case 'at_most':
      return t.targets.atMost({ target });
    case 'at_least':
      return t.targets.atLeast({ target });
    case 'range':
      return t.targets.range({ from: target, to: number(aim.upper) });
    case 'increase_to':
    case 'decrease_to':
      return t.targets.move({ start: number(aim.start), target });
    case 'binary':
      return aim.target === 0 ? t.targets.toBe.no : t.targets.toBe.yes;
    case 'milestone':
      return t.targets.allSteps;
  }
}
