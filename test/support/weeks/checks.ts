import { AFTER, BEFORE } from '../../../src/coaching/actions/one-on-ones/planned-messages.ts';
import { localDateOf, localTimeOf } from '../../../src/kernel/zoned.ts';
import { peopleByIds } from '../../../src/people/index.ts';
import type { RunningBot } from '../running-bot.ts';
import { postsOf, type Year } from '../year/play.ts';
import { ZONE } from './play.ts';

/** Whom `/away` was said of, and when. */
const OFF = [
  ['ayse', '2026-12-15'],
  ['can', '2026-12-23'],
] as const;

/** What was said in these weeks, as the checks of a whole year judge it. */
export async function yearOf({ context, slack }: RunningBot): Promise<Year> {
  const { db } = context;
  const rows = await db.selectFrom('person').select(['id', 'workspace_id']).execute();
  const ids = rows.map(({ id }) => id);
  const people = await peopleByIds(db, rows[0]?.workspace_id ?? '', ids, '2026-12-31');
  const idOf = (handle: string) =>
    people.find(({ slackUserId }) => slackUserId === slack.userId(handle))?.id ?? '';
  const off = new Set(OFF.map(([handle, date]) => `${idOf(handle)} ${date}`));
  // What a message became later is no other message.
  const posted = slack.ledger().filter(({ method }) => method.startsWith('chat.post'));
  return { db, posts: await postsOf(db, posted, people), people, off };
}

/** The reminders of 1:1s that came: 'MM-DD HH:MM Name', by kind. */
export function remindersIn({ posts }: Year): { before: string[]; after: string[] } {
  const cameAs = (kind: string) =>
    posts
      .filter((post) => post.kind === kind)
      .map(({ at, reader }) => `${localDateOf(at, ZONE).slice(5)} ${localTimeOf(at, ZONE)} ${reader?.name}`)
      .sort();
  return { before: cameAs(BEFORE), after: cameAs(AFTER) };
}
