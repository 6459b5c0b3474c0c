import { foldAlias } from '../../people/rules/alias.ts';
import type { DealStatus } from '../deal.ts';

/** Which stage names of a CRM mean that a deal is won or lost; every other stage is open. */
export type StageWords = { won: readonly string[]; lost: readonly string[] };

/** The usual names in English and Turkish. */
export const usualStageWords: StageWords = {
  won: ['won', 'closed won', 'win', 'signed', 'kazanıldı', 'kazanılan', 'kazandık', 'kapandı kazanıldı'],
  lost: ['lost', 'closed lost', 'loss', 'kaybedildi', 'kaybedilen', 'kaybettik', 'kapandı kaybedildi'],
};

/** Whether a deal in this stage is won, lost or still open; case, spaces, hyphens and i's are all one. */
export function statusOfStage(stage: string, words: StageWords = usualStageWords): DealStatus {
  const folded = fold(stage);
  if (words.won.some((word) => fold(word) === folded)) return 'won';
  if (words.lost.some((word) => fold(word) === folded)) return 'lost';
  return 'open';
}

/** "Closed-Won", "CLOSED WON" and "closed (won)" are one name. */
function fold(text: string): string {
  return foldAlias(text.replace(/[\p{P}\p{S}]/gu, ' '));
}
