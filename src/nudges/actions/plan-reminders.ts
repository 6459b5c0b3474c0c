import type { Context } from '../../context.ts';
import { inTransaction } from '../../database/transaction.ts';
import { plan } from '../../outbox/index.ts';
import { isoWeek } from '../rules/iso-week.ts';
import { keepDecisions } from '../store/decisions.ts';
import { keepPersonal } from '../store/personal/decisions.ts';
import { batchOf } from './batch.ts';
import { decide } from './decide.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { type ManagerWeek, managersIn, managerWeeksIn } from './week/manager-weeks.ts';
import type { WeekSources } from './week/sources.ts';
import { WEEK } from './week/week-key.ts';
import { isWorthSaying, weighWeek } from './week/weigh.ts';
import { forEachMorning, type ZoneMorning } from './zone-mornings.ts';

/** To who stands in for a manager: whom of their people a word is worth. */
export const REMINDER = 'nudges.week.v1';

const JOB = 'nudges.week';

/** At 09:15 in each zone where somebody works: plans the weeks of the managers there whose day it is, and what deputies hear. */
export async function planDueReminders(context: Context, sources: WeekSources, now: Date): Promise<void> {
  await forEachMorning(context, JOB, now, (morning) => planZone(context, sources, morning));
}

async function planZone(context: Context, sources: WeekSources, morning: ZoneMorning): Promise<void> {
  const { workspaceId, date, now } = morning;
  for (const week of await managerWeeksIn(context, morning)) await planWeek(context, sources, week, now);
  const managers = await managersIn(context, morning);
  const occasions = await occasionsOf(context.db, workspaceId, managers, isoWeek(date));
  for (const occasion of occasions) {
    const isForDeputy = occasion.recipient.id !== occasion.manager.id;
    if (isForDeputy && occasion.day === date) await planForDeputy(context, sources, occasion, now);
  }
}

/** Nothing certain and nothing owed, no message; what was found and is kept back is remembered all the same. */
async function planWeek(context: Context, sources: WeekSources, own: ManagerWeek, now: Date): Promise<void> {
  const { manager, week, day, dueAt, expiresAt, occasion } = own;
  const { workspaceId, id: managerId } = manager;
  const weighed = await weighWeek(context, sources, own, now);
  const kept = { newId: context.newId, at: now };
  await inTransaction(context.db, async (trx) => {
    const about = { workspaceId, personId: managerId, day };
    await keepPersonal(trx, about, weighed.own?.choices ?? [], { ...kept, told: 'planned' });
    if (isWorthSaying(weighed)) {
      const key = { kind: WEEK, period: week.key, target: managerId };
      await plan(trx, context, workspaceId, [{ ...key, params: { managerId }, dueAt, expiresAt }]);
    } else if (occasion) {
      const batch = batchOf(occasion);
      await keepDecisions(trx, { workspaceId, recipientId: managerId, batch }, weighed.people, kept);
    }
  });
}

async function planForDeputy(
  context: Context,
  { triggers }: WeekSources,
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
