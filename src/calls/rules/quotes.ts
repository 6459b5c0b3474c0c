/** What was said in a call, and when: seconds from its start. */
export type Quote = { at: number; text: string };

/** Why quotes cannot be kept; `line` is what stands there. */
export type QuoteProblem =
  | { kind: 'no_time' | 'no_text' | 'too_long'; line: string }
  | { kind: 'too_many'; line: null };

export const MOST_QUOTES = 10;
export const LONGEST_QUOTE = 200;
/** Of the whole field. */
export const LONGEST_QUOTES = 2400;

/** `12:34 what was said`; from an hour on `1:02:03`. A dash or quotation marks around it are no part of what was said. */
const LINE = /^(?:(\d):)?([0-5]?\d|[6-9]\d|1\d\d):([0-5]\d)(?:\s+(.*))?$/;

/** Reads one quote a line, empty lines left out; in the order of their times. */
export function readQuotes(text: string): { quotes: Quote[] } | { problem: QuoteProblem } {
  const quotes: Quote[] = [];
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') continue;
    const [, hours, minutes = '', seconds = '', said = ''] = LINE.exec(line) ?? [];
    if (minutes === '' || (hours !== undefined && Number(minutes) > 59)) {
      return { problem: { kind: 'no_time', line } };
    }
    const spoken = bare(said);
    if (spoken === '') return { problem: { kind: 'no_text', line } };
    if (spoken.length > LONGEST_QUOTE) return { problem: { kind: 'too_long', line } };
    quotes.push({ at: Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds), text: spoken });
  }
  if (quotes.length > MOST_QUOTES) return { problem: { kind: 'too_many', line: null } };
  return { quotes: quotes.toSorted((one, other) => one.at - other.at) };
}

/** '4:05' and '1:02:03', as they are typed. */
export function timeOf(at: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

function bare(said: string): string {
  const text = said.replace(/^[-–—]\s+/, '').trim();
  const [, inner] = /^["“„«](.*)["”“»]$/.exec(text) ?? [];
  return (inner ?? text).trim();
}
