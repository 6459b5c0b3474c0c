import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { addDays, datesFrom, type LocalDate } from '../../src/kernel/date.ts';
import { periodContaining } from '../../src/kernel/period.ts';
import { toInstant } from '../../src/kernel/zoned.ts';
import { weeklyTotals, writeFacts } from '../../src/kpis/index.ts';
import { keepWishes } from '../../src/wins/store/settings.ts';

/** From this amount on a won deal is posted, in minor units. */
const MINIMUM = 500_000;

/** Two of the demo's teams want won deals and records posted; the others have not said anything. */
export async function addDemoWishes(
  context: Context,
  workspaceId: string,
  teams: readonly { teamId: string; managerId: string }[],
): Promise<void> {
  const at = context.clock.now();
  await inTransaction(context.db, async (trx) => {
    for (const { teamId, managerId: by } of teams) {
      const usual = { deals: { since: at }, minimum: MINIMUM, dealsADay: 3, records: true };
      await keepWishes(trx, workspaceId, { teamId, currency: 'USD', ...usual }, { by, at });
    }
  });
}

/** Somebody's last week has more calls than any of the weeks since `start`, whatever the dice said. */
export async function addBestWeek(
  context: Context,
  workspaceId: string,
  { personId, zone }: { personId: string; zone: string },
  { start, today }: { start: LocalDate; today: LocalDate },
): Promise<void> {
  const monday = periodContaining('week', today).start;
  const last = addDays(monday, -7);
  const starts = datesFrom(start, monday).filter((_day, nth) => nth % 7 === 0);
  const query = { subjectIds: [personId], kpis: ['calls'] as const, from: start, until: monday, starts };
  const weeks = await weeklyTotals(context.db, workspaceId, query);
  const before = Math.max(0, ...weeks.filter((week) => week.start < last).map(({ amount }) => amount));
  const missing = before + 1 - (weeks.find((week) => week.start === last)?.amount ?? 0);
  if (missing <= 0) return;
  const friday = addDays(last, 4);
  const calls = {
    subject: { kind: 'person', id: personId },
    kpi: 'calls',
    date: friday,
    occurredAt: toInstant(friday, '16:30', zone),
    amount: missing,
    count: missing,
    currency: null,
    source: { kind: 'log', id: `demo:best:${personId}` },
  } as const;
  await inTransaction(context.db, (trx) => writeFacts(trx, context, workspaceId, [calls]));
}
