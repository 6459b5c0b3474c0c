import type { KnownBlock } from '@slack/types';
import type { Request } from '../capability.ts';
import { checkInButtons } from '../goals/index.ts';
import { stillMissing } from './actions/last-week.ts';
import { itemBlocks } from './messages/question.ts';

/**
 * In *Needs you*: what is still missing of a week, with the same taps as in the message. Of a week that is over a goal
 * is asked about as it looks now, since nobody remembers how it looked then.
 */
export async function rhythmNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  const missing = await stillMissing(context, caller);
  if (!missing) return [];
  return missing.items.flatMap((item) => [
    ...itemBlocks({ ...missing, items: [item] }, t),
    ...(item.kind === 'goal' && missing.isOver ? [checkInButtons(item.line.goal.id, t)] : []),
  ]);
}
