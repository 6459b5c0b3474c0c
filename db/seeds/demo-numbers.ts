import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import type { LocalDate } from '../../src/kernel/date.ts';
import { periodContaining, shiftPeriod } from '../../src/kernel/period.ts';
import { replaceCompanyNumbers } from '../../src/kpis/index.ts';
import { monthlyNumbers, type NumberKey } from '../../src/kpis/numbers.ts';
import { draw } from './draw.ts';

const MONTHS = 4;

/** An ordinary month of the company, in whole units of its currency; each month is some percent off. */
const USUAL: Readonly<Record<NumberKey, number>> = {
  sales_marketing_spend: 96_000,
  new_customers: 24,
  customers_start: 410,
  customers_lost: 6,
  recurring_start: 287_000,
  recurring_expansion: 9_400,
  recurring_downsell: 2_100,
  recurring_churn: 3_900,
  revenue_invoiced: 312_000,
  cost_of_delivery: 84_000,
  csat_positive: 118,
  csat_responses: 139,
  nps_promoters: 61,
  nps_passives: 28,
  nps_detractors: 17,
};

/** The company's numbers of the months before the running one, as Nora entered them. */
export async function addDemoNumbers(
  context: Context,
  workspaceId: string,
  { today, adminId }: { today: LocalDate; adminId: string | null },
): Promise<void> {
  const running = periodContaining('month', today);
  const months = Array.from({ length: MONTHS }, (_, back) => shiftPeriod(running, -1 - back).start);
  const write = months.flatMap((date) =>
    monthlyNumbers.map(({ key, unit }) => {
      const amount = Math.round(USUAL[key] * (0.95 + 0.1 * draw('company', date, key)));
      const isMoney = unit === 'money';
      return { key, date, amount: isMoney ? amount * 100 : amount, currency: isMoney ? 'USD' : null };
    }),
  );
  await inTransaction(context.db, (trx) =>
    replaceCompanyNumbers(trx, context, workspaceId, { by: adminId, reverse: [], write }),
  );
}
