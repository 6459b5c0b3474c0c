import type { AccessName } from '../../../src/mydata/rules/access.ts';
import type { MatrixCompany } from './company.ts';

/**
 * A row; whether somebody may read it who stands in for Ben's manager; and what Ben reads in it of who else does. Numbers say that
 * under `/mydata` alone.
 */
type Read = { row: string; deputy: boolean; says?: string };

/**
 * For each kind of record the rows of the matrix in which everybody tries to read Ben's. A new kind does not
 * compile before it has its row. Those who left get nothing at all (callers.test.ts).
 */
export const READS: Readonly<Record<AccessName, readonly Read[]>> = {
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
  days_off: [
    { row: '/away @ben', deputy: true, says: 'Seen by the person, those who lead them and admins.' },
  ],
  praise: [
    {
      row: 'recognition.list.v1: from Mert',
      deputy: false,
      says: 'What is private only the two of you read.',
    },
  ],
  feedback: [
    { row: 'feedback.read.v1: from Mert', deputy: false, says: 'Only Mert Manager and you can read this.' },
    { row: "feedback.read.v1: Ayse's of Ben", deputy: false },
  ],
  feedback_requests: [{ row: 'feedback.answer.v1', deputy: false }],
  one_on_ones: [
    { row: 'coaching.agenda.v1', deputy: false, says: 'The two of you can read this, nobody else' },
  ],
  own_notes: [
    { row: 'coaching.notes.v1: for himself', deputy: false, says: 'Nobody but you ever reads these.' },
  ],
  skills: [
    { row: 'skills.open.v1', deputy: false, says: 'Only you and Mert Manager read this, no admin' },
    {
      row: 'skills.details.v1',
      deputy: false,
      says: 'Only the person and whoever leads them directly read this.',
    },
  ],
  promises: [{ row: 'promises.open.v1', deputy: false, says: 'Only Mert Manager and you see this' }],
  // As the form says before it is sent.
  asks: [{ row: 'asks.by.v1', deputy: true }],
  plans: [{ row: 'improvement.open.v1', deputy: false, says: 'Only Ben Rep and Mert Manager can read this' }],
  calls: [
    { row: 'calls.read.v1: from Mert', deputy: false, says: 'Only you and Mert Manager read this.' },
    {
      row: 'calls.read.v1: from Rana, shared',
      deputy: false,
      says: 'Shared: whoever leads the person whose call it is reads it, too.',
    },
  ],
  roleplays: [
    { row: 'roleplays.read.v1', deputy: false, says: 'Only you and Rana West can read it.' },
    {
      row: 'roleplays.read.v1: shared',
      deputy: false,
      says: 'Shared: whoever the seller reports to reads it, too',
    },
  ],
  courses: [{ row: 'courses.open.v1', deputy: true, says: 'and so do those who lead you' }],
  onboarding: [{ row: '/pacesetter onboarding @ben', deputy: true }],
  reviews: [
    { row: 'reviews.open.v1', deputy: false, says: 'Only Ben Rep and Mert Manager can read this' },
    { row: "reviews.open.v1: Ben's draft", deputy: false },
  ],
  rounds: [{ row: 'rounds.result.v1', deputy: false, says: 'can read this, and nobody else.' }],
  // What lies in the box is read by nobody.
  round_answers: [],
  playbook: [{ row: 'playbook.read.v1', deputy: true, says: 'Until it is in, its writer reads it' }],
  reminders: [
    {
      row: '/pacesetter reminders Ben Rep',
      deputy: false,
      says: 'Seen by the person themselves and by Pacesetter admins.',
    },
  ],
  week: [{ row: 'nudges.why.v1: to Mert', deputy: false }],
  managing: [
    {
      row: 'scorecards.manager.v1',
      deputy: true,
      says: 'Those who report to them see this, and those who lead them.',
    },
  ],
  wins: [{ row: 'wins.post.v1', deputy: false, says: 'reads it, under your name' }],
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
