import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { isCurrency } from '../../kernel/money.ts';
import { isZone } from '../../kernel/zoned.ts';
import { isHolidayRegion, NO_HOLIDAYS } from '../rules/holiday-region.ts';
import { updateWorkspace, workspaceById } from '../store/workspaces.ts';
import type { Change, Workspace } from '../types.ts';
import { auditChange } from './audit.ts';

/** What holds for a whole company; what is left out stays as it is. */
export type WorkspaceSettings = Partial<Omit<Workspace, 'id' | 'slackTeamId'>>;

/**
 * Changes a workspace's name, zone, language, currency, holidays or how joiners and leavers are counted. Sums and goals keep the currency they were stored
 * in. Throws a UserError for a zone, currency or region that does not exist.
 */
export async function setWorkspace(
  trx: Writer,
  change: Change,
  settings: WorkspaceSettings,
): Promise<Workspace> {
  const { zone, currency, holidays } = settings;
  if (zone !== undefined && !isZone(zone)) throw new UserError((t) => t.people.zoneUnknown({ zone }));
  if (currency !== undefined && !isCurrency(currency)) {
    throw new UserError((t) => t.people.currencyUnknown({ currency }));
  }
  if (holidays && holidays !== NO_HOLIDAYS && !isHolidayRegion(holidays)) {
    throw new UserError((t) => t.holidays.regionUnknown({ region: holidays }));
  }
  if (Object.keys(settings).length > 0) {
    await updateWorkspace(trx, change.workspaceId, settings);
    await auditChange(trx, change, 'workspace', change.workspaceId, 'workspace.set', settings);
  }
  return workspaceById(trx, change.workspaceId);
}
