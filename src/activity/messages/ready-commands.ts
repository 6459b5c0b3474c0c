import type { LocalDate } from '../../kernel/date.ts';
import { readDayAndMonth } from '../rules/days.ts';
import { parseLog } from '../rules/parse.ts';
import type { LogProblem } from '../rules/problems.ts';
import { namesLike } from '../rules/slips.ts';
import type { LogVocabulary } from '../vocabulary.ts';

/** Longer texts, and those with marks of Slack's, are not worth repeating. */
const PLAIN = /^[^<>&`]{1,150}$/;
const GROUP = /\d[\d.,]*\d(?:\s*(?:k|bin|thousand)\b)?/i;

/**
 * What could have been meant by something that reads in two ways, as whole commands to choose from: "1.200 calls"
 * was `/log 1200 calls` or `/log 1 calls`, "3 demos 10/11" was of October or November, "5 cals" was `/log 5 calls`. Only commands that can be
 * stored as they are; empty when there are none.
 */
export function readyCommands(
  typed: string,
  problem: LogProblem,
  { own, today }: Pick<LogVocabulary, 'own' | 'today'>,
): string[] {
  const text = typed.replace(/\s+/g, ' ').trim();
  const meant = meanings(problem, { own, today });
  if (!PLAIN.test(text) || !meant || !text.includes(meant.from)) return [];
  return meant.to
    .map((reading) => text.replace(meant.from, () => reading))
    .filter((candidate) => parseLog(candidate, { own, today }).ok)
    .map((candidate) => `/log ${candidate}`);
}

/** The doubtful part of the text, and what could stand in its place. Counts are whole, so 1.2 was at best a 1. */
function meanings(
  problem: LogProblem,
  { own, today }: Pick<LogVocabulary, 'own' | 'today'>,
): { from: string; to: readonly string[] } | null {
  if (problem.kind === 'unknown_word')
    return { from: problem.text, to: namesLike(problem.text, own).slice(0, 1) };
  if (problem.kind === 'number_without_kpi')
    return { from: problem.text, to: dayWithoutYear(problem.text, today) };
  if (problem.kind === 'ambiguous_date') return { from: problem.text, to: problem.readings };
  const [from] = GROUP.exec(problem.text) ?? [];
  if (problem.kind !== 'ambiguous_group' || !from) return null;
  return { from, to: problem.readings.map((reading) => String(Math.round(reading))) };
}

/** "20.11" with nothing to count beside it is most likely a day. */
function dayWithoutYear(text: string, today: LocalDate): LocalDate[] {
  const [, day, month] = /^(\d{1,2})\.(\d{1,2})$/.exec(text) ?? [];
  const date = day && readDayAndMonth(day, Number(month), undefined, today);
  return date ? [date] : [];
}
