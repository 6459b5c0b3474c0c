import { z } from 'zod';
import { isLocalDate, type LocalDate } from '../kernel/date.ts';
import { isId } from '../kernel/id.ts';
import { type FactKey, isKpiKey, isOwnKey, kpiByKey } from '../kpis/index.ts';
import { MAX_COUNT } from './rules/numbers.ts';
import type { LogEntry } from './rules/parse.ts';

/** A log that waits in a button or form until it is confirmed or changed; nothing of it is stored yet. */
export type PendingLog = { batchId: string; date: LocalDate; entries: readonly LogEntry[] };

/** Whether people may ever have logged it; whether they still do is asked when it is stored. */
function isLoggable(key: string): boolean {
  return isKpiKey(key) ? kpiByKey(key).fedBy === 'activity' : isOwnKey(key);
}

const Entry = z.tuple([
  z.custom<FactKey>((key) => typeof key === 'string' && isLoggable(key)),
  z.number().int().min(1).max(MAX_COUNT),
]);

/** Short keys: a button's value holds 2000 characters. */
const Encoded = z.object({
  b: z.string().refine(isId),
  d: z.string().refine(isLocalDate),
  e: z
    .array(Entry)
    .min(1)
    .refine((entries) => new Set(entries.map(([kpi]) => kpi)).size === entries.length),
});

/** As the text that a button's value or a view's private_metadata carries. */
export function encodePending({ batchId, date, entries }: PendingLog): string {
  return JSON.stringify({ b: batchId, d: date, e: entries.map(({ kpi, count }) => [kpi, count]) });
}

/** Reads it back; null for anything that could not be stored as it is, such as a value of another release. */
export function decodePending(text: string): PendingLog | null {
  const parsed = Encoded.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { b, d, e } = parsed.data;
  return { batchId: b, date: d, entries: e.map(([kpi, count]) => ({ kpi, count })) };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
