import { type StageWords, usualStageWords } from '../deals/index.ts';
import { isCurrency } from '../kernel/money.ts';
import { openChange, workspaceById } from '../people/index.ts';
import { ImportError } from './import-error.ts';
import type { ImportContext, ImportRun } from './importer.ts';

type RunOptions = { currency?: string; stageWords?: StageWords; products?: ImportRun['products'] };

/** An import into a workspace. Throws an ImportError for a currency that is none. */
export async function startRun(
  context: ImportContext,
  workspaceId: string,
  options: RunOptions = {},
): Promise<ImportRun> {
  const workspace = await workspaceById(context.db, workspaceId);
  const currency = (options.currency ?? workspace.currency).toUpperCase();
  if (!isCurrency(currency))
    throw new ImportError(`"${options.currency}" is not a currency; write it as USD.`);
  const actor = { actorId: null, source: 'import' } as const;
  return {
    context,
    workspace,
    change: await openChange(context.db, context, workspaceId, actor),
    currency,
    stageWords: options.stageWords ?? usualStageWords,
    products: options.products ?? null,
  };
}
