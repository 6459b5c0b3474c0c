import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { companyNumbers, monthsOf, overMonths, sumOverMonths, workspaceTotals } from '../../kpis/index.ts';
import { companyMeasures } from '../rules/company-measures.ts';
import { dealMeasures } from '../rules/deal-measures.ts';
import type { Measured } from '../rules/measured.ts';
import { loadDeals } from './load-deals.ts';
import { loadGoal } from './load-goal.ts';

/** The ready KPIs of the whole company in a period that runs: through the day before `until`. It asks nobody whether they may. */
export async function companyMeasured(
  db: Reader,
  workspaceId: string,
  { period, until, currency }: { period: Period; until: LocalDate; currency: string },
): Promise<Measured[]> {
  const whose = { scope: { kind: 'company' }, personId: '' } as const;
  const range = { from: period.start, until };
  const sums = await workspaceTotals(db, workspaceId, { kpis: ['revenue_won', 'qualified_leads'], ...range });
  const amountOf = (kpi: string, of: string | null) =>
    sums.find((sum) => sum.kpi === kpi && sum.currency === of)?.amount ?? 0;
  const { closed, opened, open } = await loadDeals(db, workspaceId, whose, range);
  const goal = await loadGoal(db, workspaceId, whose, period);
  return [
    ...dealMeasures({
      closed,
      open,
      opened: opened.length,
      leads: amountOf('qualified_leads', null),
      goal: goal && { ...goal, revenue: amountOf('revenue_won', goal.currency) },
      currency,
      isRunning: until <= period.end,
    }),
    ...(await monthlyMeasured(db, workspaceId, { period, currency })),
  ];
}

/** Those that are worked out from the company's monthly numbers. */
export async function monthlyMeasured(
  db: Reader,
  workspaceId: string,
  { period, currency }: { period: Period; currency: string },
): Promise<Measured[]> {
  const found = await companyNumbers(db, workspaceId, { from: period.start, until: period.end });
  const inCurrency = found.filter((number) => number.currency === null || number.currency === currency);
  const months = monthsOf(period);
  return companyMeasures({
    numbers: overMonths(months, inCurrency),
    recurring: sumOverMonths('recurring_start', months, inCurrency),
    currency,
  });
}
