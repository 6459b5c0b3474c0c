import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { personById, requirePermission } from '../../people/index.ts';
import { learningPermissions } from '../permissions.ts';
import type { Version } from '../rules/version.ts';
import { suggestedBy, waitingVersions } from '../store/versions.ts';
import { askedAbout, gone, writesAtOnce } from './editors.ts';

/** So many of a company's suggestions are looked through; the oldest come first, so none waits for ever. */
const MOST_READ = 50;
const MOST_OWN = 10;

/**
 * What waits for the caller's word, the oldest first: what they are asked about, or (`isWhole`) all that they may
 * decide. Nothing for whoever lets nothing in.
 */
export async function waitingFor(
  context: Context,
  caller: Caller,
  { isWhole = false }: { isWhole?: boolean } = {},
): Promise<Version[]> {
  const { db, clock } = context;
  if (!(await writesAtOnce(context, caller))) return [];
  const waiting = await waitingVersions(db, caller.workspaceId, MOST_READ);
  if (isWhole && caller.isAdmin) return waiting;
  const today = localDateOf(clock.now(), caller.zone);
  const own: Version[] = [];
  for (const version of waiting) {
    const writer = version.writerId && (await personById(db, caller.workspaceId, version.writerId, today));
    if (!writer) continue;
    const asked = await askedAbout(db, writer, today);
    if (asked.some(({ id }) => id === caller.personId)) own.push(version);
  }
  return own;
}

/** What the caller wrote for the playbook, the newest first. */
export async function myEntries({ db, clock }: Context, caller: Caller): Promise<Version[]> {
  const { workspaceId, personId, zone } = caller;
  const allowed = learningPermissions['playbook.take_back'];
  await requirePermission(db, caller, allowed, { personId }, localDateOf(clock.now(), zone), gone().sentence);
  return suggestedBy(db, workspaceId, personId, MOST_OWN);
}
