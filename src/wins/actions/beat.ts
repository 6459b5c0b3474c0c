import type { Context } from '../../context.ts';
import { hasRun, keepRun } from '../../database/job-run-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { allWorkspaces, liveTeams, type Workspace, zonesInUse } from '../../people/index.ts';
import { lastBeat, nextBeat } from '../rules/beats.ts';
import { planPrompts } from './plan-prompts.ts';
import { planRecords } from './records.ts';
import { planNotes } from './unthanked.ts';

const JOB = 'wins.beat';

/**
 * In the morning and the afternoon of each zone: plans what its people are told of what they reached, its teams' records,
 * and on a manager's first working day of the month who was not thanked. Each beat is worked once; after downtime the last one
 * of the day still is.
 */
export async function planBeats(context: Context, now: Date): Promise<void> {
  for (const workspace of await liveWorkspaces(context)) {
    for (const zone of await zonesOf(context, workspace, now)) {
      const beat = lastBeat(now, zone);
      const date = localDateOf(now, zone);
      const period = `${date} ${beat} ${zone}`;
      if (!beat || (await hasRun(context.db, workspace.id, JOB, period))) continue;
      await planNotes(context, workspace.id, { zone, date, now });
      await planPrompts(context, workspace.id, { zone, date, now });
      await planRecords(context, workspace.id, { zone, date, now });
      await keepOnce(context, workspace.id, period);
    }
  }
}

/** The next beat anywhere; what there is to say shows then. */
export async function nextBeats(context: Context, after: Date): Promise<Date | null> {
  const instants: number[] = [];
  for (const workspace of await liveWorkspaces(context)) {
    for (const zone of await zonesOf(context, workspace, after)) {
      instants.push(nextBeat(after, localDateOf(after, zone), zone).getTime());
    }
  }
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}

async function liveWorkspaces({ db }: Context): Promise<Workspace[]> {
  const live: Workspace[] = [];
  for (const workspace of await allWorkspaces(db)) {
    if ((await liveTeams(db, workspace.id)).size > 0) live.push(workspace);
  }
  return live;
}

async function zonesOf({ db }: Context, { id, zone }: Workspace, now: Date): Promise<string[]> {
  return [...new Set([zone, ...(await zonesInUse(db, id, localDateOf(now, zone)))])];
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
