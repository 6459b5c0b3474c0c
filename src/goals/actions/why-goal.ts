import type { Caller, Context } from '../../context.ts';
import { type Deal, dealsById } from '../../deals/index.ts';
import { UserError } from '../../errors.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Fact } from '../../kpis/index.ts';
import { peopleByIds, personById, requirePermission, usualWorkWeek } from '../../people/index.ts';
import { goalPermissions } from '../permissions.ts';
import { type Goal, goalHistory } from '../store/goals.ts';
import { goalCalendar } from './goal-calendar.ts';
import { type GoalLine, goalLine } from './goal-line.ts';
import { subjectFacts } from './subject-totals.ts';

/** Why a goal's number is what it is: the records behind it and the goal's own history. */
export type GoalWhy = {
  line: GoalLine;
  facts: { fact: Fact; personName: string; deal: Deal | null }[];
  /** More facts exist than are listed. */
  hasMore: boolean;
  /** The current version first, then earlier ones. */
  versions: { goal: Goal; author: string | null }[];
  isTeam: boolean;
};

const MOST_FACTS = 25;

/** The facts behind one goal, newest first. Throws a UserError for someone who may not see the goal. */
export async function whyGoal(context: Context, caller: Caller, goalId: string): Promise<GoalWhy> {
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
  const today = localDateOf(now, person?.zone ?? caller.zone);
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

  const reader = await personById(db, workspaceId, caller.personId, today);
  const calendar = person ? await goalCalendar(db, person, today) : (reader?.workWeek ?? usualWorkWeek);
  const line = await goalLine(db, workspaceId, current, today, calendar);
  const range = { from: line.period.start, until: addDays(today, 1) };
  const facts = await subjectFacts(db, workspaceId, subject, {
    kpi: current.kpi,
    limit: MOST_FACTS + 1,
    ...range,
  });
  const shown = facts.slice(0, MOST_FACTS);
  const people = await peopleByIds(
    db,
    workspaceId,
    [...shown.map((fact) => fact.subject.id), ...history.flatMap((goal) => goal.authorId ?? [])],
    today,
  );
  const deals = await dealsById(
    db,
    workspaceId,
    shown.filter((fact) => fact.source.kind === 'deal').map((fact) => fact.source.id),
  );
  const nameOf = (id: string) => people.find((each) => each.id === id)?.name ?? null;
  return {
    line,
    facts: shown.map((fact) => ({
      fact,
      personName: nameOf(fact.subject.id) ?? '',
      deal: deals.get(fact.source.id) ?? null,
    })),
    hasMore: facts.length > MOST_FACTS,
    versions: history.map((goal) => ({ goal, author: goal.authorId ? nameOf(goal.authorId) : null })),
    isTeam: 'teamId' in subject,
  };
}
