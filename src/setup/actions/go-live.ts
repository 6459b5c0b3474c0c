import type { Foreseen } from '../../capability.ts';
import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import {
  actorOf,
  launchTeam,
  openChange,
  pauseTeam,
  peopleByIds,
  type Team,
  teamById,
} from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { scheduleOf, startSchedule } from '../../scorecards/index.ts';
import type { Foresee } from './foresee.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { requireAdmin } from './require-admin.ts';

/** A team before it goes live: what it lacks, and every message of the first seven days with the name of whom it is for. */
export type LaunchPreview = Readiness & { messages: (Foreseen & { name: string | null })[] };

/**
 * What would happen were a team live from now on. Nothing is asked of Slack, so that a form can open at once.
 * Throws a UserError for anyone but an admin.
 */
export async function previewLaunch(
  context: Context,
  caller: Caller,
  teamId: string,
  foresee: Foresee,
): Promise<LaunchPreview> {
  const today = await requireAdmin(context, caller, 'setup.read');
  const team = await teamToLaunch(context, caller, teamId, today);
  const readiness = await readinessOf(context, team, today, { askSlack: false });
  return { ...readiness, messages: await messagesFor(context, team, today, foresee) };
}

/**
 * Lets a team go live, unless it lacks something (its channel is looked at now): nothing else changes, and what was
 * due before is not made up for. Going live again changes nothing. Throws a UserError for anyone but an admin.
 */
export async function goLive(
  context: Context,
  caller: Caller,
  teamId: string,
  foresee: Foresee,
): Promise<LaunchPreview> {
  const today = await requireAdmin(context, caller, 'setup.launch');
  const team = await teamToLaunch(context, caller, teamId, today);
  const readiness = await readinessOf(context, team, today, { askSlack: true });
  if (readiness.missing.length === 0) {
    await perform(context, caller, async (trx) => {
      const change = await openChange(trx, context, caller.workspaceId, actorOf(caller));
      if (!(await launchTeam(trx, change, { teamId }))) return;
      const schedule = await scheduleOf(trx, caller.workspaceId, teamId);
      await startSchedule(trx, team, schedule, context.clock.now());
    });
  }
  return { ...readiness, messages: await messagesFor(context, team, today, foresee) };
}

/** Takes a team back: nothing more is said by itself for it. Throws a UserError for anyone but an admin. */
export async function pause(context: Context, caller: Caller, teamId: string): Promise<void> {
  const today = await requireAdmin(context, caller, 'setup.launch');
  await teamToLaunch(context, caller, teamId, today);
  await perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, caller.workspaceId, actorOf(caller));
    await pauseTeam(trx, change, teamId);
  });
}

async function teamToLaunch(
  { db }: Context,
  { workspaceId }: Caller,
  teamId: string,
  today: LocalDate,
): Promise<Team> {
  const team = await teamById(db, workspaceId, teamId, today);
  if (!team) throw new UserError((t) => t.setup.teamGone);
  return team;
}

async function messagesFor(context: Context, team: Team, today: LocalDate, foresee: Foresee) {
  const messages = await foresee(context, team);
  const ids = messages.flatMap(({ to }) => ('personId' in to ? to.personId : []));
  const people = await peopleByIds(context.db, team.workspaceId, ids, today);
  const names = new Map(people.map((person) => [person.id, person.name]));
  return messages.map((message) => ({
    ...message,
    name: 'personId' in message.to ? (names.get(message.to.personId) ?? null) : null,
  }));
}
