import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addGoalVersion, type GoalSubject } from '../../src/goals/index.ts';
import type { LocalDate } from '../../src/kernel/date.ts';
import { periodContaining, type RecurringKind } from '../../src/kernel/period.ts';
import type { KpiKey } from '../../src/kpis/catalogue.ts';
import type { Locale } from '../../src/locales/locale.ts';
import type { DemoRep } from './demo-day.ts';

/** The reason as the team's manager wrote it, in the team's language. */
type DemoGoal = { kpi: KpiKey; per: RecurringKind; target: number; reason: Record<Locale, string> };

/** Money in cents. A newcomer's quarter is agreed lower while they ramp up. */
const REP_GOALS: readonly DemoGoal[] = [
  {
    kpi: 'revenue_won',
    per: 'quarter',
    target: 13_000_000,
    reason: {
      en: 'Your share of the team number, by last year’s accounts.',
      tr: 'Geçen yılki müşterilere göre takım hedefindeki payın.',
    },
  },
  {
    kpi: 'calls',
    per: 'week',
    target: 100,
    reason: {
      en: 'Twenty a day kept the pipeline full last quarter.',
      tr: 'Geçen çeyrek günde yirmi arama fırsatları canlı tuttu.',
    },
  },
  {
    kpi: 'demos',
    per: 'month',
    target: 18,
    reason: { en: 'One demo in three becomes a proposal.', tr: 'Her üç demodan biri teklife dönüşüyor.' },
  },
];
const NEWCOMER_REVENUE = 4_000_000;

/** The goals of the current periods, as the managers agreed them at the start of the quarter. */
export async function addDemoGoals(
  context: Context,
  workspaceId: string,
  teams: readonly { teamId: string; managerId: string; locale: Locale; reps: readonly DemoRep[] }[],
  today: LocalDate,
): Promise<void> {
  const quarter = periodContaining('quarter', today);
  const at = Date.parse(`${quarter.start}T08:00:00Z`);
  await inTransaction(context.db, async (trx) => {
    const add = (subject: GoalSubject, goal: DemoGoal, authorId: string, locale: Locale) =>
      addGoalVersion(
        trx,
        workspaceId,
        { subject, kpi: goal.kpi, periodKind: goal.per },
        {
          validFrom: periodContaining(goal.per, quarter.start).start,
          validTo: null,
          target: goal.target,
          currency: goal.kpi === 'revenue_won' ? 'USD' : null,
          authorId,
          reason: goal.reason[locale],
        },
        { newId: context.newId, at },
      );
    for (const { teamId, managerId, locale, reps } of teams) {
      const agreed = reps.filter((rep) => rep.profile.hasGoals);
      for (const rep of agreed) {
        for (const goal of REP_GOALS) {
          await add({ personId: rep.personId }, scaled(goal, rep), managerId, locale);
        }
      }
      const revenue = agreed.reduce((sum, rep) => sum + targetOf(rep), 0);
      await add(
        { teamId },
        {
          kpi: 'revenue_won',
          per: 'quarter',
          target: revenue,
          reason: {
            en: 'The sum of what we agreed one by one.',
            tr: 'Birlikte belirlediğimiz hedeflerin toplamı.',
          },
        },
        managerId,
        locale,
      );
    }
  });
}

const targetOf = (rep: DemoRep) => (rep.startedOn === null ? (REP_GOALS[0]?.target ?? 0) : NEWCOMER_REVENUE);

const scaled = (goal: DemoGoal, rep: DemoRep): DemoGoal =>
  goal.kpi === 'revenue_won' ? { ...goal, target: targetOf(rep) } : goal;
