import type { Context } from '../../../context.ts';
import { daysBetween, type LocalDate } from '../../../kernel/date.ts';
import type { ActedOn, PersonalFinding, PersonalQuestion } from '../../../reminder.ts';
import type { StepNumbers } from '../../nudge-numbers.ts';
import { type Goal, goalsOnDays } from '../../store/goals.ts';
import { type GoalStep, stepsOf } from '../../store/steps.ts';

type Found = PersonalFinding & { numbers: StepNumbers };

/** So many days ahead a step is brought up. */
const DAYS_AHEAD = 3;

/** So much more it matters once it is late; see the trigger's `worseBy`. */
export const LATE = 1;
const SOON = 0.5;

/** Whose own goals have a step that is due within three days, or late, and not done (domain.md §1.5: each has its own day). */
export async function findSteps(
  { db }: Context,
  { workspaceId, people }: PersonalQuestion,
): Promise<Found[]> {
  const days = [...new Set(people.map(({ today }) => today))];
  const personIds = people.map(({ person }) => person.id);
  const goals = await goalsOnDays(db, workspaceId, { personIds }, days);
  const withSteps = goals.map((some) => some.filter(({ type }) => type === 'milestone'));
  const steps = await stepsOf(db, workspaceId, [...new Set(withSteps.flat().map(({ id }) => id))]);
  return people.flatMap(({ person, today }) => {
    const own = (withSteps[days.indexOf(today)] ?? []).filter((goal) => isOf(goal, person.id));
    return own.flatMap((goal) => dueOf(goal, steps.get(goal.id) ?? [], person.id, today));
  });
}

function dueOf(goal: Goal, steps: readonly GoalStep[], personId: string, today: LocalDate): Found[] {
  const done = steps.filter(({ doneOn }) => doneOn !== null).length;
  return steps
    .filter(({ doneOn }) => doneOn === null)
    .map((step) => ({ step, days: daysBetween(today, step.due) }))
    .filter(({ days }) => days <= DAYS_AHEAD)
    .map(({ step, days }) => ({
      personId,
      about: `step:${goal.id}:${step.position}`,
      severity: days < 0 ? LATE : SOON,
      numbers: {
        goalId: goal.id,
        place: step.position + 1,
        count: steps.length,
        done,
        due: step.due,
        days,
      },
    }));
}

const isOf = ({ subject }: Goal, personId: string) => 'personId' in subject && subject.personId === personId;

/** Whether the step was ticked since; one of a goal that is gone asks for nothing. */
export async function stepDone({ db }: Context, { workspaceId, about }: ActedOn): Promise<boolean> {
  const [, goalId = '', position = ''] = about.split(':');
  const steps = (await stepsOf(db, workspaceId, [goalId])).get(goalId) ?? [];
  const step = steps.find((each) => each.position === Number(position));
  return !step || step.doneOn !== null;
}
