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

/** What may be logged of an unknown error: its name, message and stack; never a payload, nor what it quotes of one. */
export function describeError(error: unknown): { name: string; message: string; stack?: string } {
  if (!(error instanceof Error)) return { name: 'Unknown', message: String(error) };
  const { name, stack } = error;
  const message = quotesData(error) ? error.message.replace(/["'`].*/s, '…') : error.message;
  if (!stack) return { name, message };
  const frames = stack.indexOf('\n    at ');
  return { name, message, stack: `${name}: ${message}${frames < 0 ? '' : stack.slice(frames)}` };
}

/** Whether the error says what it could not read: JSON that is none, or a value that PostgreSQL refused (class 22). */
function quotesData(error: Error): boolean {
  const code = 'code' in error ? String(error.code) : '';
  return error instanceof SyntaxError || /^22\w{3}$/.test(code);
}
