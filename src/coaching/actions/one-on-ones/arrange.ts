import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import type { Writer } from '../../../database/open.ts';
import { isUniqueViolation } from '../../../database/unique-violation.ts';
import { UserError } from '../../../errors.ts';
import { addDays, isLocalDate, type LocalDate, weekdayOf } from '../../../kernel/date.ts';
import { isTimeOfDay, localDateOf, toInstant } from '../../../kernel/zoned.ts';
import { formatDay } from '../../../locales/format.ts';
import { plan } from '../../../outbox/index.ts';
import { perform } from '../../../perform.ts';
import { EVERY_WEEKS, firstOnWeekday, MINUTES } from '../../rules/one-on-ones/slots.ts';
import {
  endOneOnOne,
  insertOneOnOne,
  type NewOneOnOne,
  type OneOnOne,
  openOneOnOneOf,
} from '../../store/one-on-ones/series.ts';
import { dropPlanned, insertSession } from '../../store/one-on-ones/sessions.ts';
import { type OwnPair, type Pair, pairWith, requireMeeting } from './pair.ts';
import { ARRANGED, ENDED, remindersOf, told } from './planned-messages.ts';

/** What stands in the form: the day of the first 1:1 is the day of all of them. */
export type Arrangement = { firstOn: string; time: string; everyWeeks: number; minutes: number };

/** With whom one meets, what holds now (null: nothing yet), and what the form starts with. */
export type Arranging = { pair: OwnPair; current: OneOnOne | null; start: Arrangement };

const FURTHEST_DAYS = 56;

/** What the form for a 1:1 with somebody starts with: as it is now, else tomorrow's next working day at ten. */
export async function startArranging(context: Context, caller: Caller, otherId: string): Promise<Arranging> {
  const pair = await pairWith(context, caller, otherId);
  const { manager, report } = pair;
  const { db, clock } = context;
  const ids = { managerId: manager.id, reportId: report.id };
  const current = await openOneOnOneOf(db, caller.workspaceId, ids);
  const today = localDateOf(clock.now(), report.zone);
  const tomorrow = addDays(today, 1);
  if (!current) {
    const firstOn = nextWorkday(tomorrow, pair) ?? tomorrow;
    return { pair, current, start: { firstOn, time: '10:00', everyWeeks: 1, minutes: 30 } };
  }
  const { weekday, time, everyWeeks, minutes } = current;
  return { pair, current, start: { firstOn: firstOnWeekday(tomorrow, weekday), time, everyWeeks, minutes } };
}

function nextWorkday(from: LocalDate, { manager, report }: OwnPair): LocalDate | null {
  const days = Array.from({ length: 7 }, (_, ahead) => addDays(from, ahead));
  const works = (day: LocalDate) =>
    [manager, report].every(({ workWeek }) => workWeek.includes(weekdayOf(day)));
  return days.find(works) ?? null;
}

/**
 * Arranges when the two meet, in the place of what they had arranged before; the other is told, and may suggest another
 * time the same way. `id` names it, so that one form is kept once. Throws a UserError for a day or time that cannot be.
 */
export async function arrange(
  context: Context,
  caller: Caller,
  { id, otherId, ...typed }: Arrangement & { id: string; otherId: string },
): Promise<{ pair: OwnPair; arranged: NewOneOnOne }> {
  const pair = await pairWith(context, caller, otherId);
  const { workspaceId, personId, source } = caller;
  const now = context.clock.now();
  const arranged = { ...readArrangement(typed, pair, now), id, arrangedBy: personId, arrangedAt: now };
  try {
    await perform(context, caller, async (trx) => {
      const before = await openOneOnOneOf(trx, workspaceId, arranged);
      if (before) await end(trx, workspaceId, before.id, 'rearranged', now);
      await insertOneOnOne(trx, workspaceId, arranged);
      await addSlot(trx, context, workspaceId, arranged, pair, arranged.firstOn);
      await plan(trx, context, workspaceId, [
        told(ARRANGED, { personId: otherId, period: id, params: { oneOnOneId: id } }, now),
      ]);
      const { managerId, reportId, weekday, time, everyWeeks, minutes, firstOn } = arranged;
      await writeAudit(trx, context, workspaceId, [
        {
          ...{ actorId: personId, source, action: 'one_on_one.arranged' },
          ...{ subjectKind: 'one_on_one', subjectId: id },
          detail: { managerId, reportId, weekday, time, everyWeeks, minutes, firstOn },
        },
      ]);
    });
  } catch (error) {
    // The other arranged something at the same moment.
    if (isUniqueViolation(error)) throw new UserError((t) => t.oneOnOnes.meanwhile);
    throw error;
  }
  return { pair, arranged };
}

function readArrangement(
  { firstOn, time, everyWeeks, minutes }: Arrangement,
  { manager, report, other }: OwnPair,
  now: Date,
) {
  const every = EVERY_WEEKS.find((weeks) => weeks === everyWeeks);
  const length = MINUTES.find((some) => some === minutes);
  if (!isLocalDate(firstOn) || !isTimeOfDay(time) || !every || !length) {
    throw new UserError((t) => t.common.outdatedForm);
  }
  const today = localDateOf(now, report.zone);
  if (firstOn > addDays(today, FURTHEST_DAYS)) throw new UserError((t) => t.oneOnOnes.tooFar, 'first_on');
  if (toInstant(firstOn, time, report.zone) <= now) {
    throw new UserError((t) => t.oneOnOnes.inThePast, firstOn < today ? 'first_on' : 'time');
  }
  const weekday = weekdayOf(firstOn);
  const off = [manager, report].find(({ workWeek }) => !workWeek.includes(weekday));
  if (off) {
    const name = off.id === other.id ? other.name : null;
    throw new UserError(
      (t) => t.oneOnOnes.noWorkday({ date: formatDay(firstOn, t.locale), name }),
      'first_on',
    );
  }
  return {
    ...{ managerId: manager.id, reportId: report.id, weekday, time },
    ...{ everyWeeks: every, minutes: length, firstOn },
  };
}

/** Adds a slot of a rhythm with its reminders; nothing when it is there already. */
export async function addSlot(
  trx: Writer,
  context: Pick<Context, 'newId' | 'machine' | 'clock'>,
  workspaceId: string,
  { id: oneOnOneId, managerId, reportId, time }: Pick<OneOnOne, 'id' | 'managerId' | 'reportId' | 'time'>,
  pair: Pair,
  slotOn: LocalDate,
): Promise<void> {
  const startsAt = toInstant(slotOn, time, pair.report.zone);
  const session = { id: context.newId(), oneOnOneId, managerId, reportId, slotOn, startsAt };
  if (!(await insertSession(trx, workspaceId, session))) return;
  const now = context.clock.now();
  // What was missed while the program was away is nothing to remind of.
  if (startsAt > now) await plan(trx, context, workspaceId, remindersOf(session, pair, now));
}

/** Ends a rhythm and what was planned of it; false when it had ended. */
export async function end(
  trx: Writer,
  workspaceId: string,
  id: string,
  why: 'rearranged' | 'stopped' | 'manager' | 'left',
  at: Date,
): Promise<boolean> {
  if (!(await endOneOnOne(trx, workspaceId, id, { at, why }))) return false;
  await dropPlanned(trx, workspaceId, id, at);
  return true;
}

/** Stops meeting, as one of the two says; the other is told. What was written stays with both. */
export async function stopMeeting(context: Context, caller: Caller, otherId: string): Promise<OwnPair> {
  const { workspaceId, personId, source } = caller;
  const { pair, current } = await startArranging(context, caller, otherId);
  if (!current) throw new UserError((t) => t.oneOnOnes.noneYet({ name: pair.other.name }));
  await requireMeeting(context, caller, current);
  const now = context.clock.now();
  await perform(context, caller, async (trx) => {
    if (!(await end(trx, workspaceId, current.id, 'stopped', now))) return;
    await plan(trx, context, workspaceId, [
      told(ENDED, { personId: otherId, period: current.id, params: { oneOnOneId: current.id } }, now),
    ]);
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ actorId: personId, source, action: 'one_on_one.stopped' },
        ...{ subjectKind: 'one_on_one', subjectId: current.id },
      },
    ]);
  });
  return pair;
}
