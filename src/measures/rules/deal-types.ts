import { foldWord } from '../../kpis/words.ts';

/** What CRMs call a deal with a customer who has bought before, folded to bare letters. */
const CROSS_SALES = new Set([
  'crosssell',
  'crosssale',
  'upsell',
  'expansion',
  'caprazsatis',
  'ustsatis',
  'eksatis',
]);

/** Whether a deal's type says that more was sold to somebody who is a customer already: "Cross-sell", "Çapraz satış". */
export function isCrossSale(dealType: string): boolean {
  return CROSS_SALES.has(bare(dealType));
}

const bare = (text: string) => foldWord(text).replace(/[^a-z]/g, '');
