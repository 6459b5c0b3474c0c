import type { DueDelivery, Skip } from '../../../capability.ts';
import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../database/transaction.ts';
import { isRecurring, periodFromKey } from '../../../kernel/period.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { personById } from '../../../people/index.ts';
import { keepDecisions } from '../../store/decisions.ts';
import { keepPersonal } from '../../store/personal/decisions.ts';
import { batchOf } from '../batch.ts';
import { noteAsked } from '../personal/note-asked.ts';
import { type ManagerWeek, managerWeeksOf } from './manager-weeks.ts';
import type { WeekSources } from './sources.ts';
import { type Week, weekOf } from './week.ts';
import { isWorthSaying, weighWeek } from './weigh.ts';

/** The week a delivery is for, as it is now; a Skip when this is not the day it is said on any more. */
export async function managerWeekOf(
  context: Context,
  { workspaceId, period, params }: DueDelivery,
): Promise<ManagerWeek | Skip> {
  const now = context.clock.now();
  const week = periodFromKey(period);
  const manager = await personById(context.db, workspaceId, params.managerId ?? '', localDateOf(now, 'UTC'));
  if (!week || !isRecurring(week) || !manager) return { skip: 'the manager is gone' };
  const [own] = await managerWeeksOf(context.db, workspaceId, [manager], week);
  const isToday = own?.day === localDateOf(now, manager.zone);
  return own && isToday ? own : { skip: 'not the first working day of their week' };
}

/** Weighs it once more, keeps what is said, and loads it. */
export async function dueWeek(
  context: Context,
  sources: WeekSources,
  delivery: DueDelivery,
): Promise<{ own: ManagerWeek; week: Week } | Skip> {
  const own = await managerWeekOf(context, delivery);
  if ('skip' in own) return own;
  const now = context.clock.now();
  const { workspaceId } = delivery;
  const { manager, day, occasion } = own;
  const weighed = await weighWeek(context, sources, own, now);
  await inTransaction(context.db, async (trx) => {
    const { newId } = context;
    if (occasion) {
      const about = { workspaceId, recipientId: manager.id, batch: batchOf(occasion) };
      await keepDecisions(trx, about, weighed.people, { newId, at: now });
    }
    const about = { workspaceId, personId: manager.id, day };
    await keepPersonal(trx, about, weighed.own?.choices ?? [], { newId, at: now, told: 'sent' });
  });
  if (!isWorthSaying(weighed)) return { skip: 'nothing is certain any more' };
  const week = await weekOf(context, sources, manager, day);
  await noteAsked(context, workspaceId, week.own);
  return { own, week };
}
