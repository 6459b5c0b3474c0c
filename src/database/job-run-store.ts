import type { Reader, Writer } from './open.ts';

/** Whether a periodic job has done its work for a period. */
export async function hasRun(db: Reader, workspaceId: string, job: string, period: string): Promise<boolean> {
  const row = await db
    .selectFrom('job_run')
    .select('job')
    .where('workspace_id', '=', workspaceId)
    .where('job', '=', job)
    .where('period', '=', period)
    .executeTakeFirst();
  return row !== undefined;
}

/** The first and the last period for which a periodic job did its work; null before its first. */
export async function runsOf(
  db: Reader,
  workspaceId: string,
  job: string,
): Promise<{ first: string; last: string } | null> {
  const row = await db
    .selectFrom('job_run')
    .select((select) => [select.fn.min('period').as('first'), select.fn.max('period').as('last')])
    .where('workspace_id', '=', workspaceId)
    .where('job', '=', job)
    .executeTakeFirst();
  return row?.first ? { first: row.first, last: row.last } : null;
}

/** Keeps that a job did its work for a period. Throws a unique violation when another process was first. */
export async function keepRun(
  trx: Writer,
  workspaceId: string,
  job: string,
  period: string,
  finishedAt: Date,
) {
  await trx
    .insertInto('job_run')
    .values({ workspace_id: workspaceId, job, period, finished_at: finishedAt.getTime() })
    .execute();
}
