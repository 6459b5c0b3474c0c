import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion } from '../../src/goals/index.ts';
import { addDays, datesFrom, type LocalDate, weekdayOf } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { defineOwnKpi, type FactKey, type NewFact, ownFact, writeFacts } from '../../src/kpis/index.ts';
import type { Change } from '../../src/people/index.ts';
import type { DemoRep } from './demo-day.ts';
import { draw } from './draw.ts';

const WEEKS = 6;
const VISITS_A_WEEK = 3;
/** Tuesdays and Thursdays. */
const VISITING_DAYS = [2, 4];

/**
 * What the company counts beside the ready KPIs: visits to customers' sites, which only some of its reps pay, and how many of
 * the meetings that were booked take place, told by the month.
 */
export async function addDemoOwnKpi(
  context: Context,
  change: Change,
  reps: readonly DemoRep[],
): Promise<void> {
  const { workspaceId, today } = change;
  await inTransaction(context.db, async (trx) => {
    const { kpi } = await defineOwnKpi(trx, change, {
      name: 'Site visits',
      unit: 'count',
      source: 'by_hand',
      words: { en: ['site visit', 'site visits', 'onsite'], tr: ['saha ziyareti'] },
    });
    await defineOwnKpi(trx, change, {
      name: 'Meeting show rate',
      unit: 'percent',
      source: 'computed',
      counters: { numerator: 'meetings_held', denominator: 'meetings_booked' },
      dateBasis: 'month',
    });
    const days = datesFrom(addDays(today, -7 * WEEKS), today).filter((day) =>
      VISITING_DAYS.includes(weekdayOf(day)),
    );
    const factOn = (rep: DemoRep, date: LocalDate): NewFact<FactKey>[] => {
      const amount = Math.floor(3 * draw('visits', rep.handle, date));
      if (amount === 0 || date < (rep.startedOn ?? date)) return [];
      return [
        {
          ...ownFact(kpi, { amount, thing: null }),
          subject: { kind: 'person', id: rep.personId },
          kpi: kpi.key,
          date,
          occurredAt: toInstant(date, '16:00', rep.zone),
          currency: null,
          source: { kind: 'entry', id: `demo-visit:${rep.handle}:${date}` },
        },
      ];
    };
    await writeFacts(
      trx,
      context,
      workspaceId,
      reps.flatMap((rep) => days.flatMap((date) => factOn(rep, date))),
    );
    // Nothing of it comes in by itself, so on Friday they are asked.
    const validFrom = periodContaining('week', addDays(today, -7 * WEEKS)).start;
    for (const { personId } of reps.filter(({ profile }) => profile.hasGoals)) {
      await addGoalVersion(
        trx,
        workspaceId,
        { subject: { personId }, kpi: kpi.key, periodKind: 'week' },
        {
          validFrom,
          validTo: null,
          target: VISITS_A_WEEK,
          currency: null,
          authorId: null,
          reason: 'Customers who were visited stayed longer last year.',
        },
        { newId: context.newId, at: toInstant(validFrom, '09:00', 'UTC').getTime() },
      );
    }
  });
}
