import type { Context } from '../../src/context.ts';
import type { Writer } from '../../src/database/open.ts';
import type { LocalDate } from '../../src/kernel/date.ts';
import { writeFacts } from '../../src/kpis/index.ts';
import { rememberCard } from '../../src/scorecards/index.ts';

/**
 * Gives a team a card of long ago and one of its people a few calls on a date, so that the card about that date's week
 * goes straight to the channel.
 */
export async function addEarlierCard(
  trx: Writer,
  context: Context,
  workspaceId: string,
  { teamId, personId, date }: { teamId: string; personId: string; date: LocalDate },
): Promise<void> {
  await rememberCard(trx, workspaceId, teamId, '2026-W01', 'steady_sum');
  await writeFacts(trx, context, workspaceId, [
    {
      subject: { kind: 'person', id: personId },
      kpi: 'calls',
      date,
      occurredAt: new Date(`${date}T12:00:00Z`),
      amount: 5,
      count: 5,
      currency: null,
      source: { kind: 'activity_import', id: `${personId} ${date}` },
    },
  ]);
}
