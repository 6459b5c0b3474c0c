import type { Caller, Context } from '../../../context.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { companyYear, recordGlance, workspaceById } from '../../../people/index.ts';
import {
  type ReviewedQuarter,
  reviewedQuarter,
  usualQuarter,
  type Which,
} from '../../rules/quarter/which-quarter.ts';
import { type HeldResult, resultsOfPeople } from '../../store/results-of-people.ts';
import { type AdvisedGroup, advisedGoals } from './advised-goals.ts';
import { countedQuarters } from './counted.ts';
import { type Moved, movedOf, type Together, togetherOf } from './numbers.ts';
import { type AskedScope, type ReviewScope, reviewScope } from './scope.ts';

/** A look back at a quarter. */
export type QuarterReview = {
  scope: ReviewScope;
  reviewed: ReviewedQuarter;
  currency: string;
  moved: Moved;
  /** What became of the goals whose periods ended in it. */
  results: HeldResult[];
  /** Null for one's own: one person's months do not say what goes with what. */
  together: Together | null;
  groups: AdvisedGroup[];
};

/**
 * A quarter (null: the usual one) of the people the caller leads, or of their own. Whose goals were looked at reads so (`/mydata`). Throws a
 * UserError for whom the caller does not lead.
 */
export async function reviewQuarter(
  context: Context,
  caller: Caller,
  asked: AskedScope,
  which: Which | null,
): Promise<QuarterReview> {
  const { db, clock } = context;
  const { workspaceId } = caller;
  const now = clock.now();
  const today = localDateOf(now, caller.zone);
  const scope = await reviewScope(context, caller, asked);
  const { people } = scope;
  const seen = people.map(({ id, zone }) => ({ personId: id, today: localDateOf(now, zone) }));
  await recordGlance(context, caller, seen, 'quarter');
  const workspace = await workspaceById(db, workspaceId);
  const year = await companyYear(db, workspaceId);
  const reviewed = reviewedQuarter(year, which ?? usualQuarter(year, today), today);
  const counted = await countedQuarters(db, workspaceId, people, reviewed, year);
  // A period belongs to the quarter that its last day lies in: `period_end` is the day after it.
  const range = { after: reviewed.quarter.start, through: reviewed.until };
  const { currency } = workspace;
  return {
    scope,
    reviewed,
    currency,
    moved: movedOf(counted, reviewed, currency),
    results: await resultsOfPeople(
      db,
      workspaceId,
      people.map(({ id }) => id),
      range,
    ),
    together: scope.group === null ? null : togetherOf(counted, currency),
    groups: await advisedGoals(db, workspace, people, { reviewed, year, today }),
  };
}
