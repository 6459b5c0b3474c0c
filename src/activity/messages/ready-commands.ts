import type { LocalDate } from '../../kernel/date.ts';
import { checkDay } from '../rules/days.ts';
import { MAX_COUNT } from '../rules/numbers.ts';
import type { LogProblem } from '../rules/problems.ts';

/** Longer texts, and those with marks of Slack's, are not worth repeating. */
const PLAIN = /^[^<>&`]{1,150}$/;
const GROUP = /\d[\d.,]*\d(?:\s*(?:k|bin|thousand)\b)?/i;

/**
 * What could have been meant by something that reads in two ways, as whole commands to choose from: "1.200 calls"
 * was `/log 1200 calls` or `/log 1 calls`, "3 demos 10/11" was of October or November. Empty when there are none.
 */
export function readyCommands(typed: string, problem: LogProblem, today: LocalDate): string[] {
  const text = typed.replace(/\s+/g, ' ').trim();
  const meant = meanings(problem, today);
  if (!PLAIN.test(text) || !meant || !text.includes(meant.from)) return [];
  return meant.to.map((reading) => `/log ${text.replace(meant.from, () => reading)}`);
}

/** Counts are whole, so 1.2 was at best a 1; what could not be stored anyway is no choice. */
function meanings(problem: LogProblem, today: LocalDate): { from: string; to: string[] } | null {
  if (problem.kind === 'ambiguous_date') {
    const dates = problem.readings.filter((date) => checkDay(date, today).ok);
    return { from: problem.text, to: dates };
  }
  const [from] = GROUP.exec(problem.text) ?? [];
  if (problem.kind !== 'ambiguous_group' || !from) return null;
  const counts = problem.readings.map(Math.round).filter((count) => count >= 1 && count <= MAX_COUNT);
  return { from, to: counts.map(String) };
}
