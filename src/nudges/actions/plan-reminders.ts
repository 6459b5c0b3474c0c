import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { periodContaining } from '../../kernel/period.ts';
import { plan } from '../../outbox/index.ts';
import { liveTeams, managerIdsOfTeams, peopleByIds } from '../../people/index.ts';
import type { NudgeTrigger } from '../../reminder.ts';
import { keepDecisions } from '../store/decisions.ts';
import { batchOf } from './batch.ts';
import { decide } from './decide.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { forEachMorning, type ZoneMorning } from './zone-mornings.ts';

export const REMINDER = 'nudges.week.v1';

const JOB = 'nudges.week';

/** At 09:15 in each zone where somebody works: plans the reminders of the managers there whose day it is. */
export async function planDueReminders(
  context: Context,
  triggers: readonly NudgeTrigger[],
  now: Date,
): Promise<void> {
  await forEachMorning(context, JOB, now, (morning) => planZone(context, triggers, morning));
}

async function planZone(
  context: Context,
  triggers: readonly NudgeTrigger[],
  { workspaceId, zone, date, now }: ZoneMorning,
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
