import type { Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import type { Period } from '../../kernel/period.ts';
import type { KpiKey } from '../../kpis/catalogue.ts';
import type { Change, Person, Workspace } from '../../people/index.ts';
import { hadVersion } from '../store/goal-versions.ts';
import { storeGoal } from './store-goal.ts';

/** A goal as a file gives it; whose number it is, or null: then it is the person's manager's. */
export type ImportedGoal = {
  person: Person;
  kpi: KpiKey;
  period: Period;
  repeats: boolean;
  /** In the KPI's unit, above zero; money in the workspace's currency. */
  target: number;
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
  const { person, kpi, period, repeats, target, reason } = goal;
  const subject = { personId: person.id };
  const stood = await hadVersion(
    trx,
    workspace.id,
    { subject, kpi, periodKind: period.kind },
    { validFrom: period.start, validTo: repeats ? null : period.end, target },
  );
  if (stood) return 'unchanged';
  const authorId = goal.proposerId ?? person.managerId;
  const setting = { workspace, actor: change.actor, authorId, today: change.today };
  const request = { subject, kpi, period, repeats, target, reason };
  const { changed, before } = await storeGoal(trx, context, setting, request);
  if (!changed) return 'unchanged';
  return before ? 'changed' : 'created';
}
