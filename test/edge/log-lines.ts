import { createLogger, type Logger } from '../../src/log.ts';

/** A logger whose lines can be read: everything from `trace` up. */
export function logLines(): { log: Logger; lines: string[]; find(text: string): string | undefined } {
  const lines: string[] = [];
  const log = createLogger('trace', { write: (line: string) => void lines.push(line) });
  return { log, lines, find: (text) => lines.find((line) => line.includes(text)) };
}
