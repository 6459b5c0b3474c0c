import { capabilities } from '../../../src/app.ts';
import type { Reader } from '../../../src/database/open.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { addDays, datesFrom, type LocalDate } from '../../../src/kernel/date.ts';
import { localDateOf, toInstant } from '../../../src/kernel/zoned.ts';
import { createLogger } from '../../../src/log.ts';
import {
  allWorkspaces,
  importTimeOff,
  openChange,
  type Person,
  peopleByIds,
} from '../../../src/people/index.ts';
import { type Company, startDemo } from '../../../src/sandbox/start-demo.ts';
import { seededRandom } from '../kill-loop/random.ts';

/** What was said in a year, and to whom, with what a checker needs to judge it by itself. */
export type Year = {
  db: Reader;
  posts: readonly Post[];
  people: readonly Person[];
  /** Who was off on a day, as it was entered before the year began: `personId date`. */
  off: ReadonlySet<string>;
};

/** One message as the local Slack took it. */
export type Post = {
  id: string;
  kind: string;
  period: string;
  target: string;
  text: string;
  channelId: string;
  /** Business time. */
  at: Date;
  /** Whose direct messages it went to; null for a channel. */
  reader: Person | null;
  isProactive: boolean;
};

export type YearOptions = { company: Company; from: LocalDate; weeks: number; seed: number };

const ABSENCES = 4;
const LONGEST_ABSENCE = 12;

/**
 * Plays weeks of a company through the clock, in which everybody is off now and then, and hands the result to `judge`
 * before all of it is gone.
 */
export async function playYear(options: YearOptions, judge: (year: Year) => Promise<void>): Promise<void> {
  const { company, from, weeks, seed } = options;
  const { zone } = company.workspace;
  const demo = await startDemo({
    company,
    port: 0,
    at: toInstant(from, '05:00', zone),
    dataFile: null,
    log: createLogger('error'),
  });
  try {
    const { context } = demo.bot;
    const [workspace] = await allWorkspaces(context.db);
    if (!workspace) throw new Error('There is no workspace');
    const until = addDays(from, 7 * weeks);
    const rows = await context.db.selectFrom('person').select('id').execute();
    const ids = rows.map(({ id }) => id);
    const people = await peopleByIds(context.db, workspace.id, ids, from);
    const change = await openChange(context.db, context, workspace.id, { actorId: null, source: 'cli' });
    const random = seededRandom(seed);
    const off = new Set<string>();
    for (const person of people.filter(({ slackUserId }) => slackUserId !== null)) {
      for (let nth = 0; nth < ABSENCES; nth++) {
        const first = addDays(from, Math.floor(random() * 7 * weeks));
        const end = addDays(first, 1 + Math.floor(random() * LONGEST_ABSENCE));
        await inTransaction(context.db, (trx) =>
          importTimeOff(trx, change, person, { from: first, until: end }),
        );
        for (const date of datesFrom(first, end)) off.add(`${person.id} ${date}`);
      }
    }
    // Week by week, so that a fault shows how far it came.
    for (let week = 1; week <= weeks; week++) {
      await demo.bot.advance(demo.clock, toInstant(addDays(from, 7 * week), '05:00', zone));
    }
    const posts = await postsOf(context.db, demo.slack.ledger(), people);
    await judge({
      db: context.db,
      posts: posts.filter(({ at }) => localDateOf(at, zone) < until),
      people,
      off,
    });
  } finally {
    await demo.stop();
  }
}

/** What the bot said by itself: the ledger, with the rows of the outbox that its metadata names. */
export async function postsOf(
  db: Reader,
  ledger: readonly { channel: string; ts: string; text: string; metadata?: { event_payload: object } }[],
  people: readonly Person[],
): Promise<Post[]> {
  const proactive = new Set(
    capabilities.flatMap(({ deliveries = [] }) =>
      deliveries.flatMap((delivery) => (delivery.proactive ? [delivery.kind] : [])),
    ),
  );
  const rows = await db.selectFrom('delivery').selectAll().execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const readers = new Map(people.map((person) => [`D${person.slackUserId?.slice(1)}`, person]));
  return ledger.flatMap(({ channel, ts, text, metadata }) => {
    const { id } = (metadata?.event_payload ?? {}) as { id?: string };
    const row = byId.get(id ?? '');
    if (!row) return [];
    return [
      {
        id: row.id,
        kind: row.kind,
        period: row.period,
        target: row.target,
        text,
        channelId: channel,
        at: new Date(Number(ts) * 1000),
        reader: readers.get(channel) ?? null,
        isProactive: proactive.has(row.kind),
      },
    ];
  });
}
