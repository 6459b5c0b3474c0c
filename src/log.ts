import { pino } from 'pino';
import type { LogLevel } from './config.ts';

/** Structured log lines on standard output. They carry ids, never text people wrote, tokens or pay. */
export type Logger = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error' | 'child'>;

/** Anything that looks like a Slack credential, wherever it appears in a line. */
const SECRET = /\bx(?:ox[a-z]|app)-[\w-]+/g;

/** A logger that writes JSON lines to standard output, or to `destination`. */
export function createLogger(level: LogLevel, destination?: pino.DestinationStream): Logger {
  const options: pino.LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['token', 'botToken', 'appToken', 'signingSecret', '*.token', '*.botToken', '*.appToken'],
    hooks: { streamWrite: (line) => line.replace(SECRET, '[secret]') },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What may be logged of an unknown error: its name, code and stack; never a payload. */
export function describeError(error: unknown): { name: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { name: 'Unknown', message: String(error) };
  return { name: error.name, message: error.message, ...(error.stack ? { stack: error.stack } : {}) };
}
