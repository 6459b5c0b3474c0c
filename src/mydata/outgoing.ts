import type { OutgoingFile } from '../capability.ts';
import { BYTE_ORDER_MARK } from '../kernel/csv.ts';
import type { CsvFile } from './actions/csv-files.ts';

/** A file of so many lines is some megabytes: as much as is held in memory at a time. */
const MOST_LINES = 50_000;

/**
 * Files for Slack, one after the other. A long one becomes several, `history.csv`, `history-2.csv` and so on, each with
 * the names of the columns.
 */
export async function* outgoing(
  files: readonly CsvFile[],
  mostLines: number = MOST_LINES,
): AsyncGenerator<OutgoingFile> {
  for (const { name, lines } of files) {
    let part = 1;
    let head: string | null = null;
    let held: string[] = [];
    for await (const line of lines()) {
      head ??= line;
      if (held.length > mostLines) {
        yield asFile(name, part++, held);
        held = [head];
      }
      held.push(line);
    }
    yield asFile(name, part, held);
  }
}

function asFile(name: string, part: number, lines: readonly string[]): OutgoingFile {
  return {
    name: part === 1 ? name : name.replace(/(\.\w+)$/, `-${part}$1`),
    content: Buffer.from(BYTE_ORDER_MARK + lines.join('')),
  };
}
