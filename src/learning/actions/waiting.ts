import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { deputiesOn, peopleByIds, requirePermission } from '../../people/index.ts';
import { learningPermissions } from '../permissions.ts';
import type { Version } from '../rules/version.ts';
import { suggestedBy, waitingVersions } from '../store/versions.ts';
import { askedAbout, gone, writesAtOnce } from './editors.ts';

/** So many of a company's suggestions are looked through, the oldest first. */
const MOST_READ = 500;
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
  if (!(await writesAtOnce(context, caller))) return [];
  const waiting = await waitingVersions(context.db, caller.workspaceId, MOST_READ);
  if (isWhole && caller.isAdmin) return waiting;
  const writers = await askingOf(
    context,
    caller,
    waiting.flatMap(({ writerId }) => writerId ?? []),
  );
  return waiting.filter(({ writerId }) => writerId !== null && writers.has(writerId));
}

/**
 * Which of these writers' suggestions are the caller's to answer: of whom they lead directly, or stand in for the manager of;
 * for admins those of people whom nobody leads.
 */
async function askingOf(
  { db, clock }: Context,
  { workspaceId, personId, zone, isAdmin }: Caller,
  writerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const today = localDateOf(clock.now(), zone);
  const writers = await peopleByIds(db, workspaceId, [...new Set(writerIds)], today);
  const managerIds = [...new Set(writers.flatMap(({ managerId }) => managerId ?? []))];
  const deputies = await deputiesOn(db, workspaceId, managerIds, today);
  const managers = await peopleByIds(db, workspaceId, managerIds, today);
  const atWork = new Set(managers.filter(({ isActive }) => isActive).map(({ id }) => id));
  const asking = new Set<string>();
  for (const writer of writers) {
    const { managerId } = writer;
    const isLed = managerId !== null && atWork.has(managerId);
    if (isLed && (managerId === personId || deputies.get(managerId) === personId)) asking.add(writer.id);
    if (isLed || !isAdmin) continue;
    if ((await askedAbout(db, writer, today)).some(({ id }) => id === personId)) asking.add(writer.id);
  }
  return asking;
}

/** What the caller wrote for the playbook, the newest first. */
export async function myEntries({ db, clock }: Context, caller: Caller): Promise<Version[]> {
  const { workspaceId, personId, zone } = caller;
  const allowed = learningPermissions['playbook.take_back'];
  await requirePermission(db, caller, allowed, { personId }, localDateOf(clock.now(), zone), gone().sentence);
  return suggestedBy(db, workspaceId, personId, MOST_OWN);
}
