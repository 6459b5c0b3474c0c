import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { formatDate } from '../../locales/format.ts';
import { byName, type Person, personById, reportsOf, requirePermission } from '../../people/index.ts';
import { roundPermissions } from '../permissions.ts';
import { FEWEST, MOST_ASKED } from '../rules/questions.ts';
import { NEXT_AFTER_DAYS, usualEnd } from '../rules/terms.ts';
import { roundsAbout } from '../store/rounds.ts';
import { calendarOf, type RoundView, viewOf } from './load.ts';

/** What the form for a round starts with. */
export type RoundDraft = {
  subject: Person;
  manager: Person | null;
  /** Who can be asked as a report; nobody where there are fewer than three. */
  reports: readonly Person[];
  endsOn: LocalDate;
  today: LocalDate;
};

/**
 * The form for a round about somebody: the caller, or whom they lead, or for an admin anybody. For its subject and their manager
 * the round that is open already. Throws a UserError while another has to be waited for.
 */
export async function draftRound(
  context: Context,
  caller: Caller,
  subjectId: string,
): Promise<RoundDraft | RoundView> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const date = localDateOf(clock.now(), caller.zone);
  const open = roundPermissions['rounds.open'];
  await requirePermission(db, caller, open, { personId: subjectId }, date, (t) => t.rounds.notTheirs);
  const subject = await personById(db, workspaceId, subjectId, date);
  if (!subject?.isActive || subject.isGuest) throw new UserError((t) => t.rounds.notTheirs);
  const { name } = subject;
  if (!subject.slackUserId) throw new UserError((t) => t.rounds.withoutSlack({ name }));
  const { today, calendar } = await calendarOf(context, subject);
  const before = await roundsAbout(db, workspaceId, subjectId);
  const running = before.find(({ state }) => state === 'offered' || state === 'running');
  if (running) {
    const view = await viewOf(context, workspaceId, running);
    if ([view.subject.id, view.manager?.id].includes(caller.personId)) return view;
    throw new UserError((t) => t.rounds.already({ name }));
  }
  const last = before.find(({ state }) => state === 'closed')?.endedAt;
  const nextOn = last && addDays(localDateOf(last, subject.zone), NEXT_AFTER_DAYS);
  if (nextOn && today < nextOn) {
    throw new UserError((t) => t.rounds.tooEarly({ name, date: formatDate(nextOn, t.locale) }));
  }
  const reports = (await reportsOf(db, workspaceId, subjectId, today)).filter(canBeAsked);
  const manager = subject.managerId ? await personById(db, workspaceId, subject.managerId, today) : null;
  return {
    subject,
    manager: manager && canBeAsked(manager) ? manager : null,
    reports: reports.length < FEWEST.reports ? [] : reports.toSorted(byName).slice(0, MOST_ASKED),
    ...{ endsOn: usualEnd(today, calendar), today },
  };
}

/** Whoever reads messages of ours, and belongs to the company. */
export const canBeAsked = ({ isActive, isGuest, slackUserId }: Person) =>
  isActive && !isGuest && slackUserId !== null;
