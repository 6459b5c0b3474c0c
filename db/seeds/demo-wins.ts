import type { Context } from '../../src/context.ts';
import { inTransaction } from '../../src/database/transaction.ts';
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
