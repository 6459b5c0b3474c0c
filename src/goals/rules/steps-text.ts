import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../kernel/date.ts';

/** A step as somebody typed it. */
export type TypedStep = { title: string; weight: number; due: LocalDate };

/** What steps were typed, or the first line that cannot be read. */
export type ReadSteps =
  | { kind: 'steps'; steps: TypedStep[] }
  | { kind: 'unread'; line: string }
  | { kind: 'too_far'; line: string }
  | { kind: 'none' }
  | { kind: 'too_many' }
  | { kind: 'end' };

export const MOST_STEPS = 20;

/** A goal is for at most a year. */
export const MOST_DAYS_AHEAD = 365;

/** '12.12.', '12.12.2026', '12/12', '2026-12-12', with a weight or without; everything before it is the title. */
const LINE = /^(.*?)[\s,;:–-]*\s(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./](?:\d{4})?)?)(?:\s+[x×](\d))?$/iu;

const LONGEST_TITLE = 150;

/** Reads a step from each line. A date without a year is the next of that day, today among them. */
export function readSteps(text: string, today: LocalDate): ReadSteps {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .replace(/^\s*(?:[-•*]|\d+[.)](?=\s))\s*/, '')
        .trim(),
    )
    .filter((line) => line !== '');
  if (lines.length === 1 && lines[0] === '0') return { kind: 'end' };
  if (lines.length === 0) return { kind: 'none' };
  if (lines.length > MOST_STEPS) return { kind: 'too_many' };
  const steps: TypedStep[] = [];
  for (const line of lines) {
    const step = readLine(line, today);
    if (!step) return { kind: 'unread', line };
    if (daysBetween(today, step.due) >= MOST_DAYS_AHEAD) return { kind: 'too_far', line };
    steps.push(step);
  }
  return { kind: 'steps', steps };
}

function readLine(line: string, today: LocalDate): TypedStep | null {
  const [, title = '', date = '', weight = '1'] = LINE.exec(line) ?? [];
  const due = readDay(date, today);
  if (title.trim() === '' || title.length > LONGEST_TITLE || !due || due < today || weight === '0')
    return null;
  return { title: title.trim(), weight: Number(weight), due };
}

/** Day before month, as both languages write it; without a year the next such day. */
function readDay(text: string, today: LocalDate): LocalDate | null {
  if (isLocalDate(text)) return text;
  const [, day = '', month = '', year] = /^(\d{1,2})[./](\d{1,2})[./]?(\d{4})?$/.exec(text) ?? [];
  const inYear = (number: number) => {
    const date = `${number}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isLocalDate(date) ? date : null;
  };
  if (year) return inYear(Number(year));
  const thisYear = Number(today.slice(0, 4));
  const [first, next] = [inYear(thisYear), inYear(thisYear + 1)];
  return first && first >= today ? first : next;
}

/** The days that a goal in steps is for: from today until the last step is due. */
export function daysOfSteps(
  steps: readonly TypedStep[],
  today: LocalDate,
): { start: LocalDate; end: LocalDate } {
  const last =
    steps
      .map(({ due }) => due)
      .sort()
      .at(-1) ?? today;
  return { start: today, end: addDays(last, 1) };
}
