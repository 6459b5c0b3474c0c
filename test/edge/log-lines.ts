import { createLogger, type Logger } from '../../src/log.ts';

/** A logger whose lines can be read: everything from `debug` up. */
export function logLines(): { log: Logger; lines: string[]; find(text: string): string | undefined } {
  const lines: string[] = [];
  const log = createLogger('debug', { write: (line: string) => void lines.push(line) });
  return { log, lines, find: (text) => lines.find((line) => line.includes(text)) };
}
