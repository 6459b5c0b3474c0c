import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { translate } from '../../locales/index.ts';
import { type Change, foldAlias, openChange } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { isKpiKey, kpiByKey } from '../catalogue.ts';
import type { OwnDraft, OwnKpi } from '../own.ts';
import { NameTakenError, ownKpis, saveOwnKpi } from '../own-store.ts';
import { MOST_WORDS, type WordProblem, wordProblem } from '../rules/log-words.ts';
import { draftOwn, fitsSource, fitsUnit, isSameOwn, type SaidOfOwn } from '../rules/own-kpi.ts';
import { kpiFromText } from '../words.ts';
import { requireAdmin } from './require-admin.ts';

/** What came of it. */
export type Defined = { kpi: OwnKpi; outcome: 'created' | 'changed' | 'unchanged' };

/** Adds a KPI. Throws a UserError for anyone but an admin, and for a name or word that is taken. */
export async function addOwnKpi(context: Context, caller: Caller, said: SaidOfOwn): Promise<OwnKpi> {
  const { workspace } = await requireAdmin(context, caller, 'kpis.define');
  return perform(context, caller, async (trx) => {
    const actor = { actorId: caller.personId, source: caller.source };
    const change = await openChange(trx, context, workspace.id, actor);
    if (await standingCalled(trx, workspace.id, said.name)) throw nameTaken(said.name);
    const { kpi } = await defineOwnKpi(trx, change, said);
    return kpi;
  });
}

/** An own KPI that runs, for an admin. Throws a UserError for anyone else, and when there is none of that key. */
export async function changeableKpi(
  context: Pick<Context, 'db' | 'clock'>,
  caller: Caller,
  key: string,
): Promise<OwnKpi> {
  const { workspace } = await requireAdmin(context, caller, 'kpis.define');
  const kpi = (await ownKpis(context.db, workspace.id)).find((each) => each.key === key);
  if (!kpi) throw new UserError((t) => t.ownKpis.ended);
  return kpi;
}

/** Changes a KPI from today on: its name, which way is better, who enters it, its words. Throws as `addOwnKpi` does. */
export async function changeOwnKpi(
  context: Context,
  caller: Caller,
  key: string,
  said: Pick<OwnDraft, 'name' | 'direction' | 'enteredBy' | 'words'>,
): Promise<Defined> {
  const before = await changeableKpi(context, caller, key);
  return perform(context, caller, async (trx) => {
    const actor = { actorId: caller.personId, source: caller.source };
    const change = await openChange(trx, context, caller.workspaceId, actor);
    return storeOwn(trx, change, before, draftOwn({ ...before, ...said }, before));
  });
}

/**
 * Lets the KPI of that name be as the draft says: a new one, another version of the one there is from today on, or
 * nothing when it is so already. What was counted before keeps its meaning. Throws a UserError for a name that is a ready
 * KPI's, for numbers that cannot become one in that way, and for words that `/log` cannot tell from others.
 */
export async function defineOwnKpi(trx: Writer, change: Change, said: SaidOfOwn): Promise<Defined> {
  const before = (await standingCalled(trx, change.workspaceId, said.name)) ?? null;
  return storeOwn(trx, change, before, draftOwn(said, before ?? undefined));
}

async function storeOwn(
  trx: Writer,
  change: Change,
  before: OwnKpi | null,
  draft: OwnDraft,
): Promise<Defined> {
  const { workspaceId, actor, today } = change;
  if (isReady(draft.name)) throw nameTaken(draft.name);
  if (!fitsUnit(draft)) throw new UserError((t) => t.ownKpis.doesNotFit, 'unit');
  if (!fitsSource(draft)) throw new UserError((t) => t.ownKpis.nobodyEnters, 'entered_by');
  if (before && isSameOwn(before, draft)) return { kpi: before, outcome: 'unchanged' };
  // Numbers in another unit would be read as what they are not.
  if (before && before.unit !== draft.unit)
    throw new UserError((t) => t.ownKpis.unitStays({ name: draft.name }));
  const others = (await ownKpis(trx, workspaceId)).filter((kpi) => kpi.key !== before?.key);
  if (others.some(({ name }) => foldAlias(name) === foldAlias(draft.name))) throw nameTaken(draft.name);
  const problem = wordProblem(draft, others);
  if (problem) throw wordsRefused(problem, others);
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

function wordsRefused(problem: WordProblem, others: readonly OwnKpi[]): UserError {
  return new UserError((t) => {
    if (problem.kind === 'not_logged') return t.ownKpis.wordsNotLogged;
    if (problem.kind === 'too_many') return t.ownKpis.tooManyWords({ most: MOST_WORDS });
    const { word } = problem;
    if (problem.kind === 'unreadable') return t.ownKpis.wordUnreadable({ word });
    const { meaning } = problem;
    if (meaning === null) return t.ownKpis.wordReserved({ word });
    const kpi = isKpiKey(meaning)
      ? kpiByKey(meaning).name[t.locale].title
      : (others.find(({ key }) => key === meaning)?.name ?? '');
    return t.ownKpis.wordTaken({ word, kpi });
  }, 'words');
}
