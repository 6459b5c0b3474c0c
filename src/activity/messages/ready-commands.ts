import type { LocalDate } from '../../kernel/date.ts';
import { parseLog } from '../rules/parse.ts';
import type { LogProblem } from '../rules/problems.ts';

/** Longer texts, and those with marks of Slack's, are not worth repeating. */
const PLAIN = /^[^<>&`]{1,150}$/;
const GROUP = /\d[\d.,]*\d(?:\s*(?:k|bin|thousand)\b)?/i;

/**
 * What could have been meant by something that reads in two ways, as whole commands to choose from: "1.200 calls"
 * was `/log 1200 calls` or `/log 1 calls`, "3 demos 10/11" was of October or November. Only commands that can be
 * stored as they are; empty when there are none.
 */
export function readyCommands(typed: string, problem: LogProblem, today: LocalDate): string[] {
  const text = typed.replace(/\s+/g, ' ').trim();
  const meant = meanings(problem);
  if (!PLAIN.test(text) || !meant || !text.includes(meant.from)) return [];
  return meant.to
    .map((reading) => text.replace(meant.from, () => reading))
    .filter((candidate) => parseLog(candidate, { today }).ok)
    .map((candidate) => `/log ${candidate}`);
}

/** The doubtful part of the text, and what could stand in its place. Counts are whole, so 1.2 was at best a 1. */
function meanings(problem: LogProblem): { from: string; to: readonly string[] } | null {
  if (problem.kind === 'ambiguous_date') return { from: problem.text, to: problem.readings };
  const [from] = GROUP.exec(problem.text) ?? [];
  if (problem.kind !== 'ambiguous_group' || !from) return null;
  return { from, to: problem.readings.map((reading) => String(Math.round(reading))) };
}
