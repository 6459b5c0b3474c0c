import type { Caller, Context } from '../../../context.ts';
import { UserError } from '../../../errors.ts';
import type { RecurringKind } from '../../../kernel/period.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { KpiKey } from '../../../kpis/index.ts';
import { companyYear, workspaceById } from '../../../people/index.ts';
import { type ReviewedQuarter, reviewedQuarter, type Which } from '../../rules/quarter/which-quarter.ts';
import type { TimedRequest } from '../store-goal.ts';
import { previewTeam, type TeamPreview } from '../team-goals.ts';
import { type AdvisedGoal, advisedGoals } from './advised-goals.ts';
import { reviewScope } from './scope.ts';

/** Numbers to suggest for one KPI and kind of period, before anybody hears of them. */
export type Drafts = {
  request: TimedRequest;
  preview: TeamPreview;
  reviewed: ReviewedQuarter;
  /** By the person's id. */
  goals: ReadonlyMap<string, AdvisedGoal>;
};

/** What a button asks for. */
export type AskedDrafts = { group: string; which: Which; kpi: KpiKey; periodKind: RecurringKind };

/** What would be suggested to people of a group who have such a goal. Throws a UserError for whom the caller does not lead. */
export async function draftGoals(context: Context, caller: Caller, asked: AskedDrafts): Promise<Drafts> {
  const { db, clock } = context;
  const { group, which, kpi, periodKind } = asked;
  const { people } = await reviewScope(context, caller, { whose: 'group', group });
  const today = localDateOf(clock.now(), caller.zone);
  const year = await companyYear(db, caller.workspaceId);
  const workspace = await workspaceById(db, caller.workspaceId);
  const reviewed = reviewedQuarter(year, which, today);
  const only = { kpi, periodKind };
  const [found] = await advisedGoals(db, workspace, people, { reviewed, year, today, only });
  if (!found) throw new UserError((t) => t.quarter.goalsGone);
  const goals = new Map(found.goals.map((each) => [each.person.id, each]));
  // One number once is only wanted where all of them were for once.
  const repeats = found.goals.some(({ goal }) => goal.validTo === null);
  const request: TimedRequest = { kpi, periodKind, startsIn: found.startsIn, repeats };
  const preview = await previewTeam(context, caller, group, request);
  const inIt = preview.people.filter(({ person }) => goals.has(person.id));
  return { request, preview: { ...preview, people: inIt }, reviewed, goals };
}
