import type { FactKey } from '../../kpis/index.ts';
import type { CountItem, Item, KpiItem } from './items.ts';
import type { CountReading } from './numbers.ts';

/** A KPI and the number typed for it, or what is left without the other. `text` is what was typed. */
export type Part = { start: number; text: string } & (
  | { kind: 'pair'; kpi: FactKey; reading: CountReading }
  | { kind: 'no_number'; kpi: FactKey }
  | { kind: 'number_without_kpi' }
  /** Numbers that follow each other, as in "1 200 calls". */
  | { kind: 'two_numbers' }
);

type RunItem = KpiItem | CountItem;

type Run = { items: RunItem[]; besideUnknown: boolean };

/**
 * Joins numbers and names. Commas, "and" and days part the text into runs; inside a run every number stands next
 * to its name, on whichever side ("12 calls demos 3"), so a run that comes out even can be read in one way only.
 * What is left over beside a word that means nothing is passed over: that word is the problem.
 */
export function pairUp(items: readonly Item[]): Part[] {
  return runsOf(items).flatMap(({ items: run, besideUnknown }) =>
    pairRun(run).filter((part) => part.kind === 'pair' || !besideUnknown),
  );
}

function runsOf(items: readonly Item[]): Run[] {
  let run: Run = { items: [], besideUnknown: false };
  const runs = [run];
  for (const item of items) {
    if (item.kind === 'kpi' || item.kind === 'count') {
      run.items.push(item);
      continue;
    }
    const besideUnknown = item.kind === 'unknown';
    run.besideUnknown ||= besideUnknown;
    run = { items: [], besideUnknown };
    runs.push(run);
  }
  return runs;
}

function pairRun(run: readonly RunItem[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (let first = run[at]; first; first = run[at]) {
    const { part, length } = nextPart(first, run.slice(at + 1, at + 4));
    parts.push(part);
    at += length;
  }
  return parts;
}

/** The part that starts with `first`, and how many items it takes. */
function nextPart(
  first: RunItem,
  [second, third, fourth]: readonly RunItem[],
): { part: Part; length: number } {
  const { start } = first;
  const text = second ? `${first.text} ${second.text}` : first.text;
  if (first.kind === 'kpi' && second?.kind === 'count') {
    const part = { kind: 'pair', start, text, kpi: first.kpi, reading: second.reading } as const;
    const isVerb = isBooked(first) && isMeetings(third) && fourth?.kind !== 'count';
    return { part, length: isVerb ? 3 : 2 };
  }
  if (first.kind === 'kpi') {
    return { part: { kind: 'no_number', start, text: first.text, kpi: first.kpi }, length: 1 };
  }
  if (second?.kind === 'kpi') {
    return { part: { kind: 'pair', start, text, kpi: second.kpi, reading: first.reading }, length: 2 };
  }
  // Which of two numbers the name after them belongs to is not for us to guess.
  if (second) return { part: { kind: 'two_numbers', start, text }, length: third?.kind === 'kpi' ? 3 : 2 };
  return { part: { kind: 'number_without_kpi', start, text }, length: 1 };
}

/** "Booked 3 meetings": the verb before the number says which meetings. */
function isBooked(item: KpiItem): boolean {
  return item.text.toLowerCase() === 'booked';
}

function isMeetings(item: RunItem | undefined): boolean {
  return item?.kind === 'kpi' && item.kpi === 'meetings_held';
}
