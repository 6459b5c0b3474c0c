import type { LocalDate } from '../../kernel/date.ts';
import { isKpiKey, kpiByKey } from '../../kpis/catalogue.ts';
import type { FactKey } from '../../kpis/index.ts';
import { checkDay } from './days.ts';
import type { Item } from './items.ts';
import { noOwnWords, type OwnWords } from './own-words.ts';
import { type Part, pairUp } from './pairs.ts';
import type { LogProblem, Reason } from './problems.ts';
import { readItems } from './read.ts';

/** How much of one KPI: a whole number from 1 to `MAX_COUNT`. */
export type LogEntry = { kpi: FactKey; count: number };

/**
 * A log as read. Not ok: nothing may be stored; `understood` is what was clear all the same (so is `date`, when a
 * day was named), and `problems`, the first few in the order of the text, say what was not.
 */
export type ParsedLog =
  | { ok: true; entries: readonly LogEntry[]; date: LocalDate }
  | { ok: false; understood: readonly LogEntry[]; date?: LocalDate; problems: readonly LogProblem[] };

/** More problems than this would be a page, not an answer. */
const MOST_PROBLEMS = 5;

type Placed = { start: number; problem: LogProblem };

/**
 * Reads what was typed after `/log`: numbers and KPI names in English, Turkish or both, and at most one day
 * ("12 calls 3 meetings yesterday", "dün 12 arama ve 3 toplantı yaptım", "calls: 12, demos 2 on Monday").
 * `own` are the company's own KPIs. Without a day it is `today`, the person's own. Anything doubtful is a problem, never a guess (domain.md §1.4).
 * Never throws; takes time in proportion to the text.
 */
export function parseLog(
  text: string,
  { today, own = noOwnWords }: { today: LocalDate; own?: OwnWords },
): ParsedLog {
  const items = readItems(text, today, own);
  const { entries, problems: ofEntries } = readEntries(pairUp(items), own);
  const { date, problems: ofDays } = readDay(items, today);
  const problems = [...ofEntries, ...ofDays, ...unknownWords(items)]
    .sort((a, b) => a.start - b.start)
    .map(({ problem }) => problem);
  if (problems.length === 0 && entries.length > 0) return { ok: true, entries, date: date ?? today };
  if (problems.length === 0) problems.push({ kind: 'empty', text: '' });
  return {
    ok: false,
    understood: entries,
    ...(date === undefined ? {} : { date }),
    problems: problems.slice(0, MOST_PROBLEMS),
  };
}

function readEntries(
  parts: readonly Part[],
  { byOthers }: OwnWords,
): { entries: LogEntry[]; problems: Placed[] } {
  const entries: LogEntry[] = [];
  const problems: Placed[] = [];
  const named = new Set<FactKey>();
  for (const part of parts) {
    const { start, text } = part;
    const add = (problem: Reason) => problems.push({ start, problem: { text, ...problem } });
    if (part.kind === 'two_numbers' || part.kind === 'number_without_kpi') {
      add({ kind: part.kind });
      continue;
    }
    const { kpi } = part;
    const isRepeated = named.has(kpi);
    named.add(kpi);
    const by = byOthers.get(kpi);
    if (by) {
      if (!isRepeated) add({ kind: 'by_others', kpi, by });
    } else if (isKpiKey(kpi) && kpiByKey(kpi).fedBy === 'deals') {
      if (!isRepeated) add({ kind: 'fed_by_deals', kpi });
    } else if (part.kind === 'no_number') add({ kind: 'no_number', kpi });
    else if (isRepeated) add({ kind: 'duplicate_kpi', kpi });
    else if (part.reading.ok) entries.push({ kpi, count: part.reading.value });
    else add(part.reading.problem);
  }
  return { entries, problems };
}

/** The one day that is named, if any. The same day named twice ("Friday 20 Nov") is one. */
function readDay(items: readonly Item[], today: LocalDate): { date?: LocalDate; problems: Placed[] } {
  const problems: Placed[] = [];
  const named = new Map<LocalDate, Item>();
  for (const item of items) {
    if (item.kind !== 'day') continue;
    const day = item.reading.ok ? checkDay(item.reading.date, today) : item.reading;
    if (day.ok) named.set(day.date, item);
    else problems.push({ start: item.start, problem: { text: item.text, ...day.problem } });
  }
  const dates = [...named.keys()];
  const [first, second] = [...named.values()];
  if (first && second) {
    const text = `${first.text}, ${second.text}`;
    problems.push({ start: second.start, problem: { kind: 'two_days', text, dates } });
  }
  const [date] = dates;
  return problems.length > 0 || date === undefined ? { problems } : { date, problems };
}

function unknownWords(items: readonly Item[]): Placed[] {
  return items
    .filter((item) => item.kind === 'unknown')
    .map(({ start, text }) => ({ start, problem: { kind: 'unknown_word', text } }));
}
