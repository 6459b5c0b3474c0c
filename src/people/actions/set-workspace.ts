import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { isCurrency } from '../../kernel/money.ts';
import { isZone } from '../../kernel/zoned.ts';
import type { Locale } from '../../locales/locale.ts';
import { updateWorkspace, workspaceById } from '../store/workspaces.ts';
import type { Change, Workspace } from '../types.ts';
import { auditChange } from './audit.ts';

/** What holds for a whole company; what is left out stays as it is. */
export type WorkspaceSettings = { name?: string; zone?: string; locale?: Locale; currency?: string };

/**
 * Changes a workspace's name, zone, language or currency. Sums and goals keep the currency they were stored in.
 * Throws a UserError for a zone or currency that does not exist.
 */
export async function setWorkspace(
  trx: Writer,
  change: Change,
  settings: WorkspaceSettings,
): Promise<Workspace> {
  const { zone, currency } = settings;
  if (zone !== undefined && !isZone(zone)) throw new UserError((t) => t.people.zoneUnknown({ zone }));
  if (currency !== undefined && !isCurrency(currency)) {
    throw new UserError((t) => t.people.currencyUnknown({ currency }));
  }
  if (Object.keys(settings).length > 0) {
    await updateWorkspace(trx, change.workspaceId, settings);
    await auditChange(trx, change, 'workspace', change.workspaceId, 'workspace.set', settings);
  }
  return workspaceById(trx, change.workspaceId);
}
