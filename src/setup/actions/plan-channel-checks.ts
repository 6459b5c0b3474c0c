import type { Context } from '../../context.ts';
import { hasRun, keepRun } from '../../database/job-run-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { CompanyYear } from '../../kernel/company-year.ts';
import { nextOccurrence } from '../../kernel/schedule.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type PlannedDelivery, plan } from '../../outbox/index.ts';
import { adminsToTell, allWorkspaces, companyYear, liveTeams } from '../../people/index.ts';
import { allSchedules, type CardSchedule, cardWeek } from '../../scorecards/index.ts';

export const CHANNEL = 'setup.channel.v1';

const JOB = 'setup.channels';
const A_DAY_MS = 24 * 3_600_000;

/**
 * Plans, a day before live teams' cards are due, a word to the admins about each channel that stands in the way. The
 * channel is looked at when the word is to be sent, and nothing is said when all is well. Once for each instant at
 * which cards are due, so that running it again plans nothing.
 */
export async function planChannelChecks(context: Context, now: Date): Promise<void> {
  for (const workspace of await allWorkspaces(context.db)) {
    const year = await companyYear(context.db, workspace.id);
    const due = await cardsDueWithinADay(context, workspace.id, now);
    for (const [at, cards] of Map.groupBy(due, (card) => card.nextRunAt.getTime())) {
      const period = new Date(at).toISOString();
      if (await hasRun(context.db, workspace.id, JOB, period)) continue;
      await inTransaction(context.db, async (trx) => {
        const admins = await adminsToTell(trx, workspace.id, localDateOf(now, workspace.zone));
        const words = cards.flatMap((card) => admins.map((admin) => wordFor(year, card, admin.id, now)));
        await plan(trx, context, workspace.id, words);
        await keepRun(trx, workspace.id, JOB, period, context.machine.now());
      });
    }
  }
}

/** The first instant after `after` at which some card is a day away. */
export async function nextChannelCheck(context: Context, after: Date): Promise<Date | null> {
  const instants: number[] = [];
  for (const { id } of await allWorkspaces(context.db)) {
    for (const schedule of await allSchedules(context.db, id)) {
      const known = schedule.nextRunAt.getTime() - A_DAY_MS;
      const card = nextOccurrence(schedule, new Date(after.getTime() + A_DAY_MS)).instant;
      // A holiday may have moved the next one.
      if (schedule.isOn) instants.push(known > after.getTime() ? known : card.getTime() - A_DAY_MS);
    }
  }
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}

async function cardsDueWithinADay(context: Context, workspaceId: string, now: Date) {
  const live = await liveTeams(context.db, workspaceId);
  const schedules = await allSchedules(context.db, workspaceId);
  return schedules.filter(({ teamId, isOn, nextRunAt }) => {
    const left = nextRunAt.getTime() - now.getTime();
    return isOn && live.has(teamId) && left > 0 && left <= A_DAY_MS;
  });
}

function wordFor(
  year: CompanyYear,
  { teamId, nextRunAt, nextDate }: CardSchedule,
  adminId: string,
  now: Date,
): PlannedDelivery {
  const week = cardWeek(year, nextDate).key;
  return {
    kind: CHANNEL,
    period: week,
    target: `${teamId}:${adminId}`,
    params: { teamId, adminId },
    dueAt: now,
    expiresAt: nextRunAt,
  };
}
