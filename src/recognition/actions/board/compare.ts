import type { Context } from '../../../context.ts';
import { goalCalendars, pastOfPeople } from '../../../goals/index.ts';
import type { CompanyYear } from '../../../kernel/company-year.ts';
import type { RecurringPeriod } from '../../../kernel/period.ts';
import { scoreOf } from '../../../kernel/ranking.ts';
import type { BookKpi } from '../../../kpis/index.ts';
import { type Person, workspaceById } from '../../../people/index.ts';
import type { Entrant } from '../../rules/board/board.ts';
import { FEWEST_PEOPLE, improvement, isHereEnough, shrunkShare } from '../../rules/board/eligible.ts';
import { FEWEST_BEHIND_A_SHARE, type Measure, type Quality } from '../../rules/board/measure.ts';
import { PARTS } from '../../rules/board/part-of-target.ts';
import { amountsOf } from './amounts.ts';
import { ownTargets } from './own-targets.ts';

/** By percent of everybody's own goal, or by what grew most beside one's own usual. A share is compared as it is. */
export type How = 'target' | 'improved';

/** Those who can be compared, and what everybody came to together. */
export type Compared = {
  entrants: Entrant[];
  /** `of`: thousandths of the goals of those counted, or the denominator of a share; null where fewer than five have one. */
  total: { amount: number; of: number | null; currency: string | null };
};

type Asked = { measure: Measure; how: How; period: RecurringPeriod; year: CompanyYear; knownAt: Date | null };

/** Compares people over a period (domain.md §6). Who was hardly there, or has no goal, is not compared. */
export async function comparePeople(
  context: Context,
  workspaceId: string,
  people: readonly Person[],
  asked: Asked,
): Promise<Compared> {
  const { measure } = asked;
  if (measure.kind === 'share') return byShare(context, workspaceId, people, measure.quality, asked);
  return asked.how === 'target'
    ? byTarget(context, workspaceId, people, measure.kpi, asked)
    : byImprovement(context, workspaceId, people, measure.kpi, asked);
}

async function byTarget(
  { db }: Context,
  workspaceId: string,
  people: readonly Person[],
  { key, unit }: BookKpi,
  { period, knownAt }: Asked,
): Promise<Compared> {
  const { start, end, kind } = period;
  const targets = await ownTargets(db, workspaceId, people, { kpis: [key], start, end, kind });
  const amounts = await amountsOf(db, workspaceId, idsOf(people), { kpis: [key], start, end, knownAt });
  const { currency: company } = await workspaceById(db, workspaceId);
  const currency = unit === 'money' ? company : null;
  const entrants = people.flatMap(({ id, name, workWeek }): Entrant[] => {
    const target = targets.of(id, key);
    if (!target || !isHereEnough(period, targets.calendars.get(id) ?? workWeek)) return [];
    const amount = amounts(id, key, target.currency);
    const score = scoreOf(BigInt(amount) * BigInt(PARTS), target.parts);
    return [{ id, name, score, amount, of: target.parts }];
  });
  // Of few goals the sum would be somebody's own, which is theirs and whose who lead them.
  const holders = people.filter(({ id }) => targets.of(id, key)?.currency === currency);
  const isShown = holders.length >= FEWEST_PEOPLE;
  const counted = isShown ? holders : people;
  const of = holders.reduce((sum, { id }) => sum + (targets.of(id, key)?.parts ?? 0), 0);
  const amount = counted.reduce((sum, { id }) => sum + amounts(id, key, currency), 0);
  return { entrants, total: { amount, of: isShown ? of : null, currency } };
}

async function byImprovement(
  { db }: Context,
  workspaceId: string,
  people: readonly Person[],
  kpi: BookKpi,
  { period, year, knownAt }: Asked,
): Promise<Compared> {
  const { start, end } = period;
  const { currency: company } = await workspaceById(db, workspaceId);
  const currency = kpi.unit === 'money' ? company : null;
  const asked = {
    kpi,
    type: 'cumulative',
    currency,
    year,
    current: period,
    today: start,
    until: end,
  } as const;
  const pasts = await pastOfPeople(db, workspaceId, people, asked);
  const amounts = await amountsOf(db, workspaceId, idsOf(people), { kpis: [kpi.key], start, end, knownAt });
  const entrants = people.flatMap(({ id, name }): Entrant[] => {
    const past = pasts.get(id);
    if (!past || !isHereEnough(period, past.calendar)) return [];
    const amount = amounts(id, kpi.key, currency);
    const whole = past.periods.filter(({ isRamp }) => !isRamp).map((each) => each.amount);
    const score = improvement(amount, whole);
    return score ? [{ id, name, score, amount, of: null }] : [];
  });
  const amount = people.reduce((sum, { id }) => sum + amounts(id, kpi.key, currency), 0);
  return { entrants, total: { amount, of: null, currency } };
}

async function byShare(
  { db }: Context,
  workspaceId: string,
  people: readonly Person[],
  { counted, of }: Quality,
  { period, knownAt }: Asked,
): Promise<Compared> {
  const { start, end } = period;
  const calendars = await goalCalendars(db, workspaceId, people, start);
  const amounts = await amountsOf(db, workspaceId, idsOf(people), {
    kpis: [counted, of],
    start,
    end,
    knownAt,
  });
  const own = people.map(({ id, name, workWeek }) => ({
    id,
    name,
    k: amounts(id, counted, null),
    n: amounts(id, of, null),
    isHere: isHereEnough(period, calendars.get(id) ?? workWeek),
  }));
  const all = {
    k: own.reduce((sum, { k }) => sum + k, 0),
    n: own.reduce((sum, { n }) => sum + n, 0),
  };
  const entrants = own.flatMap(({ id, name, k, n, isHere }): Entrant[] => {
    if (!isHere || n < FEWEST_BEHIND_A_SHARE) return [];
    const score = shrunkShare({ k, n }, all, FEWEST_BEHIND_A_SHARE);
    return score ? [{ id, name, score, amount: k, of: n }] : [];
  });
  return { entrants, total: { amount: all.k, of: all.n > 0 ? all.n : null, currency: null } };
}

const idsOf = (people: readonly Person[]) => people.map(({ id }) => id);
