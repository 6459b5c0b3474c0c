import type { NudgeTrigger } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { hasRun, keepRun } from '../../database/job-run-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { periodContaining } from '../../kernel/period.ts';
import { localDateOf, localTimeOf, toInstant } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import {
  allWorkspaces,
  liveTeams,
  managerIdsOfTeams,
  peopleByIds,
  type Workspace,
  zonesInUse,
} from '../../people/index.ts';
import { REMINDER_TIME } from '../rules/reminder-day.ts';
import { keepDecisions } from '../store/decisions.ts';
import { batchOf } from './batch.ts';
import { decide } from './decide.ts';
import { type Occasion, occasionsOf } from './occasions.ts';

export const REMINDER = 'nudges.week.v1';

const JOB = 'nudges.week';

/**
 * At 09:15 in each zone where somebody works: plans the reminders of the managers there whose day it is. Each zone and
 * day is looked at once. After downtime the day is still looked at; what is too late by then is skipped by the outbox.
 */
export async function planDueReminders(
  context: Context,
  triggers: readonly NudgeTrigger[],
  now: Date,
): Promise<void> {
  for (const workspace of await workspacesThatAreLive(context)) {
    for (const zone of await zonesOf(context, workspace, now)) {
      const date = localDateOf(now, zone);
      const period = `${date} ${zone}`;
      if (localTimeOf(now, zone) < REMINDER_TIME) continue;
      if (await hasRun(context.db, workspace.id, JOB, period)) continue;
      await planZone(context, triggers, workspace.id, { zone, date, now });
      await keepOnce(context, workspace.id, period);
    }
  }
}

/** The next 09:15 anywhere; whose day it is shows then. */
export async function nextReminders(context: Context, after: Date): Promise<Date | null> {
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

async function planZone(
  context: Context,
  triggers: readonly NudgeTrigger[],
  workspaceId: string,
  { zone, date, now }: { zone: string; date: LocalDate; now: Date },
): Promise<void> {
  const { db } = context;
  const teamIds = [...(await liveTeams(db, workspaceId)).keys()];
  const managerIds = await managerIdsOfTeams(db, workspaceId, teamIds, date);
  const managers = await peopleByIds(db, workspaceId, managerIds, date);
  const here = managers.filter((manager) => manager.zone === zone);
  const occasions = await occasionsOf(db, workspaceId, here, periodContaining('week', date));
  for (const occasion of occasions.filter(({ day }) => day === date)) {
    await planOne(context, triggers, occasion, now);
  }
}

/** Nothing certain, no message; what was found and is kept back is remembered all the same. */
async function planOne(
  context: Context,
  triggers: readonly NudgeTrigger[],
  occasion: Occasion,
  now: Date,
): Promise<void> {
  const { manager, recipient, week, dueAt, expiresAt } = occasion;
  const { workspaceId } = manager;
  const choices = await decide(context, triggers, occasion, now);
  if (choices.length === 0) return;
  await inTransaction(context.db, async (trx) => {
    if (choices.some(({ reason }) => reason === 'told')) {
      const params = { managerId: manager.id, recipientId: recipient.id };
      const key = { kind: REMINDER, period: week.key, target: manager.id };
      await plan(trx, context, workspaceId, [{ ...key, params, dueAt, expiresAt }]);
    } else {
      const about = { workspaceId, recipientId: recipient.id, batch: batchOf(occasion) };
      await keepDecisions(trx, about, choices, { newId: context.newId, at: now });
    }
  });
}

/** Another process may have been first; it planned the same. */
async function keepOnce(context: Context, workspaceId: string, period: string): Promise<void> {
  try {
    const finishedAt = context.machine.now();
    await inTransaction(context.db, (trx) => keepRun(trx, workspaceId, JOB, period, finishedAt));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
  }
}
