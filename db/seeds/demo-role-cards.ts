import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import type { LocalDate } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { kpiBook } from '../../src/kpis/index.ts';
import { addRoleCard, type CardMeasure } from '../../src/scorecards/index.ts';

/** What two managers chose that their teams are scored by, since the quarter began; the third has not thought about it. */
export async function addDemoRoleCards(
  context: Context,
  workspaceId: string,
  teams: readonly { teamId: string; name: string; managerId: string }[],
  today: LocalDate,
): Promise<void> {
  const { start } = periodContaining('quarter', today);
  const book = await kpiBook(context.db, workspaceId);
  const visits = book.own.find(({ name }) => name === 'Site visits');
  const chosen: Readonly<Record<string, readonly CardMeasure[]>> = {
    Rhine: [measure('revenue_won', 50), measure('demos', 30), measure('calls', 20)],
    Hudson: [
      measure('revenue_won', 40),
      measure('demos', 25),
      measure('calls', 20),
      ...(visits ? [{ ...measure(visits.key, 15), stated: { target: 9, per: 'month' as const } }] : []),
    ],
  };
  await inTransaction(context.db, async (trx) => {
    for (const { teamId, name, managerId } of teams) {
      const measures = chosen[name];
      if (!measures) continue;
      await addRoleCard(trx, workspaceId, {
        id: context.newId(),
        teamId,
        roleKey: '',
        role: '',
        version: 1,
        validFrom: start,
        measures,
        authorId: managerId,
        recordedAt: Date.parse(`${start}T08:00:00Z`),
      });
    }
  });
}

const measure = (kpi: CardMeasure['kpi'], weight: number): CardMeasure => ({ kpi, weight, stated: null });
