import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { actorOf, nextAtWork, openChange, peopleLed } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { followMetric } from '../../promises/index.ts';
import { type Certificate, expiryOf, isPassed, waitsForScore } from '../rules/certificate.ts';
import { LONGEST_EVIDENCE, readWhole } from '../rules/course.ts';
import { awaitAnotherScore, prolongAssignment, settleAssignment } from '../store/assignment-writes.ts';
import { assignmentsOf } from '../store/assignments.ts';
import { insertAttempt } from '../store/attempts.ts';
import { tell } from './give.ts';
import { type Given, givenOf } from './given.ts';
import { openGiven } from './open-given.ts';
import { requireWords, settledBy } from './settle.ts';

/** To somebody whose score was entered. Period: the attempt's id. */
export const SCORED = 'courses.scored.v1';

/** One whose score the caller may enter, with what is asked for. Throws a UserError for whoever does not lead its person. */
export async function draftScore(
  context: Context,
  caller: Caller,
  id: string,
): Promise<{ given: Given; certificate: Certificate; attempts: number }> {
  const { given, isMine, mayConfirm, attempts } = await openGiven(context, caller, id);
  if (isMine) throw new UserError((t) => t.courses.onlyLeaders);
  const { certificate } = given.course;
  if (!mayConfirm || certificate === null) throw new UserError((t) => t.certificates.noScoreNow);
  return { given, certificate, attempts: attempts.length };
}

/**
 * Enters a score and what it rests on, and tells its person. Passed, the course is done until its certificate expires; else
 * it stays as it is, and the attempt is counted. `attemptId` names it, so that one form is kept once. Throws a UserError as
 * above, and under the field that is wrong.
 */
export async function enterScore(
  context: Context,
  caller: Caller,
  { id, attemptId }: { id: string; attemptId: string },
  said: { score: string; evidence: string },
): Promise<void> {
  const { given, certificate } = await draftScore(context, caller, id);
  const score = readWhole(said.score);
  if (score === null || score > 100) throw new UserError((t) => t.certificates.badScore, 'score');
  const evidence = requireWords(said.evidence, 'evidence', LONGEST_EVIDENCE);
  const { workspaceId, personId: by } = caller;
  const { person, personId, today, due, kpi } = given;
  const at = context.clock.now();
  const dueAt = await nextAtWork(context.db, person, at);
  const change = await openChange(context.db, context, workspaceId, actorOf(caller));
  const { passMark, months } = certificate;
  const passed = isPassed({ score, passMark });
  const expiresOn = expiryOf(today, months);
  await perform(context, caller, async (trx) => {
    const attempt = { id: attemptId, assignmentId: id, personId, takenOn: today, score, passMark, evidence };
    if (!(await insertAttempt(trx, workspaceId, { ...attempt, enteredBy: by, enteredAt: at }))) return;
    if (!passed) await awaitAnotherScore(trx, workspaceId, id);
    else if (given.state === 'done') await prolongAssignment(trx, workspaceId, id, expiresOn);
    else {
      const settled = { on: today, by, at, due, evidence: given.evidence, reason: '', kpi, expiresOn };
      if (!(await settleAssignment(trx, workspaceId, id, { state: 'done', ...settled }))) {
        throw new UserError((t) => t.courses.settledAlready);
      }
      if (kpi !== null) {
        await followMetric(trx, change, { personId, kpi, source: { kind: 'course', id }, startedOn: today });
      }
    }
    await writeAudit(trx, context, workspaceId, [
      { ...settledBy(caller, 'scored', id), detail: { score, passMark, passed } },
    ]);
    const told = { kind: SCORED, period: attemptId, params: { assignmentId: id, attemptId } };
    await tell(trx, context, person, told, dueAt);
  });
}

/** Those who report to the caller directly and wait for a score, the longest first. */
export async function waitingForScore(
  context: Context,
  { workspaceId, personId, zone }: Caller,
): Promise<Given[]> {
  const { db, clock } = context;
  const led = await peopleLed(db, workspaceId, personId, localDateOf(clock.now(), zone));
  const direct = led.filter(({ managerId }) => managerId === personId).map(({ id }) => id);
  if (direct.length === 0) return [];
  const given = await givenOf(context, db, workspaceId, await assignmentsOf(db, workspaceId, direct, 'open'));
  return given.filter(waitsForScore).sort((a, b) => (a.submittedOn ?? '').localeCompare(b.submittedOn ?? ''));
}
