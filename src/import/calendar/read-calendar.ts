import { readFileSync, statSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { ImportError } from '../import-error.ts';

/** A part of a calendar file as it was written, with the line it starts on. */
export type Block = { line: number; text: string };

/** An iCalendar file (RFC 5545) taken apart: its time zones and its entries, none of them read yet. */
export type CalendarFile = { zones: Block[]; entries: (Block & { isCancelled: boolean })[] };

const LARGEST_BYTES = 50_000_000;

/** Reads a calendar file. Throws an ImportError for one that cannot be read, or is no whole calendar. */
export function readCalendar(file: string, encoding = 'utf-8'): CalendarFile {
  const found = splitCalendar(decode(readBytes(file), file, encoding));
  if (found === 'no_calendar')
    throw new ImportError(`${file} is not a calendar file: it holds no VCALENDAR.`);
  if (found === 'cut_off') {
    throw new ImportError(`${file} ends in the middle of a calendar, so nothing of it was taken over.`);
  }
  return found;
}

/** Takes the text of a calendar file apart. Lines that are no part of a calendar are left out. */
export function splitCalendar(text: string): CalendarFile | 'no_calendar' | 'cut_off' {
  const found: CalendarFile = { zones: [], entries: [] };
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  let calendars = 0;
  let isInside = false;
  let isCancelled = false;
  let part: { name: string; line: number; lines: string[] } | null = null;
  for (const [index, line] of lines.entries()) {
    const [, word, name] = marker.exec(line)?.map((each) => each.toUpperCase()) ?? [];
    if (part) {
      part.lines.push(line);
      if (word === 'END' && name === 'VCALENDAR') return 'cut_off';
      if (word !== 'END' || name !== part.name) continue;
      const block = { line: part.line, text: part.lines.join('\r\n') };
      if (name === 'VTIMEZONE') found.zones.push(block);
      else if (name === 'VEVENT') found.entries.push({ ...block, isCancelled });
      part = null;
    } else if (name === 'VCALENDAR') {
      if ((word === 'BEGIN') === isInside) return 'cut_off';
      isInside = word === 'BEGIN';
      if (isInside) calendars++;
      isCancelled = false;
    } else if (isInside && word === 'BEGIN' && name) {
      part = { name, line: index + 1, lines: [line] };
    } else if (/^METHOD:CANCEL\s*$/i.test(line)) isCancelled = true;
  }
  if (calendars === 0) return 'no_calendar';
  return part || isInside ? 'cut_off' : found;
}

const marker = /^(BEGIN|END):([A-Za-z-]+)\s*$/i;

function readBytes(file: string): Buffer {
  try {
    if (statSync(file).size > LARGEST_BYTES)
      throw new ImportError(`${file} is larger than 50 MB; export less of the calendar.`);
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new ImportError(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new ImportError(`${file} is a folder, not a calendar file.`);
    if (code === 'EACCES') throw new ImportError(`I may not read ${file}.`);
    throw error;
  }
}

function decode(bytes: Buffer, file: string, encoding: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new ImportError(`I do not know the text encoding "${encoding}"; try utf-8 or windows-1254.`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ImportError(
      `${file} is not ${encoding} text. Name its encoding, for example --encoding windows-1254.`,
    );
  }
}
