import type { Context } from '../../context.ts';
import { hasRun, keepRun } from '../../database/job-run-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import { isWorkingDay } from '../../kernel/calendar.ts';
import { periodOf } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf, toInstant } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import { allWorkspaces, companyYear, type Person, peopleByIds, workCalendarsOf } from '../../people/index.ts';
import { isLastDay } from '../rules/days.ts';
import { markTold, openAsks } from '../store.ts';
import { type Digest, digestOf, openOf } from './lines.ts';

/** To a manager, or who stands in for them: what their people need. Period: the date; target: the manager. */
export const DIGEST = 'asks.digest.v1';

const JOB = 'asks.digest';
/** After the morning in which people are asked, and early enough to do something about it. */
const TIME = '14:00';
const UNTIL = '17:30';

/**
 * Once a day, in the afternoon on a manager's own clocks: plans one message about all that their people asked since the one
 * before. On the last working day of a week it also comes when something older is open still.
 */
export async function planDigests(context: Context, now: Date): Promise<void> {
  for (const { id: workspaceId } of await allWorkspaces(context.db)) {
    for (const [zone, managers] of await managersByZone(context, workspaceId)) {
      const date = localDateOf(now, zone);
      const period = `${date} ${zone}`;
      if (now < toInstant(date, TIME, zone) || (await hasRun(context.db, workspaceId, JOB, period))) continue;
      // What was slept through comes the next day: by then it is no longer this afternoon.
      if (now < toInstant(date, UNTIL, zone)) {
        for (const manager of managers) await planFor(context, workspaceId, manager, date);
      }
      await keepOnce(context, workspaceId, period);
    }
  }
}

/** The next afternoon of somebody of whom something is asked; null while nothing is. */
export async function nextDigests(context: Context, after: Date): Promise<Date | null> {
  const instants: number[] = [];
  for (const { id } of await allWorkspaces(context.db)) {
    for (const zone of (await managersByZone(context, id)).keys()) {
      const today = localDateOf(after, zone);
      const at = [today, addDays(today, 1)].map((date) => toInstant(date, TIME, zone).getTime());
      instants.push(...at.filter((each) => each > after.getTime()).slice(0, 1));
    }
  }
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}

async function managersByZone({ db, clock }: Context, workspaceId: string): Promise<Map<string, Person[]>> {
  const ids = [...new Set((await openAsks(db, workspaceId)).map(({ managerId }) => managerId))];
  const today = localDateOf(clock.now(), 'UTC');
  return Map.groupBy(await peopleByIds(db, workspaceId, ids, today), ({ zone }) => zone);
}

async function planFor(
  context: Context,
  workspaceId: string,
  manager: Person,
  date: LocalDate,
): Promise<void> {
  const { id: managerId, zone } = manager;
  const digest = await digestOf(context, workspaceId, managerId);
  const dueAt = toInstant(date, TIME, zone);
  if (!digest?.reader || !(await isDue(context, workspaceId, digest, digest.reader))) return;
  const expiresAt = toInstant(date, UNTIL, zone);
  const told = openOf(digest).map(({ ask }) => ask.id);
  await inTransaction(context.db, async (trx) => {
    await plan(trx, context, workspaceId, [
      { kind: DIGEST, period: date, target: managerId, params: { managerId }, dueAt, expiresAt },
    ]);
    await markTold(trx, workspaceId, told, context.clock.now());
  });
}

/** Whether there is anything to say to its reader today: something new, or the week ends. */
async function isDue({ db }: Context, workspaceId: string, digest: Digest, reader: Person): Promise<boolean> {
  const { date } = digest;
  const open = openOf(digest);
  if (open.length === 0) return false;
  const week = periodOf(await companyYear(db, workspaceId), 'week', date);
  const days = { from: week.start, until: week.end };
  const calendar = (await workCalendarsOf(db, workspaceId, [reader], days)).get(reader.id) ?? reader.workWeek;
  if (!isWorkingDay(date, calendar)) return false;
  return open.some(({ ask }) => ask.toldAt === null) || isLastDay(week, date, calendar);
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
