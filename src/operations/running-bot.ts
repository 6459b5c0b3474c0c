import type { Reader } from '../database/open.ts';
import { isSqliteLocked } from '../outbox/index.ts';
import { botSessions } from './store.ts';

/** Whether a bot is at work on the database; `file` is the SQLite file, null on PostgreSQL. */
export async function hasRunningBot(db: Reader, file: string | null): Promise<boolean> {
  return file === null ? (await botSessions(db)) > 0 : isSqliteLocked(file);
}
