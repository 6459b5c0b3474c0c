import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { type Period, periodFromKey } from '../../kernel/period.ts';
import { type About, isAbout, isObjectiveKpi, type ObjectiveKpi } from '../rules/about.ts';

/** A KPI that an objective is measured by; a null target is only watched. */
export type ObjectiveNumber = { kpi: ObjectiveKpi; target: number | null; currency: string | null };

/** What an objective says, as somebody wrote it. */
export type ObjectiveDraft = {
  about: About;
  title: string;
  why: string;
  numbers: readonly ObjectiveNumber[];
};

/** An objective as it stands. */
export type Objective = ObjectiveDraft & {
  id: string;
  period: Period;
  version: number;
  /** One sentence, once it was closed. */
  outcome: string | null;
  closedAt: number | null;
};

/** The objectives that end after a day, those that end first in front; closed ones too. */
export async function objectivesEndingAfter(
  db: Reader,
  workspaceId: string,
  day: LocalDate,
): Promise<Objective[]> {
  return toObjectives(
    await rows(db, workspaceId).where('objective.ends_on', '>', day).execute(),
    db,
    workspaceId,
  );
}

/** Some objectives by their ids. */
export async function objectivesById(
  db: Reader,
  workspaceId: string,
  ids: readonly string[],
): Promise<Objective[]> {
  if (ids.length === 0) return [];
  return toObjectives(
    await rows(db, workspaceId).where('objective.id', 'in', ids).execute(),
    db,
    workspaceId,
  );
}

/** Whether an objective that is not closed has days in [from, until). */
export async function hasObjectiveIn(
  db: Reader,
  workspaceId: string,
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<boolean> {
  const row = await db
    .selectFrom('objective')
    .select('id')
    .where('workspace_id', '=', workspaceId)
    .where('ends_on', '>', from)
    .where('starts_on', '<', until)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Stores a new objective with its first version. */
export async function insertObjective(
  trx: Writer,
  workspaceId: string,
  objective: { id: string; period: Period; draft: ObjectiveDraft },
  by: { authorId: string | null; at: number },
): Promise<void> {
  const { id, period, draft } = objective;
  await trx
    .insertInto('objective')
    .values({
      workspace_id: workspaceId,
      id,
      period_key: period.key,
      starts_on: period.start,
      ends_on: period.end,
      created_at: by.at,
      closed_at: null,
      closed_by: null,
      outcome: null,
    })
    .execute();
  await insertVersion(trx, workspaceId, { id, version: 1, draft }, by);
}

/** Stores another version of what an objective says. */
export async function insertVersion(
  trx: Writer,
  workspaceId: string,
  { id, version, draft }: { id: string; version: number; draft: ObjectiveDraft },
  by: { authorId: string | null; at: number },
): Promise<void> {
  const { about, title, why, numbers } = draft;
  const key = { workspace_id: workspaceId, objective_id: id, version };
  await trx
    .insertInto('objective_version')
    .values({ ...key, about, title, why, author_id: by.authorId, recorded_at: by.at })
    .execute();
  if (numbers.length === 0) return;
  await trx
    .insertInto('objective_number')
    .values(numbers.map(({ kpi, target, currency }, place) => ({ ...key, kpi, place, target, currency })))
    .execute();
}

/** Closes an objective with what came of it. False when it was closed before: then nothing is written. */
export async function closeObjectiveRow(
  trx: Writer,
  workspaceId: string,
  id: string,
  closing: { outcome: string; by: string; at: number },
): Promise<boolean> {
  const result = await trx
    .updateTable('objective')
    .set({ closed_at: closing.at, closed_by: closing.by, outcome: closing.outcome })
    .where('workspace_id', '=', workspaceId)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Every version of the objectives asked for; the highest of each is the one that counts. */
function rows(db: Reader, workspaceId: string) {
  return db
    .selectFrom('objective')
    .innerJoin('objective_version as said', (join) =>
      join
        .onRef('said.workspace_id', '=', 'objective.workspace_id')
        .onRef('said.objective_id', '=', 'objective.id'),
    )
    .where('objective.workspace_id', '=', workspaceId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('objective_version as later')
            .select('later.version')
            .whereRef('later.workspace_id', '=', 'said.workspace_id')
            .whereRef('later.objective_id', '=', 'said.objective_id')
            .whereRef('later.version', '>', 'said.version'),
        ),
      ),
    )
    .orderBy('objective.ends_on')
    .orderBy('objective.created_at')
    .orderBy('objective.id')
    .select([
      'objective.id',
      'objective.period_key',
      'objective.starts_on',
      'objective.ends_on',
      'objective.closed_at',
      'objective.outcome',
      'said.version',
      'said.about',
      'said.title',
      'said.why',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

async function toObjectives(found: readonly Row[], db: Reader, workspaceId: string): Promise<Objective[]> {
  if (found.length === 0) return [];
  const numbers = await db
    .selectFrom('objective_number')
    .select(['objective_id', 'version', 'kpi', 'target', 'currency'])
    .where('workspace_id', '=', workspaceId)
    .where(
      'objective_id',
      'in',
      found.map(({ id }) => id),
    )
    .orderBy('place')
    .execute();
  return found.map((row) => ({
    id: row.id,
    period: periodOfRow(row),
    version: row.version,
    about: isAbout(row.about) ? row.about : 'own',
    title: row.title,
    why: row.why,
    outcome: row.outcome,
    closedAt: row.closed_at,
    numbers: numbers
      .filter((each) => each.objective_id === row.id && each.version === row.version)
      .flatMap(({ kpi, target, currency }) => (isObjectiveKpi(kpi) ? [{ kpi, target, currency }] : [])),
  }));
}

function periodOfRow({ period_key: key, starts_on: start, ends_on: end }: Row): Period {
  return { ...(periodFromKey(key) ?? { kind: 'range', key }), start, end };
}
