import type { Context } from '../../../context.ts';
import { wasCounted } from '../../../kpis/index.ts';
import type { ActedOn } from '../../../reminder.ts';

/** Whether anything of the KPI that a reminder was about was counted for the person since. */
export function somethingCounted(
  { db }: Context,
  { workspaceId, personId, about, from, until }: ActedOn,
): Promise<boolean> {
  return wasCounted(db, workspaceId, { personId, kpi: about.replace(/^kpi:/, ''), from, until });
}
