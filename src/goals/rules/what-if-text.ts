import type { RecurringKind } from '../../kernel/period.ts';
import { readWholeNumber } from '../../kernel/whole-number.ts';
import { foldWord, type KpiKey, kpiFromText } from '../../kpis/index.ts';

/** What somebody asks after "what if": of a goal as it is, of another number, or of some open deals. */
export type WhatIfQuestion =
  | { kind: 'goal'; kpi: KpiKey | null; periodKind: RecurringKind | null }
  /** `number` is in whole units, of money in whole currency units. */
  | { kind: 'target'; number: number; kpi: KpiKey | null; periodKind: RecurringKind | null }
  | { kind: 'deals'; text: string }
  | { kind: 'ambiguous'; number: string };

/** In both languages, folded. */
const BEGINNINGS = /^(what if|whatif|what would it take|ne gerekir|ne olur)(?=$|\s)/;

const PERIODS: Readonly<Record<string, RecurringKind>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  hafta: 'week',
  ay: 'month',
  ceyrek: 'quarter',
  yil: 'year',
};

/** Words that carry nothing: "this quarter", "won", "if I win Alpenglas". */
const FILLERS = new Set(['this', 'the', 'a', 'an', 'i', 'win', 'per', 'bu', 'icin', 'olsa', 'olursa']);

/** Reads `/mygoals what if …`, with the separators of the person's language; null when the text does not begin so. */
export function readWhatIf(text: string, locale: 'en' | 'tr'): WhatIfQuestion | null {
  const typed = text.trim().replace(/\s+/g, ' ').replace(/\?+$/, '').trim();
  const beginning = BEGINNINGS.exec(foldWord(typed))?.[0];
  if (beginning === undefined) return null;
  // Folding keeps one letter for one letter as long as nothing stands combined.
  const rest = typed.normalize('NFC').slice(beginning.length).trim();
  const words = joinThousands(rest)
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(foldWord(word)));
  const number = words.find((word) => /^\D?\d/.test(word));
  const periodKind = words.map((word) => PERIODS[foldWord(word)]).find(Boolean) ?? null;
  const named = words.filter((word) => word !== number && !PERIODS[foldWord(word)]).join(' ');
  const kpi = named ? (kpiFromText(named) ?? null) : null;
  const deals = { kind: 'deals', text: words.join(' ') } as const;
  if (named && !kpi) return deals;
  if (!number) return { kind: 'goal', kpi, periodKind };
  const read = readWholeNumber(number, locale);
  if (read.kind === 'ambiguous') return { kind: 'ambiguous', number };
  if (read.kind !== 'number' || read.value === 0) return deals;
  return { kind: 'target', number: read.value, kpi, periodKind };
}

/** "150 bin" and "1.5 million" are one number each. */
function joinThousands(text: string): string {
  return text
    .replace(/(\d)\s*(?:b[iİ]n|thousand)(?=$|\s)/gi, '$1k')
    .replace(/(\d)\s*(?:m[iİ]lyon|million)(?=$|\s)/gi, '$1m');
}
