import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { isLocalDate, type LocalDate } from '../../../kernel/date.ts';
import { isTimeOfDay, localDateOf, toInstant } from '../../../kernel/zoned.ts';
import { formatDay } from '../../../locales/format.ts';
import { plan } from '../../../outbox/index.ts';
import { perform } from '../../../perform.ts';
import { LONGEST_EXCUSE } from '../../rules/one-on-ones/item.ts';
import type { ExcusedFor, Session } from '../../rules/one-on-ones/session.ts';
import { slotAfter } from '../../rules/one-on-ones/slots.ts';
import { oneOnOneById } from '../../store/one-on-ones/series.ts';
import { moveSession, sessionById, settleSession } from '../../store/one-on-ones/sessions.ts';
import { type OwnPair, requireMeeting, requireOneOf } from './pair.ts';
import { EXCUSED, MOVED, periodOfSession, remindersOf, told } from './planned-messages.ts';

/** A session and its two, for one of them. */
export type OwnSession = { session: Session; pair: OwnPair };

/** Throws the UserError that tells nothing for whoever is not one of the two. */
export async function ownSession(context: Context, caller: Caller, id: string): Promise<OwnSession> {
  const session = await sessionById(context.db, caller.workspaceId, id);
  if (!session || session.state === 'dropped') throw new UserError((t) => t.oneOnOnes.notYours);
  return { session, pair: await requireOneOf(context, caller, session) };
}

/** The same for whoever changes something of it. */
export async function changeableSession(context: Context, caller: Caller, id: string): Promise<OwnSession> {
  const found = await ownSession(context, caller, id);
  await requireMeeting(context, caller, found.session);
  return found;
}

/** On its day it may already be over; before that nobody met. */
export function hasCome({ startsOn }: Session, { report }: OwnPair, now: Date): boolean {
  return localDateOf(now, report.zone) >= startsOn;
}

/** *We met*, whoever of the two says so; one that was missed or excused by itself was held after all. */
export async function markHeld(context: Context, caller: Caller, id: string): Promise<OwnSession> {
  const found = await changeableSession(context, caller, id);
  const { session, pair } = found;
  const now = context.clock.now();
  if (!hasCome(session, pair, now)) throw new UserError((t) => t.oneOnOnes.notYet);
  if (session.state === 'held') return found;
  const { workspaceId, personId: by } = caller;
  await perform(context, caller, async (trx) => {
    const held = { state: 'held', at: now, by } as const;
    const from = ['planned', 'missed', 'excused'] as const;
    if (await settleSession(trx, workspaceId, id, held, from)) {
      await writeAudit(trx, context, workspaceId, [audit(caller, 'one_on_one.held', id)]);
    }
  });
  return { ...found, session: { ...session, state: 'held', excusedFor: null, excuse: null } };
}

/** Until before which day a session can be moved: the next slot is another 1:1. */
export async function moveRange(
  { db, clock }: Context,
  caller: Caller,
  { session, pair }: OwnSession,
): Promise<{ from: LocalDate; before: LocalDate | null }> {
  const rhythm = await oneOnOneById(db, caller.workspaceId, session.oneOnOneId);
  const from = localDateOf(clock.now(), pair.report.zone);
  return { from, before: rhythm && !rhythm.endedAt ? slotAfter(rhythm, session.slotOn) : null };
}

/**
 * Moves a session to another time, of the report's day; the other is told, and both are reminded anew. It may be tried
 * again later, but not beyond the next slot: that would be another 1:1.
 */
export async function moveTo(
  context: Context,
  caller: Caller,
  id: string,
  to: { date: string; time: string },
): Promise<OwnSession> {
  const found = await changeableSession(context, caller, id);
  const { session, pair } = found;
  if (!isLocalDate(to.date) || !isTimeOfDay(to.time)) throw new UserError((t) => t.common.outdatedForm);
  const now = context.clock.now();
  const startsAt = toInstant(to.date, to.time, pair.report.zone);
  const { before } = await moveRange(context, caller, found);
  if (startsAt <= now) throw new UserError((t) => t.oneOnOnes.inThePast, 'date');
  if (before && to.date >= before) {
    throw new UserError((t) => t.oneOnOnes.nextIsThen({ date: formatDay(before, t.locale) }), 'date');
  }
  const { workspaceId, personId } = caller;
  const moved = { ...session, startsOn: to.date, startsAt, movedAt: now, movedBy: personId };
  await perform(context, caller, async (trx) => {
    const done = await moveSession(trx, workspaceId, id, {
      ...{ startsOn: to.date, startsAt, by: personId, at: now },
    });
    if (!done) throw new UserError((t) => t.oneOnOnes.settled);
    const period = periodOfSession(moved);
    const params = { sessionId: id, startsAt: String(startsAt.getTime()) };
    await plan(trx, context, workspaceId, [
      ...remindersOf(moved, pair, now),
      told(MOVED, { personId: pair.other.id, period, params }, now),
    ]);
    await writeAudit(trx, context, workspaceId, [
      { ...audit(caller, 'one_on_one.moved', id), detail: { to: to.date, time: to.time } },
    ]);
  });
  return { pair, session: { ...moved, state: 'planned', excusedFor: null, excuse: null } };
}

/** Leaves a session out, with a reason and who could not make it; it counts for neither side, and the other is told. */
export async function excuse(
  context: Context,
  caller: Caller,
  id: string,
  { reason, excusedFor }: { reason: string; excusedFor: ExcusedFor },
): Promise<OwnSession> {
  const found = await changeableSession(context, caller, id);
  const said = reason.trim();
  if (said === '') throw new UserError((t) => t.oneOnOnes.whyNot, 'reason');
  if (said.length > LONGEST_EXCUSE) throw new UserError((t) => t.oneOnOnes.tooLong, 'reason');
  const { workspaceId, personId } = caller;
  const now = context.clock.now();
  await perform(context, caller, async (trx) => {
    const settled = { state: 'excused', at: now, by: personId, excusedFor, excuse: said } as const;
    if (!(await settleSession(trx, workspaceId, id, settled))) {
      throw new UserError((t) => t.oneOnOnes.settled);
    }
    const period = `${id} ${now.getTime()}`;
    await plan(trx, context, workspaceId, [
      told(EXCUSED, { personId: found.pair.other.id, period, params: { sessionId: id } }, now),
    ]);
    await writeAudit(trx, context, workspaceId, [
      { ...audit(caller, 'one_on_one.excused', id), detail: { excusedFor } },
    ]);
  });
  return { ...found, session: { ...found.session, state: 'excused', excusedFor, excuse: said } };
}

export const audit = ({ personId: actorId, source }: Caller, action: string, subjectId: string) => ({
  ...{ actorId, source, action },
  ...{ subjectKind: 'one_on_one_session', subjectId },
});
