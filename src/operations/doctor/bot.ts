import type { Database } from '../../database/open.ts';
import { hasRunningBot } from '../running-bot.ts';
import { type Finding, note, ok, wrong } from './finding.ts';

const PATIENCE_MS = 2_000;

/** Whether a bot is at work, and whether its line to Slack stands, by its own word on `port`. */
export async function examineBot({ db, file }: Database, port: number): Promise<Finding> {
  if (!(await hasRunningBot(db, file)))
    return note('bot', 'none is running on this database; npm start starts it.');
  const ready = await askReadiness(port);
  if (ready === null)
    return note('bot', `one is running, but nothing answers on port ${port} of this machine.`);
  if (ready) return ok('bot', 'it is running, and its line to Slack stands.');
  return wrong(
    'bot',
    'it is running without a line to Slack.',
    'mend what stands above; else look into its log.',
  );
}

/** What `/readyz` says; null when there is no such answer. */
async function askReadiness(port: number): Promise<boolean | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { ready } = (await response.json()) as { ready?: unknown };
    return typeof ready === 'boolean' ? ready : null;
  } catch {
    return null;
  }
}
