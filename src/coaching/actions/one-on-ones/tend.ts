import type { Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { hasRun, keepRun } from '../../../database/job-run-store.ts';
import { inTransaction } from '../../../database/transaction.ts';
import { isUniqueViolation } from '../../../database/unique-violation.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../../../kernel/zoned.ts';
import { plan } from '../../../outbox/index.ts';
import { allWorkspaces, type Person, peopleByIds, type Workspace } from '../../../people/index.ts';
import { isPast } from '../../rules/one-on-ones/session.ts';
import { slotAfter } from '../../rules/one-on-ones/slots.ts';
import { type OneOnOne, openOneOnOnes } from '../../store/one-on-ones/series.ts';
import { lastSlots, plannedSessions, settleSession } from '../../store/one-on-ones/sessions.ts';
import { absences } from './absences.ts';
import { addSlot, end } from './arrange.ts';
import { type Pair, stillMeet } from './pair.ts';
import { awayNotices, ENDED, told } from './planned-messages.ts';

const JOB = 'coaching.one_on_ones';

/** Before anybody is at work, after the night's imports of who reports to whom. */
const AT = '05:00';

/** So many days ahead it is said that one of the two is off. */
const DAYS_AHEAD = 7;

/**
 * Once a night: ends the 1:1s of those who do not report to one another any more, adds what comes next to the others, and
 * settles what is past. After downtime it does so for all the nights at once.
 */
export async function tendOneOnOnes(context: Context, now: Date): Promise<void> {
  for (const workspace of await allWorkspaces(context.db)) {
    const night = localDateOf(now, workspace.zone);
    if (localTimeOf(now, workspace.zone) < AT) continue;
    if (await hasRun(context.db, workspace.id, JOB, night)) continue;
    await tendWorkspace(context, workspace, now);
    try {
      await inTransaction(context.db, (trx) => keepRun(trx, workspace.id, JOB, night, context.machine.now()));
    } catch (error) {
      // Another process did the same night at the same time.
      if (!isUniqueViolation(error)) throw error;
    }
  }
}

/** The next night of any workspace. */
export async function nextTending({ db }: Context, after: Date): Promise<Date | null> {
  const nights = (await allWorkspaces(db)).map(({ zone }) => nextNight(zone, after).getTime());
  return nights.length > 0 ? new Date(Math.min(...nights)) : null;
}

function nextNight(zone: string, after: Date): Date {
  const today = localDateOf(after, zone);
  const tonight = toInstant(today, AT, zone);
  return tonight > after ? tonight : toInstant(addDays(today, 1), AT, zone);
}

async function tendWorkspace(context: Context, { id: workspaceId, zone }: Workspace, now: Date) {
  const { db } = context;
  const today = localDateOf(now, zone);
  const rhythms = await openOneOnOnes(db, workspaceId);
  const ids = rhythms.flatMap(({ managerId, reportId }) => [managerId, reportId]);
  const people = new Map((await peopleByIds(db, workspaceId, ids, today)).map((each) => [each.id, each]));
  const last = await lastSlots(db, workspaceId);
  for (const rhythm of rhythms) {
    const pair = pairIn(people, rhythm);
    if (!pair) continue;
    if (stillMeet(pair)) await goOn(context, workspaceId, rhythm, pair, last.get(rhythm.id) ?? null, now);
    else await endFor(context, workspaceId, rhythm, pair, now);
  }
  await settlePast(context, workspaceId, now, today);
}

function pairIn(people: ReadonlyMap<string, Person>, { managerId, reportId }: OneOnOne): Pair | null {
  const [manager, report] = [people.get(managerId), people.get(reportId)];
  return manager && report ? { manager, report } : null;
}

/** Every slot up to the first that lies ahead, so that there always is a next one. */
async function goOn(
  context: Context,
  workspaceId: string,
  rhythm: OneOnOne,
  pair: Pair,
  lastSlot: LocalDate | null,
  now: Date,
): Promise<void> {
  const today = localDateOf(now, pair.report.zone);
  const missing: LocalDate[] = [];
  let slot = lastSlot;
  while (slot === null || slot <= today) {
    slot = slot === null ? rhythm.firstOn : slotAfter(rhythm, slot);
    missing.push(slot);
  }
  if (missing.length === 0) return;
  await inTransaction(context.db, async (trx) => {
    for (const slotOn of missing) {
      await addSlot(trx, context, workspaceId, rhythm, pair, slotOn);
    }
  });
}

/** Who has another manager now, or is gone, does not meet any more; both hear of it, so that nobody waits. */
async function endFor(
  context: Context,
  workspaceId: string,
  rhythm: OneOnOne,
  { manager, report }: Pair,
  now: Date,
): Promise<void> {
  const why = manager.isActive && report.isActive ? 'manager' : 'left';
  const both = [manager, report].filter(({ isActive }) => isActive);
  await inTransaction(context.db, async (trx) => {
    if (!(await end(trx, workspaceId, rhythm.id, why, now))) return;
    const params = { oneOnOneId: rhythm.id };
    await plan(
      trx,
      context,
      workspaceId,
      both.map(({ id }) => told(ENDED, { personId: id, period: rhythm.id, params }, now)),
    );
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ actorId: null, source: 'job', action: 'one_on_one.ended' },
        ...{ subjectKind: 'one_on_one', subjectId: rhythm.id, detail: { why } },
      },
    ]);
  });
}

/** On a day off nobody misses anything; what is a week old and was neither held nor moved was missed. */
async function settlePast(context: Context, workspaceId: string, now: Date, today: LocalDate) {
  const until = new Date(now.getTime() + DAYS_AHEAD * 86_400_000);
  const near = (await plannedSessions(context.db, workspaceId)).filter(({ startsAt }) => startsAt < until);
  const away = await absences(context.db, workspaceId, near, today);
  for (const session of near) {
    const excusedFor = away.get(session.id) ?? null;
    const isOver = session.startsAt <= now;
    if (!isOver) {
      if (!excusedFor) continue;
      await inTransaction(context.db, (trx) => plan(trx, context, workspaceId, awayNotices(session, now)));
      continue;
    }
    if (!excusedFor && !isPast(session.startsOn, today)) continue;
    await inTransaction(context.db, async (trx) => {
      const state = excusedFor ? 'excused' : 'missed';
      const settled = { state, at: now, by: null, ...(excusedFor ? { excusedFor } : {}) } as const;
      if (!(await settleSession(trx, workspaceId, session.id, settled))) return;
      await writeAudit(trx, context, workspaceId, [
        {
          ...{ actorId: null, source: 'job', action: `one_on_one.${state}` },
          ...{ subjectKind: 'one_on_one_session', subjectId: session.id },
        },
      ]);
    });
  }
}
