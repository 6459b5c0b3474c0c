import { kpiByKey } from '../../kpis/catalogue.ts';
import type { Win } from './card.ts';
import { labelOf, largestDeals } from './deals.ts';
import { knownWeeks } from './history.ts';
import type { TeamMeasure, TeamWeek } from './team-week.ts';

const MOST = 3;
/** A best of fewer weeks is too easily had, and so is one of a handful of calls. */
const FEWEST_WEEKS = 8;
const SMALLEST_BEST = 5;

/** Up to three wins with names: the largest deals won, else personal bests in activity, else nothing. */
export function wins(week: TeamWeek): Win[] {
  const deals = largestDeals(week).map(
    (deal): Win => ({
      kind: 'deal',
      name: deal.ownerName,
      deal: labelOf(deal),
      amount: deal.amount,
      currency: deal.currency,
    }),
  );
  return (deals.length > 0 ? deals : personalBests(week)).slice(0, MOST);
}

type Best = { win: Win; personId: string; margin: number };

/** The best of at least eight known weeks, this one among them, one for a person; the widest margins first. */
function personalBests(week: TeamWeek): Win[] {
  return week.measures
    .filter((measure) => kpiByKey(measure.kpi).class === 'activity')
    .flatMap((measure) => bestsIn(measure, week))
    .toSorted((one, other) => other.margin - one.margin || (one.personId < other.personId ? -1 : 1))
    .filter((best, index, all) => all.findIndex(({ personId }) => personId === best.personId) === index)
    .map(({ win }) => win);
}

function bestsIn({ kpi, people }: TeamMeasure, week: TeamWeek): Best[] {
  return people.flatMap(({ personId, actual, history }): Best[] => {
    const member = week.members.find((one) => one.personId === personId);
    const known = knownWeeks(history);
    const before = Math.max(0, ...known);
    const weeks = known.length + 1;
    if (!member || weeks < FEWEST_WEEKS || before === 0) return [];
    if (actual < SMALLEST_BEST || actual <= before) return [];
    const win = { kind: 'personal_best', name: member.name, kpi, actual, weeks } as const;
    return [{ win, personId, margin: actual / before - 1 }];
  });
}
