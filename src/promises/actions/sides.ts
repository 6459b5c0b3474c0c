import type { WorkCalendar } from '../../kernel/calendar.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { DatedTotal, FactKey } from '../../kpis/index.ts';
import { commonest } from '../../people/index.ts';
import { daysThere } from '../rules/days.ts';
import type { Sides } from '../rules/effect.ts';
import type { Windows } from '../rules/windows.ts';

/** What was read of everybody, as each one's two sides; money in one currency. */
export type Loader = {
  currency: string | null;
  sides(personId: string, calendar: WorkCalendar, windows: Windows): Sides;
};

/** How many of the numbers of a day were yes. */
export const yesOf = ({ subjectId, start, amount, count }: DatedTotal<FactKey>): CountedShare => ({
  ...{ subjectId, date: start, k: amount, n: count },
});

/** Means: the days on which somebody had a number, each with how many. */
export function meansOf(sums: readonly DatedTotal<FactKey>[], personId: string): Loader {
  const { currency, counted } = inOneCurrency(sums, personId);
  const side = (mine: typeof counted, from: LocalDate, until: LocalDate) => {
    const within = mine.filter(({ start, count }) => start >= from && start < until && count > 0);
    return {
      days: within.map(({ amount, count }) => ({ weight: count, amount })),
      events: within.reduce((sum, { count }) => sum + count, 0),
    };
  };
  return {
    currency,
    sides(subjectId, _calendar, { from, start, until }) {
      const mine = counted.filter((sum) => sum.subjectId === subjectId);
      return { kind: 'mean', before: side(mine, from, start), after: side(mine, start, until) };
    },
  };
}

/** Of money what is in the currency in which the person sells most often; amounts of different ones are never added. */
function inOneCurrency(sums: readonly DatedTotal<FactKey>[], personId: string) {
  const own = sums.filter(({ subjectId }) => subjectId === personId);
  const currency = commonest(own.flatMap(({ currency: each }) => each ?? [])) ?? null;
  return { currency, counted: sums.filter((sum) => sum.currency === null || sum.currency === currency) };
}

/** Sums: the days on which somebody was there, each with what was counted. */
export function sumsOf(sums: readonly DatedTotal<FactKey>[], personId: string, isCount: boolean): Loader {
  const { currency, counted } = inOneCurrency(sums, personId);
  const side = (mine: typeof counted, calendar: WorkCalendar, from: LocalDate, until: LocalDate) => {
    const within = mine.filter(({ start }) => start >= from && start < until);
    return {
      days: daysThere({ from, until }, calendar, new Map(within.map(({ start, amount }) => [start, amount]))),
      events: within.reduce((sum, { amount, count }) => sum + (isCount ? amount : count), 0),
    };
  };
  return {
    currency,
    sides(subjectId, calendar, { from, start, until }) {
      const mine = counted.filter((sum) => sum.subjectId === subjectId);
      return {
        kind: 'sum',
        before: side(mine, calendar, from, start),
        after: side(mine, calendar, start, until),
      };
    },
  };
}

/** So many of so many, on a day. */
export type CountedShare = { subjectId: string; date: LocalDate; k: number; n: number };

/** Shares: what was counted on both sides, and on how many days somebody was there. */
export function sharesOf(counted: readonly CountedShare[]): Loader['sides'] {
  const side = (mine: readonly CountedShare[], calendar: WorkCalendar, from: LocalDate, until: LocalDate) => {
    const within = mine.filter(({ date }) => date >= from && date < until);
    return {
      k: within.reduce((sum, { k }) => sum + k, 0),
      n: within.reduce((sum, { n }) => sum + n, 0),
      days: daysThere({ from, until }, calendar, new Map()).length,
    };
  };
  return (subjectId, calendar, { from, start, until }) => {
    const mine = counted.filter((each) => each.subjectId === subjectId);
    return {
      kind: 'share',
      before: side(mine, calendar, from, start),
      after: side(mine, calendar, start, until),
    };
  };
}
