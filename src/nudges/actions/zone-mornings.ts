import type { Context } from '../../context.ts';
import { hasRun, keepRun } from '../../database/job-run-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../../kernel/zoned.ts';
import { allWorkspaces, liveTeams, type Workspace, zonesInUse } from '../../people/index.ts';
import { REMINDER_TIME } from '../rules/reminder-day.ts';

/** 09:15 in a zone of a workspace with a live team. */
export type ZoneMorning = { workspaceId: string; zone: string; date: LocalDate; now: Date };

/**
 * Does a job's work of the morning at 09:15 in each zone where somebody works, once for each zone and day. After downtime
 * the day is still looked at; what is too late by then is skipped by the outbox.
 */
export async function forEachMorning(
  context: Context,
  job: string,
  now: Date,
  work: (morning: ZoneMorning) => Promise<void>,
): Promise<void> {
  for (const workspace of await workspacesThatAreLive(context)) {
    for (const zone of await zonesOf(context, workspace, now)) {
      const date = localDateOf(now, zone);
      const period = `${date} ${zone}`;
      if (localTimeOf(now, zone) < REMINDER_TIME) continue;
      if (await hasRun(context.db, workspace.id, job, period)) continue;
      await work({ workspaceId: workspace.id, zone, date, now });
      await keepOnce(context, workspace.id, job, period);
    }
  }
}

/** The next 09:15 anywhere; whose morning it is shows then. */
export async function nextMorning(context: Context, after: Date): Promise<Date | null> {
  const instants: number[] = [];
  for (const workspace of await workspacesThatAreLive(context)) {
    for (const zone of await zonesOf(context, workspace, after)) {
      const today = localDateOf(after, zone);
      const at = toInstant(today, REMINDER_TIME, zone);
      instants.push((at > after ? at : toInstant(addDays(today, 1), REMINDER_TIME, zone)).getTime());
    }
  }
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}

async function workspacesThatAreLive({ db }: Context): Promise<Workspace[]> {
  const live: Workspace[] = [];
  for (const workspace of await allWorkspaces(db)) {
    if ((await liveTeams(db, workspace.id)).size > 0) live.push(workspace);
  }
  return live;
}

async function zonesOf({ db }: Context, { id, zone }: Workspace, now: Date): Promise<string[]> {
  return [...new Set([zone, ...(await zonesInUse(db, id, localDateOf(now, zone)))])];
}

/** Another process may have been first; it planned the same. */
async function keepOnce(context: Context, workspaceId: string, job: string, period: string): Promise<void> {
  try {
    const finishedAt = context.machine.now();
    await inTransaction(context.db, (trx) => keepRun(trx, workspaceId, job, period, finishedAt));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
}
