import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from '../../context.ts';
import { hasRun, keepRun } from '../../database/job-run-store.ts';
import { inTransaction } from '../../database/transaction.ts';
import { isUniqueViolation } from '../../database/unique-violation.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf, localTimeOf, toInstant } from '../../kernel/zoned.ts';
import { type PlannedDelivery, plan } from '../../outbox/index.ts';
import {
  allActivePeople,
  allWorkspaces,
  liveTeams,
  type Person,
  type Workspace,
  zonesInUse,
} from '../../people/index.ts';
import { ASK_TIMES } from '../rules/ask-time.ts';
import { askInstants } from './ask-instants.ts';
import { isAskable, questionsOn } from './question.ts';

export const QUESTION = 'rhythm.week.v1';

const JOB = 'rhythm.week';
const TIMES = Object.values(ASK_TIMES).sort();
/** SQLite answers at once: without a pause a large company would keep everyone who clicks waiting. */
const PEOPLE_AT_ONCE = 200;
/** A week has one such time for everybody who works in it; a week of holidays may lie before it. */
const LOOK_AHEAD_MS = 15 * 24 * 3_600_000;

/**
 * On the last afternoon of people's week plans a question to each of whom something is missing; nobody else hears
 * anything. Each zone, day and time is looked at once. After downtime it still is; what is too late by then is skipped.
 */
export async function planQuestions(context: Context, now: Date): Promise<void> {
  for (const workspace of await allWorkspaces(context.db)) {
    if ((await liveTeams(context.db, workspace.id)).size === 0) continue;
    for (const zone of await zonesOf(context, workspace, now)) {
      const date = localDateOf(now, zone);
      for (const time of TIMES) {
        const period = `${date} ${zone} ${time}`;
        if (localTimeOf(now, zone) < time || (await hasRun(context.db, workspace.id, JOB, period))) continue;
        await planZone(context, workspace, { zone, date, time });
        await keepOnce(context, workspace.id, period);
      }
    }
  }
}

/** The next instant at which it is somebody's time; whether anything is missing shows then. */
export async function nextQuestions({ db }: Context, after: Date): Promise<Date | null> {
  const range = { from: new Date(after.getTime() + 1), until: new Date(after.getTime() + LOOK_AHEAD_MS) };
  const instants: number[] = [];
  for (const { id, zone } of await allWorkspaces(db)) {
    const live = await liveTeams(db, id);
    if (live.size === 0) continue;
    const people = await allActivePeople(db, id, localDateOf(after, zone));
    const askable = people.filter((person) => isAskable(person, live));
    instants.push(...(await askInstants(db, id, askable, range)).map(({ at }) => at.getTime()));
  }
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}

async function zonesOf({ db }: Context, { id, zone }: Workspace, now: Date): Promise<string[]> {
  return [...new Set([zone, ...(await zonesInUse(db, id, localDateOf(now, zone)))])];
}

async function planZone(
  context: Context,
  { id: workspaceId }: Workspace,
  { zone, date, time }: { zone: string; date: LocalDate; time: string },
): Promise<void> {
  const { db } = context;
  const live = await liveTeams(db, workspaceId);
  const all = await allActivePeople(db, workspaceId, date);
  const here = all.filter((person) => person.zone === zone && isAskable(person, live));
  for (let first = 0; first < here.length; first += PEOPLE_AT_ONCE) {
    await nextTurn();
    const some = here.slice(first, first + PEOPLE_AT_ONCE);
    const asked = (await questionsOn(db, workspaceId, some, date)).filter((each) => each.at.time === time);
    if (asked.length === 0) continue;
    const rows = asked.map(({ person, week, at }) => delivery(person, week.key, at));
    await inTransaction(db, (trx) => plan(trx, context, workspaceId, rows));
  }
}

function delivery(
  { id: personId, zone }: Person,
  period: string,
  at: { date: LocalDate; time: string; until: string },
): PlannedDelivery {
  return {
    kind: QUESTION,
    period,
    target: personId,
    params: { personId },
    dueAt: toInstant(at.date, at.time, zone),
    expiresAt: toInstant(at.date, at.until, zone),
  };
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
