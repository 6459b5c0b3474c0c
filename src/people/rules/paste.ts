import { readSlackUserId } from './alias.ts';
import { isAddress, type PasteColumn, readHeader, usualColumns } from './paste-columns.ts';

/** A person as the text names them, by name, e-mail address or mention. */
export type PastedName = { text: string; email: string | null };

/** What one line says: these people are in this team, and report to this manager. */
export type PastedLine = { line: number; team: string; manager: PastedName | null; members: PastedName[] };

/** A line that says nothing we understand (from 1), and why. */
export type PasteProblem = { line: number; text: string; why: 'unreadable' | 'noTeam' | 'noName' };

/** What a text says, line by line. */
export type Pasted = { lines: PastedLine[]; problems: PasteProblem[] };

/**
 * Reads pasted teams: rows of a spreadsheet (tabs, semicolons or commas; with or without a header line), or one team a
 * line, such as `Rhine: Markus Brandt > Lena Hoffmann, Jonas Weber`. In a table whose header names no team, a manager's
 * people are one, called like the manager. Never throws.
 */
export function readPaste(text: string): Pasted {
  const pasted: Pasted = { lines: [], problems: [] };
  let header: (PasteColumn | null)[] | null = null;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    if (raw.trim() === '') continue;
    const cells = splitRow(raw);
    const found = readHeader(cells);
    if (found) {
      header = found;
      continue;
    }
    const short = header === null || raw.includes('>') ? readShort(raw, line) : null;
    const read = short ?? (cells.length > 1 ? readRow(cells, header, line) : 'unreadable');
    if (typeof read === 'string') pasted.problems.push({ line, text: raw.trim(), why: read });
    else pasted.lines.push(read);
  }
  return pasted;
}

/** `Team: manager > member, member`, or without a manager `Team: member, member`; null for any other line. */
function readShort(raw: string, line: number): PastedLine | 'noName' | 'unreadable' | null {
  const [, team = '', rest = ''] = /^\s*([^:\t;,<>@"]+):(.*)$/.exec(raw) ?? [];
  if (team.trim() === '') return null;
  // The ">" of a mention (`<@U1>`) divides nothing.
  const parts = rest.split(/(?<!<@[^<>]*)>/);
  if (parts.length > 2) return 'unreadable';
  const names = (part = '') => part.split(/[,;\t]/).flatMap((each) => toName(each) ?? []);
  const managers = parts.length === 2 ? names(parts[0]) : [];
  const members = names(parts.at(-1));
  if (managers.length > 1) return 'unreadable';
  if (members.length === 0) return 'noName';
  return { line, team: clean(team), manager: managers[0] ?? null, members };
}

function readRow(
  cells: readonly string[],
  header: readonly (PasteColumn | null)[] | null,
  line: number,
): PastedLine | 'noTeam' | 'noName' {
  const columns = header ?? usualColumns(cells);
  const cell = (column: PasteColumn) => clean(cells[columns.indexOf(column)] ?? '');
  const email = isAddress(cell('email')) ? cell('email') : '';
  const name = clean(`${cell('name') || cell('firstName')} ${cell('lastName')}`) || email;
  if (name === '') return 'noName';
  const manager = cell('manager');
  // Tables of a CRM have no teams, only whom somebody reports to.
  const team = columns.includes('team') ? cell('team') : teamOf(manager);
  if (team === '') return 'noTeam';
  const member = { text: name, email: email || (isAddress(name) ? name : null) };
  return { line, team, manager: toName(manager), members: [member] };
}

/** What a manager's team is called: by their name, and not at all when an address or a mention stands for it. */
function teamOf(manager: string): string {
  return isAddress(manager) || readSlackUserId(manager) ? '' : manager;
}

/** A row's cells: between tabs, else semicolons, else commas; a cell in double quotes may hold what divides. */
function splitRow(raw: string): string[] {
  const divider = raw.includes('\t') ? '\t' : raw.includes(';') ? ';' : ',';
  const cells: string[] = [''];
  let isQuoted = false;
  for (const letter of raw) {
    const at = cells.length - 1;
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === divider && !isQuoted) cells.push('');
    else cells[at] += letter;
  }
  return cells;
}

function toName(text: string): PastedName | null {
  const name = clean(text);
  return name === '' ? null : { text: name, email: isAddress(name) ? name : null };
}

const clean = (text: string) => text.trim().replace(/\s+/g, ' ');
