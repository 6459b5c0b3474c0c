import type { Values } from '../capability.ts';
import { isLocalDate, type LocalDate } from '../kernel/date.ts';
import type { BookKpi } from '../kpis/index.ts';
import { DATE_FIELD } from './form.ts';
import { checkDay } from './rules/days.ts';
import { readCount } from './rules/numbers.ts';
import type { LogEntry } from './rules/parse.ts';
import type { Reason } from './rules/problems.ts';

/** What was filled in, or by field what cannot be stored. */
export type LogFormValues =
  | { ok: true; date: LocalDate; entries: readonly LogEntry[] }
  | { ok: false; problems: Readonly<Record<string, Reason>> };

/** Reads the form. A field left empty, or at 0, is not part of the log; a form without any number is a problem. */
export function readLogForm(values: Values, kpis: readonly BookKpi[], today: LocalDate): LogFormValues {
  const problems: Record<string, Reason> = {};
  const entries: LogEntry[] = [];
  const day = readDay(values[DATE_FIELD], today);
  if (!day.ok) problems[DATE_FIELD] = day.problem;
  for (const { key: kpi } of kpis) {
    const typed = text(values[kpi]);
    if (/^0*$/.test(typed)) continue;
    const read = readCount(typed.replace(/^[-−]/, ''), { negative: /^[-−]/.test(typed) });
    if (read.ok) entries.push({ kpi, count: read.value });
    else problems[kpi] = read.problem;
  }
  const [first] = kpis;
  if (first && entries.length === 0 && Object.keys(problems).length === 0)
    problems[first.key] = { kind: 'empty' };
  if (!day.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, date: day.date, entries };
}

function readDay(value: unknown, today: LocalDate) {
  return typeof value === 'string' && isLocalDate(value)
    ? checkDay(value, today)
    : ({ ok: false, problem: { kind: 'bad_date' } } as const);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
