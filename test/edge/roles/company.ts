import { inTransaction } from '../../../src/database/transaction.ts';
import { upsertDeals } from '../../../src/deals/index.ts';
import { setGoal } from '../../../src/goals/actions/set-goal.ts';
import {
  ensureTeam,
  ensureWorkspace,
  findCaller,
  openChange,
  setAdmin,
  setManager,
  setMembership,
  setTeamSettings,
  upsertImportedPerson,
} from '../../../src/people/index.ts';
import type { SeedUser } from '../../../src/sandbox/server/types.ts';
import { addCounts, personIdOf } from '../../journeys/company.ts';
import { type RunningBot, startRunningBot } from '../../support/running-bot.ts';
import { waitFor } from '../../support/wait.ts';
import type { From } from '../payloads.ts';

/** Everybody whom the matrix knows, as they stand to Ben, the rep whose records it is about. */
export const ROLES = ['self', 'teammate', 'manager', 'boss', 'admin', 'outsider', 'elsewhere'] as const;
export type Role = (typeof ROLES)[number];

/** What is Ben's own business; no answer to somebody who may not know it carries one of these. */
export const PRIVATE = ['Canary reason', '4,321', '777', 'Canary customer', '91,357'];

export type MatrixCompany = {
  running: RunningBot;
  from: Readonly<Record<Role, Required<From>>>;
  /** Of Ben and his records. */
  ids: { ben: string; team: string; goal: string; batch: string };
  /** The week whose card could not be posted. */
  week: string;
};

const user = (name: string, realName: string, more: Partial<SeedUser> = {}): SeedUser => ({
  name,
  real_name: realName,
  email: `${name}@acme.example`,
  tz: 'Europe/Istanbul',
  locale: 'en-US',
  ...more,
});

const USERS = [
  user('ben', 'Ben Rep'),
  user('ayse', 'Ayse Mate'),
  user('mert', 'Mert Manager'),
  user('vera', 'Vera Boss'),
  user('nora', 'Nora Admin', { is_admin: true }),
  user('oya', 'Oya Outsider'),
  user('rana', 'Rana West'),
  user('zoe', 'Zoe Elsewhere'),
];

/**
 * Ben sells in East with Ayşe, under Mert, under Vera. Oya leads West. Zoe is an admin, and leads Ben's namesake, in
 * another workspace on the same database. Ben has a goal, a won deal, counts and a log; East's card was refused.
 */
export async function startMatrixCompany(): Promise<MatrixCompany> {
  const running = await startRunningBot({
    users: USERS,
    channels: [
      { name: 'general', members: USERS.map(({ name }) => name) },
      { name: 'east', members: USERS.map(({ name }) => name), with_bot: true },
    ],
    at: '2026-11-23T05:55:00Z',
  });
  const { context, slack } = running;
  const workspaceId = (await context.db.selectFrom('workspace').select('id').executeTakeFirstOrThrow()).id;
  const idOf = (name: string) => personIdOf(context, workspaceId, slack, name);
  const ben = await idOf('ben');
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const lines = { ben: 'mert', ayse: 'mert', mert: 'vera', rana: 'oya' };
  const teams = { ben: 'East', ayse: 'East', rana: 'West' };
  const people = Object.fromEntries(
    await Promise.all(USERS.map(async ({ name }) => [name, await idOf(name)])),
  );
  const team = await inTransaction(context.db, async (trx) => {
    const { teamId: east } = await ensureTeam(trx, change, 'East');
    const { teamId: west } = await ensureTeam(trx, change, 'West');
    await setTeamSettings(trx, change, {
      teamId: east,
      channelId: slack.channelId('east'),
      zone: 'Europe/Istanbul',
    });
    for (const [name, teamName] of Object.entries(teams)) {
      await setMembership(trx, change, { personId: people[name], teamId: teamName === 'East' ? east : west });
    }
    for (const [name, manager] of Object.entries(lines)) {
      await setManager(trx, change, { personId: people[name], managerId: people[manager] });
    }
    await upsertDeals(
      trx,
      context,
      workspaceId,
      [
        {
          externalId: 'd1',
          ownerId: ben,
          customer: 'Canary customer',
          product: null,
          dealType: null,
          stage: 'Won',
          status: 'won',
          amount: 9_135_700,
          currency: 'USD',
          openedOn: '2026-11-02',
          closedOn: '2026-11-23',
        },
      ],
      '2026-11-23',
    );
    return east;
  });
  await addCounts(running, 'ben', 'demos', { '2026-11-23': 777 });
  await addElsewhere(running);
  const manager = await findCaller(context.db, 'T0TEST', slack.userId('mert'), context.clock.now());
  if (!manager) throw new Error('Mert is not known');
  for (const kpi of ['calls', 'revenue_won'] as const) {
    await setGoal(
      context,
      { ...manager, personId: manager.id, source: 'cli' },
      {
        subject: { personId: ben },
        kpi,
        periodKind: 'week',
        startsIn: 'this',
        repeats: true,
        target: kpi === 'calls' ? 4_321 : 432_100,
        reason: 'Canary reason',
      },
    );
  }

  slack.addFault({ method: 'chat.postMessage', kind: 'refuse', error: 'not_in_channel' });
  await running.moveTo('2026-11-23T06:00:30Z');
  await running.as('ben').ask('general', '/log 5 emails');
  const { db } = context;
  const goals = await db.selectFrom('goal').select('id').where('kpi', '=', 'revenue_won').execute();
  const logs = await db.selectFrom('fact').select('source_id').where('source_kind', '=', 'log').execute();
  const failed = await waitFor('the refused card', async () => {
    const rows = await db.selectFrom('delivery').select('period').where('state', '=', 'failed').execute();
    return rows[0];
  });
  const at = (name: string, teamId = 'T0TEST') => ({ userId: slack.userId(name), teamId });
  return {
    running,
    from: {
      self: at('ben'),
      teammate: at('ayse'),
      manager: at('mert'),
      boss: at('vera'),
      admin: at('nora'),
      outsider: at('oya'),
      elsewhere: at('zoe', 'T0OTHER'),
    },
    ids: { ben, team, goal: goals[0]?.id ?? '', batch: logs[0]?.source_id ?? '' },
    week: failed.period,
  };
}

/** Zoe's own workspace: there she administers, and leads a team called East with a Ben in it. */
async function addElsewhere({ context, slack }: RunningBot) {
  const workspace = await ensureWorkspace(context, {
    slackTeamId: 'T0OTHER',
    name: 'Other',
    zone: 'Europe/Istanbul',
  });
  const change = await openChange(context.db, context, workspace.id, { actorId: null, source: 'cli' });
  await inTransaction(context.db, async (trx) => {
    const { personId: zoe } = await upsertImportedPerson(trx, change, {
      name: 'Zoe Elsewhere',
      slackId: slack.userId('zoe'),
    });
    await setAdmin(trx, change, { personId: zoe, isAdmin: true });
    const { teamId } = await ensureTeam(trx, change, 'East');
    const { personId } = await upsertImportedPerson(trx, change, { name: 'Ben Namesake' });
    await setMembership(trx, change, { personId, teamId });
    await setManager(trx, change, { personId, managerId: zoe });
  });
}
