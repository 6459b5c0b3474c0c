import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion, addSteps, markStep, stepsKey } from '../../src/goals/index.ts';
import { addDays, datesFrom, type LocalDate, weekdayOf } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { defineOwnKpi, draftOwn, writeFacts } from '../../src/kpis/index.ts';
import type { Change } from '../../src/people/index.ts';
import type { DemoRep } from './demo-day.ts';
import { draw } from './draw.ts';

/** Who has a goal of each kind that does not simply add up. */
const WHO = 'priya';

/** A KPI of the company's own: how long a new lead waits for a first call, one number for each lead. */
const REPLY = {
  name: 'Days to first call',
  unit: 'days',
  aggregation: 'median',
  direction: 'down',
  minN: 3,
} as const;

/** What Priya works towards besides her numbers: a level to keep, and steps with dates. */
export async function addDemoLevels(
  context: Context,
  change: Change,
  teams: readonly { managerId: string; reps: readonly DemoRep[] }[],
  today: LocalDate,
): Promise<void> {
  const team = teams.find(({ reps }) => reps.some(({ handle }) => handle === WHO));
  const rep = team?.reps.find(({ handle }) => handle === WHO);
  if (!team || !rep) return;
  const { workspaceId, newId } = change;
  const month = periodContaining('month', today);
  const subject = { personId: rep.personId };
  const at = Date.parse(`${month.start}T08:00:00Z`);
  await inTransaction(context.db, async (trx) => {
    const { kpi } = await defineOwnKpi(trx, change, draftOwn({ ...REPLY, source: 'by_hand' }));
    const days = datesFrom(addDays(month.start, -60), today).filter(
      (date) => weekdayOf(date) <= 5 && draw(rep.handle, date, 'lead') < 0.7,
    );
    await writeFacts(
      trx,
      context,
      workspaceId,
      days.map((date) => ({
        subject: { kind: 'person' as const, id: rep.personId },
        kpi: kpi.key,
        date,
        occurredAt: toInstant(date, '15:00', rep.zone),
        amount: 1 + Math.floor(4 * draw(rep.handle, date, 'reply')),
        count: 1,
        currency: null,
        source: { kind: 'entry' as const, id: newId() },
      })),
    );
    const made = { newId, at };
    const version = { validFrom: month.start, currency: null, authorId: team.managerId };
    await addGoalVersion(
      trx,
      workspaceId,
      { subject, kpi: kpi.key, periodKind: 'month' },
      {
        ...version,
        type: 'at_most',
        target: 200,
        validTo: null,
        reason: 'Whoever is called within two days still knows why they wrote.',
      },
      made,
    );
    const steps = STEPS.map(({ title, day }) => ({ title, weight: 1, due: addDays(month.start, day) }));
    const { goalId } = await addGoalVersion(
      trx,
      workspaceId,
      { subject, kpi: stepsKey(newId()), periodKind: 'range', title: 'Partner programme running' },
      {
        ...version,
        type: 'milestone',
        target: steps.length,
        validTo: addDays(month.start, (STEPS.at(-1)?.day ?? 0) + 1),
        reason: '',
      },
      made,
    );
    await addSteps(trx, workspaceId, goalId, steps, at);
    const done = { on: addDays(month.start, STEPS[0].day - 1), by: rep.personId };
    if (done.on < today) await markStep(trx, workspaceId, { goalId, position: 0 }, done);
  });
}

/** On which day after the month's first each is due. */
const STEPS = [
  { title: 'First partner signed', day: 12 },
  { title: 'Price list agreed', day: 25 },
  { title: 'Partner trained', day: 39 },
  { title: 'First deal through a partner', day: 60 },
] as const;
