import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import type { Locale } from '../../locales/locale.ts';
import { holdWorkspace } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { starterOf } from '../starter/index.ts';
import { starterKeys } from '../store/entries.ts';
import { insertEntries, letCount } from '../store/entry-writes.ts';
import { insertVersions } from '../store/versions.ts';
import { requireStarterAdmin } from './editors.ts';

/**
 * Adds ours in a language, as far as they were never added: what a company removed stays removed. The admin keeps them
 * right from then on. Returns how many are new. Throws a UserError for anyone but an admin.
 */
export async function addStarter(context: Context, caller: Caller, locale: Locale): Promise<number> {
  await requireStarterAdmin(context, caller);
  return perform(context, caller, (trx) => writeStarter(trx, context, caller, locale));
}

async function writeStarter(
  trx: Writer,
  context: Context,
  { workspaceId, personId: by, source }: Caller,
  locale: Locale,
): Promise<number> {
  // Two admins who press at once.
  await holdWorkspace(trx, workspaceId);
  const there = await starterKeys(trx, workspaceId, locale);
  const missing = starterOf(locale)
    .filter(({ key }) => !there.has(key))
    .map((text) => ({ text, id: context.newId() }));
  if (missing.length === 0) return 0;
  const at = context.clock.now();
  const ours = { locale, authorId: null, link: null, createdAt: at };
  await insertEntries(
    trx,
    workspaceId,
    missing.map(({ id, text }) => ({ id, ...ours, starterKey: text.key })),
  );
  const first = { number: 1, base: null, writerId: null, reason: '', writtenAt: at };
  await insertVersions(
    trx,
    workspaceId,
    missing.map(({ id, text }) => ({ ...text, ...first, id: context.newId(), entryId: id })),
  );
  for (const { id } of missing) await letCount(trx, workspaceId, id, { version: 1, by, at });
  await writeAudit(trx, context, workspaceId, [
    {
      actorId: by,
      source,
      action: 'playbook.starter_added',
      subjectKind: 'workspace',
      subjectId: workspaceId,
      detail: { locale, entries: missing.length },
    },
  ]);
  return missing.length;
}
