import type { Caller, Context } from '../../context.ts';
import { type Deal, dealsById } from '../../deals/index.ts';
import { isWorkingDay } from '../../kernel/calendar.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import type { Fact, FactKey } from '../../kpis/index.ts';
import { type Holiday, peopleByIds, publicHolidays, relationTo, usualWorkWeek } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { goalPermissions } from '../permissions.ts';
import type { ProposalState } from '../rules/contract.ts';
import type { Goal } from '../store/goals.ts';
import { proposalsOf } from '../store/proposals.ts';
import { lastResultOf, type Result } from '../store/results.ts';
import type { GoalLine } from './goal-line.ts';
import { countersOf } from './goal-reading.ts';
import { readableGoal } from './readable-goal.ts';
import { subjectFacts } from './subject-totals.ts';

/** Why a goal's number is what it is: the records behind it and the goal's own history. */
export type GoalWhy = {
  line: GoalLine;
  /** The person's today. */
  today: LocalDate;
  /** Whether the caller may say which steps are done, and who said so of those that are, by id. */
  mayTick: boolean;
  stepNames: ReadonlyMap<string, string>;
  /** `of`: the whole that a part belongs to, of a percentage. */
  facts: { fact: Fact<FactKey>; of: number | null; personName: string; deal: Deal | null }[];
  /** More facts exist than are listed. */
  hasMore: boolean;
  /** The current version first, then earlier ones. */
  versions: { goal: Goal; author: string | null; answer: VersionAnswer | null }[];
  isTeam: boolean;
  /** The public holidays that the period leaves out. */
  holidays: Holiday[];
  /** How the last period that was closed ended, with its corrections; empty before the first was. */
  before: Result[];
};

/** What became of a version's number; null where nobody was asked, as before goals were agreed. */
export type VersionAnswer = { state: ProposalState; by: string | null; at: Date | null };

const MOST_FACTS = 25;

/** What both counters of a percentage's record share; a file's second one says so at the end. */
const wholeKey = ({ subject, date, source }: Fact<FactKey>) =>
  [subject.id, date, source.kind, source.id.replace(/\.of$/, '')].join(' ');

/** The facts behind one goal, newest first. Throws a UserError for someone who may not see the goal. */
export async function whyGoal(context: Context, caller: Caller, goalId: string): Promise<GoalWhy> {
  const { db } = context;
  const { workspaceId } = caller;
  const { history, line, today, person, holidayRegion } = await readableGoal(context, caller, goalId, 'why');
  const { start, end } = line.period;
  const week = person?.workWeek ?? usualWorkWeek;
  const holidays = await publicHolidays(db, workspaceId, holidayRegion, { from: start, until: end });
  const { subject } = line.goal;
  const range = { from: line.period.start, until: addDays(today, 1) };
  const query = { limit: MOST_FACTS + 1, ...range };
  const facts = await subjectFacts(db, workspaceId, subject, { kpi: line.goal.kpi, ...query });
  const wholes = await wholesOf(query);
  const shown = facts.slice(0, MOST_FACTS);
  const proposals = 'personId' in subject ? await proposalsOf(db, workspaceId, [line.goal.id]) : [];
  const people = await peopleByIds(
    db,
    workspaceId,
    [
      ...shown.map((fact) => fact.subject.id),
      ...history.flatMap((goal) => goal.authorId ?? []),
      ...proposals.flatMap((proposal) => proposal.answeredBy ?? []),
      ...line.steps.flatMap((step) => step.doneBy ?? []),
    ],
    today,
  );
  const deals = await dealsById(
    db,
    workspaceId,
    shown.filter((fact) => fact.source.kind === 'deal').map((fact) => fact.source.id),
  );
  const nameOf = (id: string) => people.find((each) => each.id === id)?.name ?? null;
  const relation = await relationTo(db, caller, subject, today);
  return {
    line,
    today,
    mayTick: isAllowed(goalPermissions['goals.tick'], relation),
    stepNames: new Map(people.map(({ id, name }) => [id, name])),
    facts: shown.map((fact) => ({
      fact,
      of: wholes.get(wholeKey(fact)) ?? null,
      personName: nameOf(fact.subject.id) ?? '',
      deal: deals.get(fact.source.id) ?? null,
    })),
    hasMore: facts.length > MOST_FACTS,
    versions: history.map((goal) => ({
      goal,
      author: goal.authorId ? nameOf(goal.authorId) : null,
      answer: answerTo(goal),
    })),
    isTeam: 'teamId' in subject,
    holidays: holidays.filter(({ date }) => isWorkingDay(date, week)),
    before: await lastResultOf(db, workspaceId, goalId),
  };

  /** The second counters of the newest records, by where they come from. */
  async function wholesOf(query: { from: LocalDate; until: LocalDate; limit: number }) {
    const [, key] = countersOf(line.kpi);
    if (!key || line.goal.title !== null) return new Map<string, number>();
    const found = await subjectFacts(db, workspaceId, subject, { kpi: key, ...query });
    return new Map(found.map((fact) => [wholeKey(fact), fact.amount]));
  }

  /** A number that was kept was suggested more than once: the last answer counts. */
  function answerTo({ version }: Goal): VersionAnswer | null {
    const last = proposals.findLast((proposal) => proposal.version === version);
    if (!last) return null;
    const { state, answeredBy, answeredAt } = last;
    return { state, by: answeredBy ? nameOf(answeredBy) : null, at: answeredAt };
  }
}
