import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { actorOf, openChange } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { type ChoosableKpi, choosableKpis, type FollowedKey, followMetric } from '../../promises/index.ts';
import { LONGEST_EVIDENCE, LONGEST_REASON, SHORTEST_TEXT } from '../rules/course.ts';
import { settleAssignment, startAssignment, submitAssignment } from '../store/assignment-writes.ts';
import type { Given } from './given.ts';
import { openGiven } from './open-given.ts';

/** The caller begins. Throws a UserError unless it is theirs and open. */
export async function start(context: Context, caller: Caller, id: string): Promise<void> {
  const { given, isMine, mayStart } = await openGiven(context, caller, id);
  if (!isMine) throw new UserError((t) => t.courses.onlyOwn);
  if (!mayStart) throw new UserError((t) => t.courses.settledAlready);
  await perform(context, caller, async (trx) => {
    if (!(await startAssignment(trx, caller.workspaceId, id, given.today))) return;
    await writeAudit(trx, context, caller.workspaceId, [settledBy(caller, 'started', id)]);
  });
}

/** What the form for *Done* shows: the caller's own numbers to choose from. Throws a UserError unless it is theirs and open. */
export async function draftDone(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ given: Given; kpis: ChoosableKpi[] }> {
  const { given, isMine, mayDo } = await openGiven(context, caller, id);
  if (!isMine) throw new UserError((t) => t.courses.onlyOwn);
  if (!mayDo) throw new UserError((t) => t.courses.settledAlready);
  return { given, kpis: await choosableKpis(context.db, caller.workspaceId, caller.personId, given.today) };
}

/**
 * It is done, and what shows it; from today on its number is followed. Of one with a certificate it is ready to be scored,
 * and stays open until it is passed. Throws a UserError as above, and without evidence.
 */
export async function markDone(
  context: Context,
  caller: Caller,
  id: string,
  said: { evidence: string; kpi: FollowedKey | null },
): Promise<void> {
  const { given, kpis } = await draftDone(context, caller, id);
  const evidence = requireWords(said.evidence, 'evidence', LONGEST_EVIDENCE);
  const { kpi } = said;
  if (kpi !== null && !kpis.some(({ key }) => key === kpi)) throw new UserError((t) => t.common.outdatedForm);
  if (given.course.certificate === null) {
    await settle(context, caller, given, { state: 'done', evidence, reason: '', kpi });
    return;
  }
  await perform(context, caller, async (trx) => {
    const on = given.today;
    if (!(await submitAssignment(trx, caller.workspaceId, id, { on, evidence, kpi }))) {
      throw new UserError((t) => t.courses.settledAlready);
    }
    await writeAudit(trx, context, caller.workspaceId, [settledBy(caller, 'submitted', id)]);
  });
}

/** Lets somebody off, and says why. Throws a UserError for whoever does not lead them, for a settled one and without a reason. */
export async function waive(context: Context, caller: Caller, id: string, why: string): Promise<void> {
  const given = await draftWaive(context, caller, id);
  const reason = requireWords(why, 'reason', LONGEST_REASON);
  await settle(context, caller, given, { state: 'waived', evidence: '', reason, kpi: null });
}

/** One that the caller may let its person off. Throws a UserError as above. */
export async function draftWaive(context: Context, caller: Caller, id: string): Promise<Given> {
  const { given, giver, isMine, mayWaive } = await openGiven(context, caller, id);
  if (isMine && giver !== null) throw new UserError((t) => t.courses.onlyLeaders);
  if (!mayWaive) throw new UserError((t) => t.courses.settledAlready);
  return given;
}

async function settle(
  context: Context,
  caller: Caller,
  { id, personId, due, today, state: before }: Given,
  settled: { state: 'done' | 'waived'; evidence: string; reason: string; kpi: FollowedKey | null },
): Promise<void> {
  const { workspaceId, personId: by } = caller;
  if (before !== 'open') throw new UserError((t) => t.courses.settledAlready);
  const change = await openChange(context.db, context, workspaceId, actorOf(caller));
  const at = context.clock.now();
  await perform(context, caller, async (trx) => {
    const isSettled = await settleAssignment(trx, workspaceId, id, { ...settled, on: today, by, at, due });
    if (!isSettled) throw new UserError((t) => t.courses.settledAlready);
    const { kpi, state } = settled;
    if (kpi !== null) {
      await followMetric(trx, change, { personId, kpi, source: { kind: 'course', id }, startedOn: today });
    }
    await writeAudit(trx, context, workspaceId, [{ ...settledBy(caller, state, id), detail: { kpi } }]);
  });
}

/** A row of the audit about what became of a course that somebody was given. */
export const settledBy = ({ personId, source }: Caller, what: string, id: string) => ({
  ...{ actorId: personId, source, action: `course.${what}` },
  ...{ subjectKind: 'course_assignment', subjectId: id },
});

/** Throws a UserError under the field for a text that says nothing. */
export function requireWords(text: string, field: 'evidence' | 'reason', longest: number): string {
  const trimmed = text.trim().slice(0, longest);
  if (trimmed.length < SHORTEST_TEXT) throw new UserError((t) => t.courses.sayIt[field], field);
  return trimmed;
}
