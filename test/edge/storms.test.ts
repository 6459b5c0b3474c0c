import { it, type TestContext } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import {
  ensureTeam,
  launchTeam,
  openChange,
  setTeamSettings,
  upsertImportedPerson,
} from '../../src/people/index.ts';
import type { FaultRequest } from '../../src/sandbox/server/api/faults.ts';
import { addEarlierCard } from '../support/earlier-card.ts';
import { type RunningBot, startRunningBot } from '../support/running-bot.ts';
import { waitFor } from '../support/wait.ts';

const TEAMS = ['North', 'South', 'East'];
const FIRST = '2026-11-23T06:00:30Z';
const SECOND = '2026-11-30T06:00:30Z';
const post = { method: 'chat.postMessage' };

/** A bot for three teams, each with its channel and one rep, on the morning of the first card. */
async function startTeams({ onTestFinished }: TestContext): Promise<RunningBot> {
  const running = await startRunningBot({
    // What comes back is the answer, and no App Home that is drawn anew meanwhile.
    homesMs: 3_600_000,
    users: [
      {
        name: 'nora',
        real_name: 'Nora',
        email: 'nora@acme.example',
        tz: 'Europe/Istanbul',
        locale: 'en-US',
        is_admin: true,
      },
    ],
    channels: TEAMS.map((name) => ({ name: name.toLowerCase(), members: ['nora'], with_bot: true })),
    at: '2026-11-23T05:55:00Z',
    seed: async (context, workspaceId, slack) => {
      const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
      await inTransaction(context.db, async (trx) => {
        for (const name of TEAMS) {
          const { teamId } = await ensureTeam(trx, change, name);
          const channelId = slack.channelId(name.toLowerCase());
          await setTeamSettings(trx, change, { teamId, channelId, zone: 'Europe/Istanbul' });
          await launchTeam(trx, change, { teamId });
          const { personId } = await upsertImportedPerson(trx, change, { name: `${name} Rep`, teamId });
          for (const date of ['2026-11-18', '2026-11-25']) {
            await addEarlierCard(trx, context, workspaceId, { teamId, personId, date });
          }
        }
      });
    },
  });
  onTestFinished(() => running.stop());
  await waitFor('both lines', () => running.slack.connections() === 2);
  return running;
}

/** How many cards, and how many replies in the thread of one, stand in each team's channel. */
function posted({ slack }: RunningBot): string[] {
  const posts = slack.ledger().filter(({ method }) => method === 'chat.postMessage');
  return TEAMS.map((name) => {
    const own = posts.filter(({ channel }) => channel === slack.channelId(name.toLowerCase()));
    const cards = own.filter(({ thread_ts }) => !thread_ts);
    const replies = own.filter(({ thread_ts }) => cards.some(({ ts }) => ts === thread_ts));
    return `${name}: ${cards.length} of ${new Set(cards.map(({ text }) => text)).size}, ${replies.length}`;
  });
}

const STORMS: ReadonlyArray<{ name: string; faults: FaultRequest[]; dropsLines?: boolean }> = [
  {
    name: 'answers everything with 500',
    faults: [
      { ...post, kind: 'server_error', after_write: true },
      { ...post, kind: 'server_error' },
      { method: 'conversations.history', kind: 'server_error' },
      { method: 'conversations.replies', kind: 'server_error' },
    ],
  },
  {
    name: 'limits every other call',
    faults: [
      { ...post, kind: 'rate_limited', retry_after: 1, times: 3 },
      { method: 'conversations.history', kind: 'rate_limited', retry_after: 1, times: 2 },
    ],
  },
  {
    name: 'drops both lines, and answers that were on their way',
    faults: [{ ...post, kind: 'drop_after_write', times: 2 }],
    dropsLines: true,
  },
];

it.concurrent.for(STORMS)(
  'a Slack that $name in the middle of a scorecard run: each team has its card and thread once, and people are answered',
  { timeout: 60_000 },
  async ({ faults, dropsLines = false }, test) => {
    const { expect } = test;
    const running = await startTeams(test);
    const nora = running.as('nora');
    for (const fault of faults) running.slack.addFault(fault);
    const run = running.moveTo(FIRST);
    if (dropsLines) {
      await waitFor('the first card', () => posted(running).some((each) => !each.endsWith('0 of 0, 0')));
      running.slack.disconnect({ reason: 'warning', hard: true });
      await waitFor('the lines again', () => running.slack.connections() > 0, 15_000);
    }
    expect((await nora.ask('north', '/log list', undefined, { timeoutMs: 15_000 })).ephemeral).toBe(true);
    await run;
    const once = TEAMS.map((name) => `${name}: 1 of 1, 1`);
    await waitFor('every card and thread', () => String(posted(running)) === String(once), 30_000).catch(
      () => {},
    );
    expect(posted(running)).toEqual(once);

    running.slack.clearFaults();
    await running.moveTo(SECOND);
    expect(posted(running)).toEqual(TEAMS.map((name) => `${name}: 2 of 2, 2`));
  },
);
