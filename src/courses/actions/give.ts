import type { Context } from '../../context.ts';
import { type AuditEntry, writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { plan } from '../../outbox/index.ts';
import type { Person } from '../../people/index.ts';
import { insertAssignment, type NewAssignment } from '../store/assignment-writes.ts';

/** A holiday of two weeks that nobody knew of still leaves time for it. */
const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** Who gives it, and how; nobody when a certificate expired. */
export type Giver = { personId: string | null; source: AuditEntry['source'] };

/** Gives somebody a course, unless they have it already. Returns whether they did not. */
export async function give(
  trx: Writer,
  context: Context,
  workspaceId: string,
  assignment: NewAssignment,
  { personId: actorId, source }: Giver,
): Promise<boolean> {
  if (!(await insertAssignment(trx, workspaceId, assignment, context.clock.now()))) return false;
  const { id, courseId, personId, workingDays } = assignment;
  await writeAudit(trx, context, workspaceId, [
    {
      ...{ actorId, source, action: 'course.assigned' },
      ...{ subjectKind: 'course_assignment', subjectId: id },
      detail: { courseId, personId, workingDays },
    },
  ]);
  return true;
}

/** Tells somebody of what they were given, once they are at work; nobody whom Slack does not reach. */
export async function tell(
  trx: Writer,
  context: Context,
  { id: target, workspaceId, slackUserId }: Person,
  about: { kind: string; period: string; params: Record<string, string> },
  dueAt: Date,
): Promise<void> {
  if (!slackUserId) return;
  const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
  await plan(trx, context, workspaceId, [{ ...about, target, dueAt, expiresAt }]);
}
