import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import {
  ensureTeam,
  launchTeam,
  openChange,
  resolvePerson,
  setManager,
  setMembership,
  setTeamSettings,
  setWorkspace,
} from '../../src/people/index.ts';
import type { LocalSlack } from '../../src/sandbox/server/local-slack.ts';
import type { SeedUser } from '../../src/sandbox/server/types.ts';
import { rememberCard } from '../../src/scorecards/index.ts';
import { type RunningBot, type RunningBotOptions, startRunningBot } from '../support/running-bot.ts';

/** Somebody of the test company, English and in Istanbul unless said otherwise. */
export const user = (name: string, realName: string, more: Partial<SeedUser> = {}): SeedUser => ({
  name,
  real_name: realName,
  email: `${name}@acme.example`,
  tz: 'Europe/Istanbul',
  locale: 'en-US',
  ...more,
});

/** Nora administers, Mert leads East: Ayşe writes Turkish, Ben English. Oya belongs to nobody's team. */
const USERS = [
  user('nora', 'Nora Admin', { is_admin: true }),
  user('mert', 'Mert Manager'),
  user('ayse', 'Ayşe Yılmaz', { locale: 'tr-TR' }),
  user('ben', 'Ben <!channel> & Co'),
  user('oya', 'Oya Outsider'),
];

/** A small company on the real bot and a local Slack: Monday 23 November 2026, 08:55 in Istanbul. */
export function startCompany(more: Partial<RunningBotOptions> = {}): Promise<RunningBot> {
  return startRunningBot({
    users: USERS,
    channels: [
      { name: 'general', members: USERS.map(({ name }) => name) },
      { name: 'east', members: ['nora', 'mert', 'ayse', 'ben'], with_bot: true },
    ],
    at: '2026-11-23T05:55:00Z',
    seed: addTeam,
    ...more,
  });
}

async function addTeam(context: Context, workspaceId: string, slack: LocalSlack) {
  const change = await openChange(context.db, context, workspaceId, { actorId: null, source: 'cli' });
  const ids = new Map<string, string>();
  for (const { name } of USERS)
    ids.set(name, await personIdOf(context, workspaceId, slack, name, change.today));
  const idOf = (name: string) => ids.get(name) ?? '';
  await inTransaction(context.db, async (trx) => {
    const { teamId } = await ensureTeam(trx, change, 'East');
    // What is not about holidays counts weekdays.
    await setWorkspace(trx, change, { holidays: 'none' });
    await setTeamSettings(trx, change, {
      teamId,
      channelId: slack.channelId('east'),
      zone: 'Europe/Istanbul',
    });
    await launchTeam(trx, change, { teamId });
    // It has had cards before, so that they go straight to the channel.
    await rememberCard(trx, workspaceId, teamId, '2026-W44', 'steady_sum');
    for (const name of ['ayse', 'ben']) {
      await setMembership(trx, change, { personId: idOf(name), teamId });
      await setManager(trx, change, { personId: idOf(name), managerId: idOf('mert') });
    }
  });
}

/** Our id of a Slack user. */
export async function personIdOf(
  context: Context,
  workspaceId: string,
  slack: LocalSlack,
  name: string,
  today = '2026-11-23',
): Promise<string> {
  const found = await resolvePerson(context.db, workspaceId, slack.userId(name), today);
  if (found.kind !== 'one') throw new Error(`Nobody, or several, for ${name}`);
  return found.person.id;
}

/** Puts counted activity into the ledger, as a log of that day would. */
export async function addCounts(
  running: RunningBot,
  name: string,
  kpi: KpiKey,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  const { context, slack } = running;
  const [workspace] = await context.db.selectFrom('workspace').select('id').execute();
  const workspaceId = workspace?.id ?? '';
  const personId = await personIdOf(context, workspaceId, slack, name);
  await inTransaction(context.db, (trx) =>
    writeFacts(
      trx,
      context,
      workspaceId,
      Object.entries(counts).map(([date, amount]) => ({
        subject: { kind: 'person', id: personId },
        kpi,
        date,
        occurredAt: new Date(`${date}T12:00:00Z`),
        amount,
        count: amount,
        currency: null,
        source: { kind: 'activity_import', id: `${name}-${kpi}-${date}` },
      })),
    ),
  );
}

/** Mert suggests 100 calls to Ben. */
export async function suggestTo(company: RunningBot, period: 'week' | 'month') {
  const mert = company.as('mert');
  await mert.command('general', '/setgoal @ben');
  const form = await mert.waitForView((view) => view.callback_id === 'goals.set.v1');
  const [menu] = form.blocks as { element: { initial_option?: { value: string } } }[];
  await mert.submit(form, {
    subject: menu?.element.initial_option?.value ?? '',
    kpi: 'calls',
    period,
    from: 'this',
    repeat: 'always',
    target: '100',
    reason: '',
  });
  await mert.closeView(await mert.waitForView((view) => view.callback_id !== 'goals.set.v1'));
}
