import type { RecurringKind } from '../../../kernel/period.ts';
import { foldWord, kpiFromText } from '../../../kpis/words.ts';

/** What somebody typed after `/leaderboard`: what is left over names the team. */
export type BoardText = {
  measure: string | null;
  kind: RecurringKind | null;
  back: 0 | 1;
  how: 'target' | 'improved';
  /** Everybody in live teams. */
  isCompany: boolean;
  /** Teams against each other. */
  isTeams: boolean;
  team: string | null;
};

const KINDS: Readonly<Record<string, RecurringKind>> = {
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  quarter: 'quarter',
  hafta: 'week',
  haftalik: 'week',
  ay: 'month',
  aylik: 'month',
  ceyrek: 'quarter',
};
const LAST = ['last', 'previous', 'gecen', 'onceki'];
const COMPANY = ['company', 'everybody', 'everyone', 'sirket', 'herkes'];
const TEAMS = ['teams', 'takimlar', 'ekipler'];
const THIS = ['this', 'bu'];
const IMPROVED = ['improved', 'improvement', 'most improved', 'gelisim', 'gelisen', 'en cok gelisen'];
/** As many words as any KPI has. */
const LONGEST_PHRASE = 4;

/**
 * Reads `calls last week improved East`, in either language and any order; a KPI's own words are longer than they look, so
 * the longest stretch that names one is taken.
 */
export function readBoardText(text: string): BoardText {
  const words = text.trim().split(/\s+/).filter(Boolean).slice(0, 20);
  const found: BoardText = {
    measure: null,
    kind: null,
    back: 0,
    how: 'target',
    isCompany: false,
    isTeams: false,
    team: null,
  };
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const taken = takeAt(words, at, found);
    if (taken === 0) rest.push(words[at] ?? '');
    at += Math.max(1, taken);
  }
  return { ...found, team: rest.length > 0 ? rest.join(' ') : null };
}

/** How many words from there on were understood; what they say is kept in `found`. */
function takeAt(words: readonly string[], at: number, found: BoardText): number {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    if (at + length > words.length) continue;
    const folded = foldWord(phrase);
    const kind = KINDS[folded];
    const kpi = found.measure === null ? kpiFromText(phrase) : undefined;
    if (IMPROVED.includes(folded)) found.how = 'improved';
    else if (kind && found.kind === null) found.kind = kind;
    else if (LAST.includes(folded)) found.back = 1;
    else if (COMPANY.includes(folded)) found.isCompany = true;
    else if (TEAMS.includes(folded)) found.isTeams = true;
    else if (kpi) found.measure = kpi;
    else if (!THIS.includes(folded)) continue;
    return length;
  }
  return 0;
}
