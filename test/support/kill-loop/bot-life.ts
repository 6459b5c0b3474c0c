import { randomUUID } from 'node:crypto';
import { startBot } from '../../../src/bot.ts';
import { createFixedClock, machineClock } from '../../../src/clock.ts';
import type { SlackConfig } from '../../../src/config.ts';
import type { Context } from '../../../src/context.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { addDays, type LocalDate } from '../../../src/kernel/date.ts';
import { totals, writeFacts } from '../../../src/kpis/index.ts';
import { createLogger } from '../../../src/log.ts';
import {
  allTeams,
  ensureTeam,
  launchTeam,
  membersOf,
  openChange,
  setTeamSettings,
  upsertImportedPerson,
} from '../../../src/people/index.ts';
import { rememberCard } from '../../../src/scorecards/index.ts';

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
  seed: addCompany,
});
process.send?.('ready');
// Lives until it is killed, or its parent is gone.
process.on('disconnect', () => process.exit(4));

async function addCompany(context: Context, workspaceId: string) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const { today } = change;
  if ((await allTeams(context.db, workspaceId, today)).length === 0) {
    await inTransaction(context.db, async (trx) => {
      for (const { name, channelId, rep } of life.teams) {
        const { teamId } = await ensureTeam(trx, change, name);
        await setTeamSettings(trx, change, { teamId, channelId, zone: 'UTC' });
        await launchTeam(trx, change, { teamId });
        // An earlier card: so the next goes straight to the channel, when the team has figures.
        await rememberCard(trx, workspaceId, teamId, '2026-W01', 'steady_sum');
        await upsertImportedPerson(trx, change, { name: rep, teamId });
      }
    });
  }
  await addFigures(context, workspaceId, addDays(today, -5));
}

/** A few calls of every rep on a date, unless a life before this one has counted them. */
async function addFigures(context: Context, workspaceId: string, date: LocalDate) {
  for (const team of await allTeams(context.db, workspaceId, date)) {
    const reps = await membersOf(context.db, workspaceId, team.id, date);
    const subjectIds = reps.map((rep) => rep.id);
    const until = addDays(date, 1);
    if ((await totals(context.db, workspaceId, { subjectIds, from: date, until })).length > 0) continue;
    const facts = reps.map(({ id }) => ({
      subject: { kind: 'person' as const, id },
      kpi: 'calls' as const,
      date,
      occurredAt: new Date(`${date}T12:00:00Z`),
      amount: 5,
      count: 5,
      currency: null,
      source: { kind: 'activity_import' as const, id: `${id} ${date}` },
    }));
    await inTransaction(context.db, (trx) => writeFacts(trx, context, workspaceId, facts));
  }
}
