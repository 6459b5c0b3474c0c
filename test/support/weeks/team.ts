import type { Context } from '../../../src/context.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { ADDED_UP } from '../../../src/goals/rules/targets/types.ts';
import { addGoalVersion } from '../../../src/goals/store/goal-versions.ts';
import {
  ensureTeam,
  launchTeam,
  openChange,
  setManager,
  setMembership,
  setTeamSettings,
  setWorkspace,
} from '../../../src/people/index.ts';
import type { LocalSlack } from '../../../src/sandbox/server/local-slack.ts';
import { personIdOf, user } from '../../journeys/company.ts';
import { type RunningBot, startRunningBot } from '../running-bot.ts';

/** Nora administers, Mert leads Ayşe (in Turkish), Ben and Can, and Vera leads nobody before week six. */
export const HANDLES = ['nora', 'vera', 'mert', 'ayse', 'ben', 'can'] as const;
export type Handle = (typeof HANDLES)[number];

export const REPS = ['ayse', 'ben', 'can'] as const;

const USERS = [
  user('nora', 'Nora Admin', { is_admin: true }),
  user('vera', 'Vera Later'),
  user('mert', 'Mert Manager'),
  user('ayse', 'Ayşe Yılmaz', { locale: 'tr-TR' }),
  user('ben', 'Ben Baker'),
  user('can', 'Can Carter'),
];

/** The team on the real bot and a local Slack: Monday 23 November 2026, 08:00 in Istanbul. */
export const startTeam = (): Promise<RunningBot> =>
  startRunningBot({
    users: USERS,
    channels: [
      { name: 'general', members: USERS.map(({ name }) => name) },
      { name: 'east', members: USERS.map(({ name }) => name), with_bot: true },
    ],
    at: '2026-11-23T05:00:00Z',
    seed: addTeam,
  });

async function addTeam(context: Context, workspaceId: string, slack: LocalSlack) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const idOf = (name: string) => personIdOf(context, workspaceId, slack, name);
  const managerId = await idOf('mert');
  const reps = await Promise.all(REPS.map(idOf));
  await inTransaction(context.db, async (trx) => {
    const { teamId } = await ensureTeam(trx, change, 'East');
    await setWorkspace(trx, change, { holidays: 'none' });
    await setTeamSettings(trx, change, {
      teamId,
      channelId: slack.channelId('east'),
      zone: 'Europe/Istanbul',
    });
    // Whose team went live this morning is left alone for a week.
    await launchTeam(trx, change, { teamId, liveOn: '2026-11-16' });
    for (const personId of reps) {
      await setMembership(trx, change, { personId, teamId });
      await setManager(trx, change, { personId, managerId });
      const goal = { subject: { personId }, kpi: 'calls', periodKind: 'week' } as const;
      const days = { validFrom: '2026-11-02', validTo: null };
      const version = { ...ADDED_UP, ...days, target: 100, currency: null, authorId: null, reason: '' };
      await addGoalVersion(trx, workspaceId, goal, version, { newId: context.newId, at: 0 });
    }
  });
}

/** In week six somebody reports to somebody else, from that day on. */
export async function changeManager({ context, slack }: RunningBot, name: Handle, to: Handle) {
  const { id } = await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow();
  const change = await openChange(context.db, context, id, { actorId: null, source: 'cli' });
  const personId = await personIdOf(context, id, slack, name);
  const managerId = await personIdOf(context, id, slack, to);
  await inTransaction(context.db, (trx) => setManager(trx, change, { personId, managerId }));
}
