import type { DueDelivery, Skip } from '../../../capability.ts';
import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../database/transaction.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { personById } from '../../../people/index.ts';
import type { PersonalTrigger } from '../../../reminder.ts';
import { keepPersonal, saidById, sayAgain } from '../../store/personal/decisions.ts';
import { decidePersonal } from './decide.ts';
import { findPersonal } from './find.ts';
import { type Morning, morningOf } from './morning.ts';
import { type OwnMorning, ownMornings } from './mornings.ts';
import { noteAsked } from './note-asked.ts';

/** What is due now, to whom. */
export type DueMorning = { own: OwnMorning; morning: Morning };

/** The morning a delivery is for (null: today's), as it is now; a Skip when it is over, or they are not at work (any more). */
export async function ownMorningOf(
  context: Context,
  { workspaceId, params }: DueDelivery,
  day: string | null,
): Promise<OwnMorning | Skip> {
  const now = context.clock.now();
  const person = await personById(context.db, workspaceId, params.personId ?? '', localDateOf(now, 'UTC'));
  const [own] = person ? await ownMornings(context, workspaceId, [person], now) : [];
  if (!own) return { skip: 'not at work today' };
  // Whatever it waited for: what was worth a look this morning is old news tomorrow (domain.md §5.8).
  if ((day !== null && own.today !== day) || now >= own.expiresAt) return { skip: 'the day is over' };
  return own;
}

/** Decides once more, keeps it, and loads what is still to be said. */
export async function dueMorning(
  context: Context,
  triggers: readonly PersonalTrigger[],
  delivery: DueDelivery,
): Promise<DueMorning | Skip> {
  const own = await ownMorningOf(context, delivery, delivery.period);
  if ('skip' in own) return own;
  const { workspaceId } = delivery;
  const now = context.clock.now();
  const [decided] = await decidePersonal(context, triggers, workspaceId, [own], now);
  const about = { workspaceId, personId: own.person.id, day: own.today };
  await inTransaction(context.db, (trx) =>
    keepPersonal(trx, about, decided?.choices ?? [], { newId: context.newId, at: now, told: 'sent' }),
  );
  const morning = await morningOf(context, about);
  if (morning.items.length === 0) return { skip: 'nothing is certain any more' };
  await noteAsked(context, workspaceId, morning);
  return { own, morning };
}

/** One item that was put off for two hours, as it is now; a Skip when there is nothing to say of it any more. */
export async function dueAgain(
  context: Context,
  triggers: readonly PersonalTrigger[],
  delivery: DueDelivery,
): Promise<DueMorning | Skip> {
  const { workspaceId, params } = delivery;
  const decision = await saidById(context.db, workspaceId, params.decisionId ?? '');
  if (!decision) return { skip: 'the reminder is gone' };
  const own = await ownMorningOf(context, delivery, decision.day);
  if ('skip' in own) return own;
  const about = { workspaceId, personId: own.person.id, day: decision.day };
  // Whatever its reader said since, in another message or in App Home, counts.
  const before = await morningOf(context, about, decision.id);
  if (before.pausedUntil !== null || before.items[0]?.state.kind !== 'open') {
    return { skip: 'its reader does not want it any more' };
  }
  const now = context.clock.now();
  const kind = triggers.filter(({ key }) => key === decision.trigger);
  const found = await findPersonal(context, kind, workspaceId, [own], now);
  const still = found.get(own.person.id)?.find(({ about }) => about === decision.about);
  if (!still) return { skip: 'nothing is certain any more' };
  const { severity, numbers } = still;
  await inTransaction(context.db, (trx) =>
    sayAgain(trx, workspaceId, decision.id, { severity, numbers, at: now }),
  );
  return { own, morning: await morningOf(context, about, decision.id) };
}
