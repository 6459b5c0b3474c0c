import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type KpiBook, kpiBook } from '../../kpis/index.ts';
import { peopleByIds, relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { type MetricResult, resultsOf } from '../../promises/index.ts';
import { coursePermissions } from '../permissions.ts';
import { awaitsScore, waitsForScore } from '../rules/certificate.ts';
import { assignmentById } from '../store/assignments.ts';
import { type Attempt, attemptsAt } from '../store/attempts.ts';
import { type Given, givenOf } from './given.ts';

/** A course that somebody was given, and what the reader may do about it. */
export type Opened = {
  given: Given;
  /** The name of who gave it; null when they took it themselves. */
  giver: string | null;
  isMine: boolean;
  mayStart: boolean;
  /** Say that it is done; of one with a certificate, that they are ready to be scored. */
  mayDo: boolean;
  mayWaive: boolean;
  /** Enter a score. */
  mayConfirm: boolean;
  attempts: Attempt[];
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
  const isTaken = given.assignedBy === given.personId;
  return {
    given,
    giver: isTaken ? null : (giver?.name ?? ''),
    isMine: relation.isSelf,
    mayStart: isOpen && given.startedOn === null && is('courses.do'),
    mayDo: isOpen && !waitsForScore(given) && is('courses.do'),
    // What somebody took themselves they may leave.
    mayWaive: isOpen && (is('courses.assign') || (relation.isSelf && isTaken)),
    mayConfirm: is('courses.confirm') && awaitsScore(given.course, given, given.today),
    attempts: await attemptsAt(db, workspaceId, [id]),
    results: given.kpi === null ? [] : await resultsOf(db, workspaceId, 'course', [id]),
    book: await kpiBook(db, workspaceId),
  };
}
