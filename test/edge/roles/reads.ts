import type { AccessName } from '../../../src/mydata/rules/access.ts';
import type { MatrixCompany } from './company.ts';

/**
 * For each kind of record the rows of the matrix in which everybody tries to read Ben's, and whether somebody may who stands in
 * for his manager today. A new kind does not compile before it has its row. Those who left get nothing at all
 * (callers.test.ts).
 */
export const READS: Readonly<Record<AccessName, readonly { row: string; deputy: boolean }[]>> = {
  profile: [{ row: '/pacesetter people ben', deputy: true }],
  goals: [
    { row: '/mygoals @ben', deputy: true },
    { row: '/mygoals closed @ben', deputy: true },
  ],
  check_ins: [{ row: '/mygoals @ben', deputy: true }],
  goal_questions: [{ row: 'goals.reply.v1', deputy: false }],
  activity: [{ row: 'goals.why.v1', deputy: true }],
  scorecard: [
    { row: '/scorecard @ben', deputy: true },
    { row: 'scorecards.why.v1', deputy: true },
  ],
  days_off: [{ row: '/away @ben', deputy: true }],
  praise: [{ row: 'recognition.list.v1: from Mert', deputy: false }],
  feedback: [
    { row: 'feedback.read.v1: from Mert', deputy: false },
    { row: "feedback.read.v1: Ayse's of Ben", deputy: false },
  ],
  feedback_requests: [{ row: 'feedback.answer.v1', deputy: false }],
  one_on_ones: [{ row: 'coaching.agenda.v1', deputy: false }],
  own_notes: [{ row: 'coaching.notes.v1: for himself', deputy: false }],
  skills: [
    { row: 'skills.open.v1', deputy: false },
    { row: 'skills.details.v1', deputy: false },
  ],
  promises: [{ row: 'promises.open.v1', deputy: false }],
  // As the form says before it is sent.
  asks: [{ row: 'asks.by.v1', deputy: true }],
  plans: [{ row: 'improvement.open.v1', deputy: false }],
  calls: [
    { row: 'calls.read.v1: from Mert', deputy: false },
    { row: 'calls.read.v1: from Rana, shared', deputy: false },
  ],
  roleplays: [
    { row: 'roleplays.read.v1', deputy: false },
    { row: 'roleplays.read.v1: shared', deputy: false },
  ],
  courses: [{ row: 'courses.open.v1', deputy: true }],
  onboarding: [{ row: '/pacesetter onboarding @ben', deputy: true }],
  playbook: [{ row: 'playbook.read.v1', deputy: true }],
  reminders: [{ row: '/pacesetter reminders Ben Rep', deputy: false }],
  week: [{ row: 'nudges.why.v1: to Mert', deputy: false }],
  managing: [{ row: 'scorecards.manager.v1', deputy: true }],
  wins: [{ row: 'wins.post.v1', deputy: false }],
  openings: [{ row: '/mydata @ben', deputy: false }],
  // Kept without a name: there is nothing to be read of it.
  coaching_rating: [],
};

/** Pia, who reports to Mert as Ben does, stands in for him today while that is done. */
export async function whilePiaStandsIn(company: MatrixCompany, work: () => Promise<void>): Promise<void> {
  const { context } = company.running;
  const person = (name: string) =>
    context.db
      .selectFrom('person')
      .select(['id', 'workspace_id'])
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
  const [mert, pia] = await Promise.all([person('Mert Manager'), person('Pia Sells')]);
  const row = {
    ...{ workspace_id: mert.workspace_id, id: 'pia-for-mert', manager_id: mert.id, deputy_id: pia.id },
    ...{
      first_day: '2026-11-23',
      end_day: '2026-11-24',
      recorded_by: null,
      recorded_at: 0,
      cancelled_at: null,
    },
  };
  await context.db.insertInto('deputy').values(row).execute();
  try {
    await work();
  } finally {
    await context.db.deleteFrom('deputy').where('id', '=', row.id).execute();
  }
}
