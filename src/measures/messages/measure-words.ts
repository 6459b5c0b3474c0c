import { readyKpi } from '../../kpis/ready.ts';
import { formatMoney, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Basis, Measured } from '../rules/measured.ts';

/** '*42.1%* (8 of 19)', or 'n/a because …'. Money without a currency of its own is in `currency`. */
export function measureWords(measured: Measured, currency: string, t: Translations): string {
  const basis = measured.basis && basisWords(measured.basis, t);
  if (measured.value === null) return t.measures.notAvailable({ why: t.measures.why[measured.why], basis });
  return t.measures.value({ value: valueWords(measured.key, measured.value, currency, t), basis });
}

function valueWords(key: Measured['key'], value: number, currency: string, t: Translations): string {
  const { unit, decimals } = readyKpi(key) ?? { unit: 'count', decimals: 0 };
  const number = formatNumber(value, t.locale, decimals);
  switch (unit) {
    case 'percent':
      return formatPercent(value, t.locale);
    case 'money': {
      const amount = formatMoney(value, currency, t.locale);
      return key === 'pipeline_velocity' ? t.measures.perDay({ amount }) : amount;
    }
    case 'days':
      return t.measures.days({ count: number });
    case 'times':
      return t.measures.times({ number });
    default:
      return number;
  }
}

/** '8 of 19', '$41,200 of $66,100, 12 of 31 deals' … */
export function basisWords(basis: Basis, t: Translations): string {
  const count = (value: number, decimals = 0) => formatNumber(value, t.locale, decimals);
  const words = t.measures.basis;
  switch (basis.kind) {
    case 'share':
      return words.share({ k: count(basis.k), n: count(basis.n) });
    case 'money_share': {
      const [k, n] = [basis.k, basis.n].map((each) => formatMoney(each, basis.currency, t.locale));
      return words.share({ k: k ?? '', n: n ?? '' });
    }
    case 'fit_deals':
      return words.fitDeals({ k: count(basis.k), n: count(basis.n), unknown: basis.unknown });
    case 'fit_money': {
      const [k, n] = [basis.k, basis.n].map((each) => formatMoney(each, basis.currency, t.locale));
      const { deals } = basis;
      const behind = words.fitDeals({ k: count(deals.k), n: count(deals.n), unknown: deals.unknown });
      return words.fitMoney({ share: words.share({ k: k ?? '', n: n ?? '' }), deals: behind });
    }
    case 'deals':
      return words.deals({ n: basis.n });
    case 'per_customer':
      return words.perCustomer({ amount: formatMoney(basis.amount, basis.currency, t.locale), n: basis.n });
    case 'velocity':
      return words.velocity({
        open: count(basis.open),
        won: count(basis.won),
        closed: count(basis.closed),
        average: formatMoney(basis.average, basis.currency, t.locale),
        days: count(basis.days, 1),
      });
    case 'coverage':
      return words.coverage({
        open: formatMoney(basis.open, basis.currency, t.locale),
        missing: formatMoney(basis.missing, basis.currency, t.locale),
        needed: basis.needed === null ? null : t.measures.times({ number: count(basis.needed, 1) }),
      });
    case 'lifetime':
      return words.lifetime({
        each: formatMoney(basis.each, basis.currency, t.locale),
        margin: formatPercent(basis.margin, t.locale),
        k: count(basis.k),
        n: count(basis.n),
      });
    case 'worth':
      return words.worth({
        worth: formatMoney(basis.worth, basis.currency, t.locale),
        cost: formatMoney(basis.cost, basis.currency, t.locale),
      });
    case 'answers':
      return words.answers({
        promoters: count(basis.promoters),
        detractors: count(basis.detractors),
        n: count(basis.n),
      });
  }
}
