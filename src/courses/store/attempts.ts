import { inChunks } from '../../database/chunks.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';

/** A score that was entered for somebody's certificate. */
export type Attempt = {
  id: string;
  assignmentId: string;
  personId: string;
  takenOn: LocalDate;
  /** Percent, as the pass mark of then. */
  score: number;
  passMark: number;
  /** What the score rests on. */
  evidence: string;
  enteredBy: string;
  enteredAt: Date;
};

/** Keeps one. Returns whether it is new: a form that is sent twice is kept once. */
export async function insertAttempt(trx: Writer, workspaceId: string, attempt: Attempt): Promise<boolean> {
  const result = await trx
    .insertInto('course_attempt')
    .values({
      workspace_id: workspaceId,
      id: attempt.id,
      assignment_id: attempt.assignmentId,
      person_id: attempt.personId,
      taken_on: attempt.takenOn,
      score: attempt.score,
      pass_mark: attempt.passMark,
      evidence: attempt.evidence,
      entered_by: attempt.enteredBy,
      entered_at: attempt.enteredAt.getTime(),
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** The attempts at these, each one's the first one first. */
export async function attemptsAt(
  db: Reader,
  workspaceId: string,
  assignmentIds: readonly string[],
): Promise<Attempt[]> {
  const found: Attempt[] = [];
  for (const ids of inChunks(assignmentIds)) {
    const rows = await db
      .selectFrom('course_attempt')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .where('assignment_id', 'in', ids)
      .orderBy('entered_at')
      .orderBy('id')
      .execute();
    found.push(
      ...rows.map((row) => ({
        id: row.id,
        assignmentId: row.assignment_id,
        personId: row.person_id,
        takenOn: row.taken_on,
        score: row.score,
        passMark: row.pass_mark,
        evidence: row.evidence,
        enteredBy: row.entered_by,
        enteredAt: new Date(row.entered_at),
      })),
    );
  }
  return found;
}
