import { formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { daySentence } from '../day-sentence.ts';
import type { Reason } from '../rules/problems.ts';

/** What is wrong, as a clause that follows what was typed and a colon. */
export function problemWords(reason: Reason, t: Translations): string {
  const words = t.activity.problem;
  switch (reason.kind) {
    case 'empty':
      return words.empty;
    case 'unknown_word':
      return words.unknownWord;
    case 'no_number':
      return words.noNumber;
    case 'number_without_kpi':
      return words.numberWithoutKpi;
    case 'two_numbers':
      return words.twoNumbers;
    case 'duplicate_kpi':
      return words.duplicateKpi;
    case 'fed_by_deals':
      return words.fedByDeals;
    case 'by_others':
      return words.byOthers[reason.by];
    case 'two_days':
      return words.twoDays;
    case 'fraction':
      return words.fraction;
    case 'zero':
      return words.zero;
    case 'negative':
      return words.negative;
    case 'unreadable_number':
      return words.unreadableNumber;
    case 'too_large':
      return words.tooLarge({ limit: formatNumber(reason.limit, t.locale) });
    case 'ambiguous_group':
      return words.ambiguous({ readings: reason.readings.map((value) => formatNumber(value, t.locale, 3)) });
    default:
      return daySentence(reason, t);
  }
}
