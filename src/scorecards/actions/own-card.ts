import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { periodAway, periodOf, periodsBefore } from '../../kernel/company-year.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { catalogue } from '../../kpis/catalogue.ts';
import { type DatedTotal, weeklyTotals } from '../../kpis/index.ts';
import { companyYear, personById, workspaceById } from '../../people/index.ts';
import { ownCard } from '../rules/build-card.ts';
import type { OwnCard } from '../rules/card.ts';
import { loadOwnMeasures } from './own-measures.ts';
import { daysBefore, sameDaysBefore } from './same-days.ts';
import { WEEKS_BACK } from './team-numbers.ts';
import { teamWeekGoals } from './week-goals.ts';

/** The caller's own running week: their measures, against the same days of the week before. */
export async function myCard(context: Context, caller: Caller): Promise<OwnCard> {
  const today = localDateOf(context.clock.now(), caller.zone);
  return personCard(context, caller.workspaceId, caller.personId, today);
}

/** The same of a person's week that `today` lies in, as of that day. Throws a UserError when there is no such person. */
export async function personCard(
  { db }: Context,
  workspaceId: string,
  personId: string,
  today: LocalDate,
): Promise<OwnCard> {
  const person = await personById(db, workspaceId, personId, today);
  if (!person) throw new UserError((t) => t.common.notAMember);
  const { currency } = await workspaceById(db, workspaceId);
  const year = await companyYear(db, workspaceId);
  const week = periodOf(year, 'week', today);
  const until = addDays(today, 1);
  const weeks = periodsBefore(year, week, WEEKS_BACK).map(({ start }) => start);
  const range = { from: weeks[0] ?? week.start, until, starts: [...weeks, week.start] };
  const sums = inCurrency(
    await weeklyTotals(db, workspaceId, { subjectIds: [personId], ...range }),
    currency,
  );
  const lastWeek = periodAway(year, week, -1);
  const before = await sameDaysBefore(db, workspaceId, { personId, week, lastWeek, today, currency });
  const goals = await teamWeekGoals(db, workspaceId, { people: [person] }, week, currency);
  const knownFrom = sums.map((sum) => sum.start).sort()[0] ?? week.start;
  return ownCard({
    name: person.name,
    week,
    runningThrough: today,
    currency,
    own: await loadOwnMeasures(db, workspaceId, {
      of: { personId },
      weeks: periodsBefore(year, week, WEEKS_BACK),
      week,
      until,
      before: daysBefore(week, lastWeek, today),
      currency,
      goals: [goals],
    }),
    measures: catalogue.map(({ key }) => {
      const ofKpi = sums.filter((sum) => sum.kpi === key);
      return {
        kpi: key,
        actual: sumOf(ofKpi, week.start),
        goal: goals.get(key) ?? null,
        lastWeek:
          before === null || lastWeek.start < knownFrom
            ? null
            : total(before.filter((sum) => sum.kpi === key)),
        history: weeks.map((start) => (start < knownFrom ? null : sumOf(ofKpi, start))),
      };
    }),
  });
}

const inCurrency = (sums: readonly DatedTotal[], currency: string) =>
  sums.filter((sum) => sum.currency === null || sum.currency === currency);

const sumOf = (sums: readonly DatedTotal[], start: string) =>
  total(sums.filter((sum) => sum.start === start));

const total = (sums: readonly { amount: number }[]) => sums.reduce((amount, sum) => amount + sum.amount, 0);
