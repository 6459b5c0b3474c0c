import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { coursePermissions } from '../permissions.ts';
import { assignmentsOf } from '../store/assignments.ts';
import { enrolmentById } from '../store/enrolments.ts';
import { givenOf } from './given.ts';
import { type OwnProgramme, programmesOf } from './programmes.ts';

/** A programme that somebody was given, as it stands; null when there is none. Whoever calls says who may read it. */
export async function programmeByEnrolment(
  context: Context,
  workspaceId: string,
  enrolmentId: string,
): Promise<OwnProgramme | null> {
  const { db } = context;
  const enrolment = await enrolmentById(db, workspaceId, enrolmentId);
  if (!enrolment) return null;
  const ids = [enrolment.personId];
  const given = await givenOf(context, db, workspaceId, await assignmentsOf(db, workspaceId, ids));
  const all = await programmesOf(context, workspaceId, ids, given);
  return all.find((each) => each.enrolment.programmeId === enrolment.programmeId) ?? null;
}

/** Opens one. Throws one UserError for one there is not, and for whomever it does not concern. */
export async function openProgramme(
  context: Context,
  caller: Caller,
  enrolmentId: string,
): Promise<{ own: OwnProgramme; isMine: boolean }> {
  const own = await programmeByEnrolment(context, caller.workspaceId, enrolmentId);
  const today = localDateOf(context.clock.now(), caller.zone);
  const personId = own?.enrolment.personId ?? '';
  const relation = await relationTo(context.db, caller, { personId }, today);
  if (!own || !isAllowed(coursePermissions['courses.read'], relation)) {
    throw new UserError((t) => t.courses.notYours);
  }
  return { own, isMine: relation.isSelf };
}
