import type { OwnMeasured } from '../../kpis/index.ts';
import { formatMoney, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';

/** '*42.1%* (8 of 19)', '*3.5 days* (4 numbers)', or 'n/a because …'. */
export function ownWords(measured: OwnMeasured, t: Translations): string {
  const { kpi, result } = measured;
  const isShare = kpi.unit === 'percent' || kpi.unit === 'bool';
  const count = (value: number) => formatNumber(value, t.locale);
  const basis = isShare
    ? t.measures.basis.share({ k: count(result.k), n: count(result.n) })
    : t.ownKpis.numbers({ n: result.n });
  if (result.value === null) {
    const why = result.why === 'nothing' ? t.ownKpis.nothing : t.measures.why.too_few;
    return t.measures.notAvailable({ why, basis: result.n > 0 ? basis : null });
  }
  return t.measures.value({
    value: valueWords(measured, result.value, t),
    basis: kpi.aggregation === 'sum' ? null : basis,
  });
}

function valueWords({ kpi, currency }: OwnMeasured, value: number, t: Translations): string {
  switch (kpi.unit) {
    case 'percent':
    case 'bool':
      return formatPercent(value, t.locale);
    case 'money':
      return formatMoney(value, currency, t.locale);
    case 'days':
      return t.measures.days({ count: formatNumber(value, t.locale, kpi.decimals) });
    default:
      return formatNumber(value, t.locale, kpi.decimals);
  }
}
