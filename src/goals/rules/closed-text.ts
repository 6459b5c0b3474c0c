import { foldWord } from '../../kpis/index.ts';

/** In both languages, folded. */
const BEGINNING = /^(closed|biten|bitenler)(?=$|\s)/;

/** Whom `/mygoals closed …` asks about, '' for oneself; null when the text does not begin so. */
export function readClosed(text: string): string | null {
  const typed = text.trim().normalize('NFC');
  const beginning = BEGINNING.exec(foldWord(typed))?.[0];
  return beginning === undefined ? null : typed.slice(beginning.length).trim();
}
