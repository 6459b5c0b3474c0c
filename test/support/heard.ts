import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { Person } from './person.ts';

/** Something the bot said, answers to what somebody did aside. */
export type Heard = {
  /** Business time, to the minute. */
  at: string;
  /** '#name' of a channel, or the handle of whom it was written to directly. */
  to: string;
  text: string;
};

/**
 * Every message the bot has put into a channel or somebody's direct messages so far, earliest first: also private ones,
 * not replies in threads, and not the answers to commands and buttons.
 */
export async function everythingHeard(slack: LocalSlack, handles: readonly string[]): Promise<Heard[]> {
  const names = new Map<string, string>();
  for (const handle of handles) {
    const person = new Person(slack.url, slack.userId(handle));
    for (const { id, type, name } of await person.conversations())
      names.set(id, type === 'im' ? handle : `#${name}`);
  }
  return slack
    .ledger()
    .filter(({ method, thread_ts }) => method.startsWith('chat.post') && !thread_ts)
    .map(({ ts, channel, text }) => ({
      at: `${new Date(Number(ts) * 1000).toISOString().slice(0, 16)}Z`,
      to: names.get(channel) ?? channel,
      text,
    }));
}
