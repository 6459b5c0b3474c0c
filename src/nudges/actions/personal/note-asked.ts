import type { Context } from '../../../context.ts';
import { inTransaction } from '../../../database/transaction.ts';
import { frequenciesOf, saveFrequency } from '../../store/personal/frequency.ts';
import type { Morning } from './morning.ts';

/** Whoever ignored three is asked once whether these should stop: in the first message that has one. */
export async function noteAsked(
  context: Context,
  workspaceId: string,
  { personId, items }: Morning,
): Promise<void> {
  const unasked = (await frequenciesOf(context.db, workspaceId, [personId])).filter(
    ({ level, cause, askedIn }) => level === 'half' && cause === 'ignored' && askedIn === null,
  );
  for (const frequency of unasked) {
    const item = items.find(({ trigger }) => trigger === frequency.trigger);
    if (!item) continue;
    const asked = { ...frequency, askedIn: item.decisionId };
    await inTransaction(context.db, (trx) => saveFrequency(trx, workspaceId, asked));
    item.asksToStop = true;
  }
}
