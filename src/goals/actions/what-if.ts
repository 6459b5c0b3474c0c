import type { Caller, Context } from '../../context.ts';
import { type ClosedCount, closedCounts, type Deal, openDeals } from '../../deals/index.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { isKpiKey, type Total, totals } from '../../kpis/index.ts';
import { membersOf, type Person } from '../../people/index.ts';
import { type Chance, closingChance } from '../rules/closing-chance.ts';
import { shareOf } from '../rules/conversion.ts';
import { fewestReaching } from '../rules/fewest-deals.ts';
import { type Counted, type FunnelEnd, type FunnelStep, wayBack } from '../rules/funnel.ts';
import { DAYS_OF_A_YEAR, type GoalLine } from './goal-line.ts';
import { type ReadableGoal, readableGoal } from './readable-goal.ts';
import { subjectTotals } from './subject-totals.ts';

/** Rates are those of the last half-year: long enough for a few deals, short enough for how people sell now. */
const LOOK_BACK_DAYS = 182;

/** An open deal, and how likely it is won; null when nobody can tell. */
export type LikelyDeal = { deal: Deal; chance: Chance | null };

/** What the open deals could bring towards a goal of deals or revenue. */
export type DealsNeeded = {
  open: number;
  /** Open deals without an amount in the goal's currency; of no use to a goal of revenue. */
  leftOut: number;
  /** Whether some of them do, or not even all together. */
  isEnough: boolean;
  /** The fewest that do, or all; the likeliest first. */
  chosen: readonly LikelyDeal[];
  /** What the chosen bring: deals, or minor units. */
  sum: number;
  /** What all open deals bring by their chances; null when one has none. */
  expected: number | null;
};

/** What it would take to reach a goal from here. */
export type WhatIf = {
  line: GoalLine;
  /** Whose goal, when it is somebody else's. */
  name: string | null;
  /** Still missing; 0 when it is reached. */
  missing: number;
  steps: readonly FunnelStep[];
  end: FunnelEnd | null;
  /** The first day that rates look back to. */
  since: LocalDate;
  /** Null for goals that deals do not feed, and for those of a team, whose deals are each their owner's. */
  deals: DealsNeeded | null;
};

/** What it would take to reach a goal. Throws a UserError for someone who may not see the goal. */
export async function whatIf(context: Context, caller: Caller, goalId: string): Promise<WhatIf> {
  return whatItTakes(context, caller, await readableGoal(context, caller, goalId, 'what_if'));
}

/**
 * The same for a goal at hand, whose line may stand for another target than the agreed one. Throws a UserError for one that
 * does not add up.
 */
export async function whatItTakes(
  context: Context,
  caller: Caller,
  { line, person, today }: Pick<ReadableGoal, 'line' | 'person' | 'today'>,
): Promise<WhatIf> {
  const { db } = context;
  const { workspaceId } = caller;
  const { goal, actual } = line;
  if (goal.type !== 'cumulative') throw new UserError((t) => t.targets.whatIfOnlySums);
  const missing = Math.max(0, line.target - actual);
  const mates = person?.teamId
    ? (await membersOf(db, workspaceId, person.teamId, today)).filter(({ id }) => id !== person.id)
    : [];
  const since = addDays(today, -LOOK_BACK_DAYS);
  const range = { from: since, until: today };
  const own = await subjectTotals(db, workspaceId, goal.subject, range);
  const team = await totals(db, workspaceId, { subjectIds: mates.map(({ id }) => id), ...range });
  return {
    line,
    name: person && person.id !== caller.personId ? person.name : null,
    missing,
    ...(isKpiKey(goal.kpi)
      ? wayBack({ kpi: goal.kpi, missing }, countedIn(goal.currency, own), countedIn(goal.currency, team))
      : { steps: [], end: null }),
    since,
    deals:
      person && missing > 0 && line.kpi.fedBy === 'deals' ? await dealsNeeded(person, mates, missing) : null,
  };

  async function dealsNeeded(owner: Person, others: readonly Person[], needed: number): Promise<DealsNeeded> {
    const open = await openDeals(db, workspaceId, { ownerIds: [owner.id], asOf: today });
    const closed = await closedCounts(db, workspaceId, {
      ownerIds: [owner.id, ...others.map(({ id }) => id)],
      from: addDays(today, -DAYS_OF_A_YEAR),
      until: today,
    });
    return bestDeals(owner.id, open, closed, { needed, currency: goal.currency });
  }
}

/** Sums by KPI; of money only what is in the goal's currency, or in any when the goal is none of money. */
function countedIn(currency: string | null, sums: readonly Total[]): Counted {
  const counted = new Map<Total['kpi'], { amount: number; count: number }>();
  for (const sum of sums) {
    if (sum.currency !== null && sum.currency !== currency) continue;
    const before = counted.get(sum.kpi) ?? { amount: 0, count: 0 };
    counted.set(sum.kpi, { amount: before.amount + sum.amount, count: before.count + sum.count });
  }
  return counted;
}

function bestDeals(
  ownerId: string,
  open: readonly Deal[],
  closed: readonly ClosedCount[],
  goal: { needed: number; currency: string | null },
): DealsNeeded {
  const likely = open
    .filter((deal) => goal.currency === null || (deal.currency === goal.currency && (deal.amount ?? 0) > 0))
    .map((deal) => ({ deal, chance: closingChance(deal.stage, ownerId, closed) }))
    .sort((a, b) => chanceOf(b) - chanceOf(a) || (a.deal.externalId < b.deal.externalId ? -1 : 1));
  const worth = (each: LikelyDeal) => (goal.currency === null ? 1 : (each.deal.amount ?? 0));
  const indices =
    goal.currency === null
      ? likeliest(likely.length, goal.needed)
      : fewestReaching(likely.map(worth), goal.needed);
  const chosen = indices ? likely.filter((_, index) => indices.includes(index)) : likely;
  const isTold = likely.every(({ chance }) => chance !== null);
  return {
    open: likely.length,
    leftOut: open.length - likely.length,
    isEnough: indices !== null,
    chosen,
    sum: chosen.reduce((sum, each) => sum + worth(each), 0),
    expected: isTold ? likely.reduce((sum, each) => sum + worth(each) * chanceOf(each), 0) : null,
  };
}

/** Towards a number of deals each is as good as another, so the likeliest are chosen: the first. */
function likeliest(open: number, needed: number): number[] | null {
  return open >= needed ? [...Array(Math.ceil(needed)).keys()] : null;
}

const chanceOf = ({ chance }: LikelyDeal) => (chance ? shareOf(chance.rate) : 0);
