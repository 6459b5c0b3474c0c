import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { startBot } from '../../src/bot.ts';
import { createFixedClock, machineClock } from '../../src/clock.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { createLogger } from '../../src/log.ts';
import {
  ensureTeam,
  launchTeam,
  openChange,
  resolvePerson,
  setMembership,
  setTeamSettings,
} from '../../src/people/index.ts';
import { startLocalSlack } from '../../src/sandbox/server/local-slack.ts';
import { rememberCard } from '../../src/scorecards/index.ts';
import { Person } from '../support/person.ts';

/**
 * A local Slack that outlives the bots on it, with Ana (who sells, in East) and East's channel: for what happens between
 * two lives of a bot. Business time stands where `at` says, and moves on by hand.
 */
export async function slackForSeveralLives(at: string) {
  const clock = createFixedClock(new Date(at));
  const slack = await startLocalSlack({
    manifest: parse(readFileSync('manifest.yml', 'utf8')),
    workspace: { id: 'T0TEST', name: 'Acme', domain: 'acme', zone: 'Europe/Istanbul' },
    users: [{ name: 'ana', real_name: 'Ana', tz: 'Europe/Istanbul', locale: 'en-US', is_admin: true }],
    channels: [{ name: 'east', members: ['ana'], with_bot: true }],
    businessClock: clock,
    machineClock,
  });
  onTestFinished(() => slack.close());
  return {
    clock,
    ana: new Person(slack.url, slack.userId('ana')),
    /** The cards in East's channel. */
    cards: () =>
      slack
        .ledger()
        .filter(
          ({ method, channel, thread_ts }) =>
            method === 'chat.postMessage' && channel === slack.channelId('east') && !thread_ts,
        ),
    /** Starts a bot on a database file. Stop it yourself. */
    startBot: (databaseUrl: string) =>
      startBot({
        config: {
          slack: { botToken: slack.tokens.bot, appToken: slack.tokens.app, apiUrl: slack.apiUrl },
          databaseUrl,
          port: 0,
          logLevel: 'silent',
        },
        log: createLogger('silent'),
        clock,
        machine: machineClock,
        newId: randomUUID,
        random: Math.random,
        settleMs: 300,
        onLockLost: () => {},
        seed: async (context, workspaceId) => {
          const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
          await inTransaction(context.db, async (trx) => {
            const { teamId } = await ensureTeam(trx, change, 'East');
            await setTeamSettings(trx, change, { teamId, channelId: slack.channelId('east') });
            await launchTeam(trx, change, { teamId });
            const ana = await resolvePerson(trx, workspaceId, slack.userId('ana'), change.today);
            if (ana.kind !== 'one') throw new Error('There is one Ana');
            await setMembership(trx, change, { personId: ana.person.id, teamId });
            // Cards of long ago, so that these go straight to the channel.
            await rememberCard(trx, workspaceId, teamId, '2026-W01', 'steady_sum');
          });
        },
      }),
  };
}
