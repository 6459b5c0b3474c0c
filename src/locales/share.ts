import { shareOf } from '../kernel/small-group.ts';
import { formatPercent } from './format.ts';
import type { Locale } from './locale.ts';

/** ' (75%)' behind "3 of 4"; nothing where so few are counted that the counts stand alone. */
export function shareBehind(k: number, n: number, locale: Locale): string {
  const share = shareOf(k, n);
  return share === null ? '' : ` (${formatPercent(share, locale, 0)})`;
}
