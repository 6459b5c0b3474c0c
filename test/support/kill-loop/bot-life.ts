import { randomUUID } from 'node:crypto';
import { startBot } from '../../../src/bot.ts';
import { createFixedClock, machineClock } from '../../../src/clock.ts';
import type { SlackConfig } from '../../../src/config.ts';
import type { Context } from '../../../src/context.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { createLogger } from '../../../src/log.ts';
import {
  allTeams,
  ensureTeam,
  launchTeam,
  openChange,
  setTeamSettings,
  upsertImportedPerson,
} from '../../../src/people/index.ts';

/** What one life of the bot is told, as JSON in its first argument. */
export type BotLife = {
  databaseUrl: string;
  slack: SlackConfig;
  /** Where its business time stands: some Monday morning. */
  at: string;
  /** Teams by name, each with the channel of its card. */
  teams: { name: string; channelId: string; rep: string }[];
};

const life = JSON.parse(process.argv[2] ?? '') as BotLife;

await startBot({
  config: { slack: life.slack, databaseUrl: life.databaseUrl, port: 0, logLevel: 'silent' },
  log: createLogger('silent'),
  clock: createFixedClock(new Date(life.at)),
  machine: machineClock,
  newId: randomUUID,
  random: Math.random,
  settleMs: 700,
  onLockLost: () => process.exit(3),
  seed: addTeams,
});
process.send?.('ready');
// Lives until it is killed, or its parent is gone.
process.on('disconnect', () => process.exit(4));

async function addTeams(context: Context, workspaceId: string) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  if ((await allTeams(context.db, workspaceId, change.today)).length > 0) return;
  await inTransaction(context.db, async (trx) => {
    for (const { name, channelId, rep } of life.teams) {
      const { teamId } = await ensureTeam(trx, change, name);
      await setTeamSettings(trx, change, { teamId, channelId, zone: 'UTC' });
      await launchTeam(trx, change, { teamId });
      await upsertImportedPerson(trx, change, { name: rep, teamId });
    }
  });
}
