import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type KpiBook, kpiBook } from '../../kpis/index.ts';
import { actorOf, openChange, peopleByIds, relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { perform } from '../../perform.ts';
import {
  type ChoosableKpi,
  choosableKpis,
  type FollowedKey,
  followMetric,
  type MetricResult,
  resultsOf,
} from '../../promises/index.ts';
import { coursePermissions } from '../permissions.ts';
import { LONGEST_EVIDENCE, LONGEST_REASON, SHORTEST_TEXT } from '../rules/course.ts';
import { assignmentById, settleAssignment } from '../store/assignments.ts';
import { type Given, givenOf } from './given.ts';

/** A course that somebody was given, and what the reader may do about it. */
export type Opened = {
  given: Given;
  /** The name of who gave it. */
  giver: string;
  isMine: boolean;
  mayDo: boolean;
  mayWaive: boolean;
  results: MetricResult[];
  book: KpiBook;
};

/** Opens one. Throws one UserError for one there is not, and for whomever it does not concern. */
export async function openGiven(context: Context, caller: Caller, id: string): Promise<Opened> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const assignment = await assignmentById(db, workspaceId, id);
  const today = localDateOf(clock.now(), caller.zone);
  const personId = assignment?.personId ?? '';
  const relation = await relationTo(db, caller, { personId }, today);
  const is = (action: keyof typeof coursePermissions) => isAllowed(coursePermissions[action], relation);
  const [given] =
    assignment && is('courses.read') ? await givenOf(context, db, workspaceId, [assignment]) : [];
  if (!given) throw new UserError((t) => t.courses.notYours);
  const [giver] = await peopleByIds(db, workspaceId, [given.assignedBy], today);
  const isOpen = given.state === 'open';
  return {
    given,
    giver: giver?.name ?? '',
    isMine: relation.isSelf,
    mayDo: isOpen && is('courses.do'),
    mayWaive: isOpen && is('courses.assign'),
    results: given.kpi === null ? [] : await resultsOf(db, workspaceId, 'course', [id]),
    book: await kpiBook(db, workspaceId),
  };
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

/** It is done, and what shows it; from today on its number is followed. Throws a UserError as above, and without evidence. */
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
  await settle(context, caller, given, { state: 'done', evidence, reason: '', kpi });
}

/** Lets somebody off, and says why. Throws a UserError for whoever does not lead them, for a settled one and without a reason. */
export async function waive(context: Context, caller: Caller, id: string, why: string): Promise<void> {
  const given = await draftWaive(context, caller, id);
  const reason = requireWords(why, 'reason', LONGEST_REASON);
  await settle(context, caller, given, { state: 'waived', evidence: '', reason, kpi: null });
}

/** One that the caller may let its person off. Throws a UserError as above. */
export async function draftWaive(context: Context, caller: Caller, id: string): Promise<Given> {
  const { given, isMine, mayWaive } = await openGiven(context, caller, id);
  if (isMine) throw new UserError((t) => t.courses.onlyLeaders);
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
    await writeAudit(trx, context, workspaceId, [
      {
        ...{ actorId: by, source: caller.source, action: `course.${state}` },
        ...{ subjectKind: 'course_assignment', subjectId: id, detail: { kpi } },
      },
    ]);
  });
}

function requireWords(text: string, field: 'evidence' | 'reason', longest: number): string {
  const trimmed = text.trim().slice(0, longest);
  if (trimmed.length < SHORTEST_TEXT) throw new UserError((t) => t.courses.sayIt[field], field);
  return trimmed;
}
