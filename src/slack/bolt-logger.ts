import { type Logger as BoltLogger, LogLevel } from '@slack/web-api';
import { describeError, type Logger } from '../log.ts';

/**
 * Bolt's log lines through ours. Its debug lines print whole payloads, with what people wrote and credentials,
 * so they are dropped whatever the level.
 */
export function createBoltLogger(log: Logger, from: string): BoltLogger {
  const line = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? describeError(part).message : String(part))).join(' ');
  return {
    debug: () => {},
    info: (...parts) => log.debug({ from }, line(parts)),
    warn: (...parts) => log.warn({ from }, line(parts)),
    error: (...parts) => log.error({ from }, line(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
