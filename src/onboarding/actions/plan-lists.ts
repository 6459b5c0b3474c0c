import type { Foreseen } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { hasRun, keepRun } from '../../database/job-run-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import { addDays, datesFrom } from '../../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../../kernel/zoned.ts';
import { allWorkspaces, liveTeams, type Team, type Workspace, zonesInUse } from '../../people/index.ts';
import { allRunning } from '../store/onboardings.ts';
import { dueToday, partsOf, planDue } from './due-messages.ts';
import { mayOpen, openGates } from './open-gates.ts';
import { sheetsOf } from './sheet.ts';

const JOB = 'onboarding.lists';

/** Before the day begins; what comes in between is nobody's surprise. */
const AT = '08:40';

/** Every morning, on everybody's own clocks: which gates open, and what is to be said of the onboardings of live teams. */
export async function planLists(context: Context, now: Date): Promise<void> {
  for (const workspace of await allWorkspaces(context.db)) {
    for (const zone of await zonesOf(context, workspace, now)) {
      if (localTimeOf(now, zone) < AT) continue;
      const period = `${localDateOf(now, zone)} ${zone}`;
      if (await hasRun(context.db, workspace.id, JOB, period)) continue;
      await planZone(context, workspace.id, zone);
      await keepOnce(context, workspace.id, period);
    }
  }
}

/** The next morning of anybody; null where nobody starts. */
export async function nextLists(context: Context, after: Date): Promise<Date | null> {
  const instants: number[] = [];
  for (const workspace of await allWorkspaces(context.db)) {
    for (const zone of await zonesOf(context, workspace, after)) {
      instants.push(nextMorning(zone, after).getTime());
    }
  }
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}

/** None while nobody's onboarding runs. */
async function zonesOf({ db }: Context, { id, zone }: Workspace, now: Date): Promise<string[]> {
  if ((await allRunning(db, id)).length === 0) return [];
  return [...new Set([zone, ...(await zonesInUse(db, id, localDateOf(now, zone)))])];
}

function nextMorning(zone: string, after: Date): Date {
  const today = localDateOf(after, zone);
  const morning = toInstant(today, AT, zone);
  return morning > after ? morning : toInstant(addDays(today, 1), AT, zone);
}

async function planZone(context: Context, workspaceId: string, zone: string): Promise<void> {
  const { db } = context;
  const live = await liveTeams(db, workspaceId);
  for (const sheet of await sheetsOf(context, db, await allRunning(db, workspaceId))) {
    if (!live.has(sheet.newcomer.teamId ?? '')) continue;
    await inTransaction(db, async (trx) => {
      const isTheirs = sheet.newcomer.zone === zone && sheet.today >= sheet.firstAtWork;
      if (isTheirs && sheet.tasks.some(mayOpen)) await openGates(trx, context, sheet.onboarding);
      for (const part of await partsOf(trx, sheet)) {
        if (part.reader.zone === zone) await planDue(trx, context, sheet, part);
      }
    });
  }
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

/** Whom of a team a list or a welcome will reach between two instants; the first one of each. */
export async function foreseenLists(
  context: Context,
  team: Team,
  { from, until }: { from: Date; until: Date },
): Promise<Foreseen[]> {
  const sheets = await sheetsOf(context, context.db, await allRunning(context.db, team.workspaceId));
  return sheets.flatMap((sheet): Foreseen[] => {
    const { newcomer } = sheet;
    if (newcomer.teamId !== team.id || !newcomer.slackUserId) return [];
    const days = datesFrom(localDateOf(from, newcomer.zone), addDays(localDateOf(until, newcomer.zone), 1));
    const [first] = days
      .filter((day) => dueToday(sheet, 'newcomer', day) !== null)
      .map((day) => toInstant(day, AT, newcomer.zone))
      .filter((at) => at >= from && at < until);
    return first
      ? [{ at: first, to: { personId: newcomer.id }, what: (t) => t.onboardingTold.foreseen }]
      : [];
  });
}
