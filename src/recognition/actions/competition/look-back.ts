import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../database/transaction.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { plan } from '../../../outbox/index.ts';
import { daysAround, isPulledIn } from '../../rules/competition/pull-in.ts';
import {
  holdCompetition,
  markCompetition,
  type OpenCompetition,
} from '../../store/competition/competitions.ts';
import { entriesOf } from '../../store/competition/entries.ts';
import { amountsOf } from '../board/amounts.ts';
import { noteFor } from './notes.ts';
import { calendarAround, postIn } from './place.ts';

/**
 * Once the five working days after it are over: whether what was counted was pulled into its last ones (domain.md §6). Of
 * everybody together, since it is a question about the competition; only who created it is told.
 */
export async function lookBack(context: Context, open: OpenCompetition, now: Date): Promise<void> {
  const { workspaceId, competition } = open;
  const isSuspicious = await pulledIn(context, open);
  const note = isSuspicious ? await noteFor(context, open, 'pulled_in') : [];
  await inTransaction(context.db, async (trx) => {
    const held = await holdCompetition(trx, workspaceId, competition.id);
    if (!held?.endedAt) return;
    await markCompetition(trx, workspaceId, competition.id, 'looked_back_at', now);
    await plan(trx, context, workspaceId, note);
  });
}

async function pulledIn(context: Context, { workspaceId, competition }: OpenCompetition): Promise<boolean> {
  const { db } = context;
  const post = await postIn(context, workspaceId, competition.channelId);
  const around = daysAround(competition.endDay, await calendarAround(db, workspaceId, post, competition));
  const entries = await entriesOf(db, workspaceId, competition.id);
  const ids = entries.map(({ personId }) => personId);
  for (const [index, { kpi }] of competition.counted.entries()) {
    const sumIn = async ({ from: start, until: end }: { from: LocalDate; until: LocalDate }) => {
      const amounts = await amountsOf(db, workspaceId, ids, { kpis: [kpi], start, end, knownAt: null });
      return entries.reduce(
        (sum, { personId, targets }) => sum + amounts(personId, kpi, targets[index]?.currency ?? null),
        0,
      );
    };
    const sums = {
      before: await sumIn(around.before),
      last: await sumIn(around.last),
      after: await sumIn(around.after),
    };
    if (isPulledIn(sums)) return true;
  }
  return false;
}
