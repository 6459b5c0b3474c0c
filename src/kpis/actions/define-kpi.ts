import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { translate } from '../../locales/index.ts';
import { type Change, foldAlias, openChange } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { OwnDraft, OwnKpi } from '../own.ts';
import { NameTakenError, ownKpis, saveOwnKpi } from '../own-store.ts';
import { fitsUnit, isSameOwn } from '../rules/own-kpi.ts';
import { kpiFromText } from '../words.ts';
import { requireAdmin } from './require-admin.ts';

/** Adds a KPI. Throws a UserError for anyone but an admin, and for a name that is taken. */
export async function addOwnKpi(context: Context, caller: Caller, draft: OwnDraft): Promise<OwnKpi> {
  const { workspace } = await requireAdmin(context, caller, 'kpis.define');
  return perform(context, caller, async (trx) => {
    const actor = { actorId: caller.personId, source: caller.source };
    const change = await openChange(trx, context, workspace.id, actor);
    if (await standingCalled(trx, workspace.id, draft.name)) throw nameTaken(draft.name);
    const { kpi } = await defineOwnKpi(trx, change, draft);
    return kpi;
  });
}

/**
 * Lets the KPI of that name be as the draft says: a new one, another version of the one there is from today on, or
 * nothing when it is so already. What was counted before keeps its meaning. Throws a UserError for a name that is a ready
 * KPI's, and for numbers that cannot become one in that way.
 */
export async function defineOwnKpi(
  trx: Writer,
  change: Change,
  draft: OwnDraft,
): Promise<{ kpi: OwnKpi; outcome: 'created' | 'changed' | 'unchanged' }> {
  const { workspaceId, actor, today } = change;
  if (isReady(draft.name)) throw nameTaken(draft.name);
  if (!fitsUnit(draft)) throw new UserError((t) => t.ownKpis.doesNotFit, 'unit');
  const before = (await standingCalled(trx, workspaceId, draft.name)) ?? null;
  if (before && isSameOwn(before, draft)) return { kpi: before, outcome: 'unchanged' };
  // Numbers in another unit would be read as what they are not.
  if (before && before.unit !== draft.unit)
    throw new UserError((t) => t.ownKpis.unitStays({ name: draft.name }));
  try {
    const kpi = await saveOwnKpi(trx, change, workspaceId, { before, draft, from: today, by: actor.actorId });
    const { key, version, unit, aggregation } = kpi;
    const entry = { action: 'kpi.defined', subjectKind: 'kpi', subjectId: key };
    await writeAudit(trx, change, workspaceId, [
      { ...actor, ...entry, detail: { version, unit, aggregation } },
    ]);
    return { kpi, outcome: before ? 'changed' : 'created' };
  } catch (error) {
    if (error instanceof NameTakenError) throw nameTaken(draft.name);
    throw error;
  }
}

async function standingCalled(trx: Writer, workspaceId: string, name: string): Promise<OwnKpi | undefined> {
  return (await ownKpis(trx, workspaceId)).find((kpi) => foldAlias(kpi.name) === foldAlias(name));
}

/** Whether a KPI that comes with the product is called so, in either language. */
function isReady(name: string): boolean {
  const ready = (['en', 'tr'] as const).flatMap((locale) => Object.values(translate(locale).measures.name));
  return kpiFromText(name) !== undefined || ready.some((each) => foldAlias(each) === foldAlias(name));
}

const nameTaken = (name: string) => new UserError((t) => t.ownKpis.nameTaken({ name }), 'name');
