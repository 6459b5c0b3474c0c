import { daysBetween } from '../../../kernel/date.ts';
import { labelOf, largestDeals } from '../deals.ts';
import type { Candidate, HeadlineFinder } from '../headline-types.ts';
import {
  contributors,
  countedMeasures,
  hadFigures,
  hasFigures,
  measureOf,
  teamMembers,
} from '../team-figures.ts';
import type { Member, TeamMeasure, TeamWeek } from '../team-week.ts';
import { strongest } from './strongest.ts';

const FEWEST_PEOPLE = 3;

/** Something was counted for every person of a team of at least three, after a week in which it was not so. */
export const everyone: HeadlineFinder = (week) => {
  const people = teamMembers(week);
  const n = people.length;
  if (n < FEWEST_PEOPLE || !people.every(({ personId }) => hasFigures(week, personId))) return null;
  const before = people.filter(({ personId }) => hadFigures(week, personId)).length;
  if (before === n) return null;
  const [widest] = countedMeasures(week).toSorted(
    (one, other) => contributors(other, week) - contributors(one, week),
  );
  if (!widest) return null;
  const strength = 0.45 + 0.2 * (1 - before / n);
  return { rule: 'everyone', strength, params: { kpi: widest.kpi, actual: widest.actual, n, before } };
};

/** A new starter's first deal: none in any week since the start date. */
export const firstDeal: HeadlineFinder = (week) => {
  const deals = measureOf(week, 'deals_won');
  if (!deals) return null;
  return strongest(teamMembers(week).map((member) => firstDealOf(member, deals, week)));
};

function firstDealOf(member: Member, deals: TeamMeasure, week: TeamWeek): Candidate | null {
  const person = deals.people.find(({ personId }) => personId === member.personId);
  const deal = largestDeals(week).find(({ ownerId }) => ownerId === member.personId);
  if (!person || person.actual < 1 || !deal || member.startedOn === null) return null;
  const days = daysBetween(member.startedOn, week.week.start);
  const weeksBefore = Math.max(0, Math.ceil(days / 7));
  const before = person.history.slice(person.history.length - weeksBefore);
  const isKnown = weeksBefore <= person.history.length && days > -7;
  if (!isKnown || !before.every((count) => count === 0)) return null;
  return {
    rule: 'first_deal',
    strength: 0.88,
    params: {
      name: member.name,
      deal: labelOf(deal),
      amount: deal.amount,
      currency: deal.currency,
      weeksSinceStart: Math.max(0, Math.floor(days / 7)) + 1,
    },
  };
}
