import type { Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import type { Period } from '../../kernel/period.ts';
import type { BookKpi } from '../../kpis/index.ts';
import type { Change, Person, Workspace } from '../../people/index.ts';
import { aimFor } from '../rules/targets/types.ts';
import { hadVersion } from '../store/goal-versions.ts';
import { storeGoal } from './store-goal.ts';

/** A goal as a file gives it; whose number it is, or null: then it is the person's manager's. */
export type ImportedGoal = {
  person: Person;
  kpi: BookKpi;
  period: Period;
  repeats: boolean;
  /** As in `Target`; money in the workspace's currency. */
  target: number;
  start?: number | null;
  upper?: number | null;
  reason: string;
  proposerId: string | null;
};

/**
 * Suggests a goal that a file gives, as `setGoal` does. A number that stood for the same time before, be it long ago,
 * changes nothing: what people agreed on since stays, although the file comes again. Returns what it was.
 */
export async function importGoal(
  trx: Writer,
  context: Pick<Context, 'newId' | 'clock' | 'machine'>,
  { workspace, change }: { workspace: Workspace; change: Change },
  goal: ImportedGoal,
): Promise<'created' | 'changed' | 'unchanged'> {
  const { person, kpi, period, repeats, reason, ...numbers } = goal;
  const subject = { personId: person.id };
  const stood = await hadVersion(
    trx,
    workspace.id,
    { subject, kpi: kpi.key, periodKind: period.kind },
    { validFrom: period.start, validTo: repeats ? null : period.end, ...aimFor(kpi, numbers) },
  );
  if (stood) return 'unchanged';
  const authorId = goal.proposerId ?? person.managerId;
  const setting = { workspace, actor: change.actor, authorId, today: change.today };
  const request = { ...numbers, subject, kpi: kpi.key, period, repeats, reason };
  const { changed, before } = await storeGoal(trx, context, setting, request);
  if (!changed) return 'unchanged';
  return before ? 'changed' : 'created';
}
