import type { Context } from '../../../context.ts';
import { workingDays } from '../../../kernel/calendar.ts';
import type { Period } from '../../../kernel/period.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { companyYear, type Person, peopleByIds } from '../../../people/index.ts';
import { isOpen } from '../../rules/contract.ts';
import type { EffectiveTarget } from '../../rules/effective-target.ts';
import { goalPeriod } from '../../rules/goal-period.ts';
import type { Usual } from '../../rules/usual.ts';
import { type Goal, goalsOn } from '../../store/goals.ts';
import { type Proposal, proposalsOf } from '../../store/proposals.ts';
import type { GoalStep } from '../../store/steps.ts';
import { goalCalendar } from '../goal-calendar.ts';
import { countingTarget } from '../goal-line.ts';
import { aboutGoal } from '../goal-reading.ts';
import { seasonOfGoals } from '../goal-season.ts';
import { lookBackFrom, usualOfPeople } from '../past-periods.ts';

/** A suggested number with all that its message says of it. */
export type ProposalSheet = {
  proposal: Proposal;
  kpi: BookKpi;
  /** The steps of a goal that has some instead of a number. */
  steps: readonly GoalStep[];
  /** Whose goal it is. */
  person: Person;
  proposer: Person;
  asked: Person;
  answeredBy: Person | null;
  /** What complete periods of that length usually brought the person. */
  usual: Usual;
  /** The first period it counts for, how many days of it the person works, and what counts of the number in it. */
  first: { period: Period; days: number } & EffectiveTarget;
  /** What holds now in its place, and what else about the goal waits for an answer. */
  now: { goal: Goal | null; open: Proposal | null };
};

/** Everything that a message says of a proposal, as it is now. Null when one of its people is gone. */
export async function proposalSheet(
  context: Context,
  workspaceId: string,
  proposal: Proposal,
): Promise<ProposalSheet | null> {
  const { db } = context;
  const { personId, proposerId, askedId, answeredBy } = proposal;
  const ids = [personId, proposerId, askedId, ...(answeredBy ? [answeredBy] : [])];
  const now = context.clock.now();
  const people = await peopleByIds(db, workspaceId, ids, localDateOf(now, 'UTC'));
  const byId = (id: string | null) => people.find((each) => each.id === id) ?? null;
  const [person, proposer, asked] = [byId(personId), byId(proposerId), byId(askedId)];
  if (!person || !proposer || !asked) return null;
  const today = localDateOf(now, person.zone);
  const start = proposal.validFrom > today ? proposal.validFrom : today;
  const year = await companyYear(db, workspaceId);
  const period = goalPeriod(year, proposal, start);
  const calendar = await goalCalendar(db, person, period.start);
  const goals = await goalsOn(db, workspaceId, { personIds: [personId] }, start);
  const { kpi, steps } = await aboutGoal(db, workspaceId, { ...proposal, id: proposal.goalId });
  const { type, currency } = proposal;
  const usual = await usualOfPeople(db, workspaceId, [person], {
    kpi,
    type,
    currency,
    year,
    current: lookBackFrom(year, period, today),
    today,
  });
  const season = (await seasonOfGoals(db, workspaceId, year))(proposal, period);
  const open = (await proposalsOf(db, workspaceId, [proposal.goalId])).filter(({ state }) => isOpen(state));
  return {
    proposal,
    kpi,
    steps,
    person,
    proposer,
    asked,
    answeredBy: byId(answeredBy),
    usual: usual(person),
    first: {
      period,
      days: workingDays(period.start, period.end, calendar),
      ...countingTarget(proposal, period, calendar, season),
    },
    now: { goal: goals.find((goal) => goal.id === proposal.goalId) ?? null, open: open.at(-1) ?? null },
  };
}
