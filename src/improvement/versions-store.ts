import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Reader, Writer } from '../database/open.ts';
import type { ImprovementVersionTable } from '../database/tables/improvement.ts';
import type { FactKey } from '../kpis/index.ts';
import type { PlanGoal, PlanVersion } from './rules/plan.ts';
import type { Pair } from './store.ts';

const storedGoals = z.array(
  z.object({
    kpi: z.custom<FactKey>((value) => typeof value === 'string'),
    period: z.enum(['week', 'month', 'quarter', 'year']),
    target: z.number(),
    currency: z.string().nullable(),
    steps: z.array(z.number()).min(1),
  }),
);

/** Appends a version. Throws a unique violation when another came in between. */
export async function insertVersion(
  trx: Writer,
  workspaceId: string,
  plan: Pair & { id: string },
  version: Omit<PlanVersion, 'declined'>,
  at: Date,
): Promise<void> {
  const { goals, support, personAgreedAt, managerAgreedAt } = version;
  await trx
    .insertInto('improvement_version')
    .values({
      workspace_id: workspaceId,
      plan_id: plan.id,
      version: version.version,
      person_id: plan.personId,
      manager_id: plan.managerId,
      author_id: version.authorId,
      purpose: version.purpose,
      support: support.join('\n'),
      goals: JSON.stringify(goals satisfies readonly PlanGoal[]),
      start_on: version.start,
      end_on: version.end,
      every_days: version.everyDays,
      comment: version.comment,
      written_at: at.getTime(),
      person_agreed_at: personAgreedAt?.getTime() ?? null,
      manager_agreed_at: managerAgreedAt?.getTime() ?? null,
    })
    .execute();
}

/** Keeps that one of the two agreed to a version. False when the other said no to it meanwhile. */
export async function markAgreed(
  trx: Writer,
  workspaceId: string,
  of: { planId: string; version: number; who: 'person' | 'manager' },
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('improvement_version')
    .set(of.who === 'person' ? { person_agreed_at: at.getTime() } : { manager_agreed_at: at.getTime() })
    .where('workspace_id', '=', workspaceId)
    .where('plan_id', '=', of.planId)
    .where('version', '=', of.version)
    .where('declined_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/**
 * Keeps that a version will not be agreed to, and what was said to it. False when it was settled meanwhile: then nothing is
 * written.
 */
export async function markDeclined(
  trx: Writer,
  workspaceId: string,
  of: { planId: string; version: number; word: string | null },
  at: Date,
): Promise<boolean> {
  const result = await trx
    .updateTable('improvement_version')
    .set({ declined_at: at.getTime(), declined_word: of.word })
    .where('workspace_id', '=', workspaceId)
    .where('plan_id', '=', of.planId)
    .where('version', '=', of.version)
    .where('declined_at', 'is', null)
    .where((eb) => eb.or([eb('person_agreed_at', 'is', null), eb('manager_agreed_at', 'is', null)]))
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** A plan's versions, in their order. */
export async function versionsOf(db: Reader, workspaceId: string, planId: string): Promise<PlanVersion[]> {
  const rows = await db
    .selectFrom('improvement_version')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .where('plan_id', '=', planId)
    .orderBy('version')
    .execute();
  return rows.map(toVersion);
}

const instant = (at: number | null) => (at === null ? null : new Date(at));

function toVersion(row: Selectable<ImprovementVersionTable>): PlanVersion {
  return {
    version: row.version,
    authorId: row.author_id,
    goals: storedGoals.parse(JSON.parse(row.goals)),
    purpose: row.purpose,
    support: row.support.split('\n').filter(Boolean),
    start: row.start_on,
    end: row.end_on,
    everyDays: row.every_days === 14 ? 14 : 7,
    comment: row.comment,
    personAgreedAt: instant(row.person_agreed_at),
    managerAgreedAt: instant(row.manager_agreed_at),
    declined: row.declined_at === null ? null : { at: new Date(row.declined_at), word: row.declined_word },
  };
}
