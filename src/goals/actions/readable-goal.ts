import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import {
  companyYear,
  type Person,
  personById,
  recordOpening,
  requirePermission,
  teamById,
  usualWorkWeek,
} from '../../people/index.ts';
import { goalPermissions } from '../permissions.ts';
import { goalPeriod } from '../rules/goal-period.ts';
import { type Goal, goalHistory } from '../store/goals.ts';
import { goalCalendar, teamGoalCalendar } from './goal-calendar.ts';
import { type GoalLine, goalLine } from './goal-line.ts';
import { todayOf } from './today-of.ts';

/** A goal that the caller may see, where it stands, and its versions, newest first. */
export type ReadableGoal = {
  line: GoalLine;
  history: Goal[];
  /** Whose goal it is; null for a team's. */
  person: Person | null;
  /** Today on that person's clocks, for a team's goal on the caller's. */
  today: LocalDate;
  /** Whose public holidays its days leave out. */
  holidayRegion: string | null;
};

/**
 * The goal as it holds today, to be shown in this way, which is kept when it is somebody else's. Throws a UserError for
 * someone who may not see it, and when it holds no more.
 */
export async function readableGoal(
  context: Context,
  caller: Caller,
  goalId: string,
  shownAs: 'why' | 'what_if',
): Promise<ReadableGoal> {
  const { db } = context;
  const { workspaceId } = caller;
  const now = context.clock.now();
  const history = await goalHistory(db, workspaceId, goalId);
  const subject = history[0]?.subject;
  if (!subject) throw new UserError((t) => t.goals.goalGone);
  const person =
    'personId' in subject
      ? await personById(db, workspaceId, subject.personId, localDateOf(now, caller.zone))
      : null;
  const today = todayOf(now, caller, person);
  await requirePermission(
    db,
    caller,
    'personId' in subject ? goalPermissions['goals.read'] : goalPermissions['goals.read_team'],
    subject,
    today,
    (t) => (person ? t.goals.refusal({ name: person.name }) : t.goals.notTeam),
  );
  const current = history.find(
    (goal) => goal.validFrom <= today && (goal.validTo === null || goal.validTo > today),
  );
  if (!current) throw new UserError((t) => t.goals.goalGone);
  if (person) await recordOpening(context, caller, person.id, shownAs, today);
  const team = 'teamId' in subject ? await teamById(db, workspaceId, subject.teamId, today) : null;
  const calendar = person
    ? await goalCalendar(db, person, today)
    : team
      ? await teamGoalCalendar(db, team, today)
      : usualWorkWeek;
  const holidayRegion = (person ?? team)?.holidayRegion ?? null;
  const year = await companyYear(db, workspaceId);
  const line = await goalLine(db, workspaceId, current, today, calendar, goalPeriod(year, current, today));
  return { line, history, person, today, holidayRegion };
}
