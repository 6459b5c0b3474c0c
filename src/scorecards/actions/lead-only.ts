import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Team, teamsLedBy } from '../../people/index.ts';
import type { OwnCard } from '../rules/card.ts';
import { myCard } from './own-card.ts';

/**
 * The team whose card is of more use to the caller than their own: the first one they lead directly, for whoever has neither a goal nor
 * a number of their own in this week and the last. Null for everybody else. `hasOwn`: weeks before had something.
 */
export async function teamInstead(
  context: Context,
  caller: Caller,
): Promise<{ team: Team; hasOwn: boolean } | null> {
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(context.clock.now(), zone);
  const [team] = await teamsLedBy(context.db, workspaceId, personId, today);
  if (!team) return null;
  const card = await myCard(context, caller);
  if (sellsNow(card)) return null;
  return { team, hasOwn: card.measures.some((line) => !line.isEmpty) };
}

const sellsNow = ({ measures, own }: OwnCard) =>
  own.length > 0 ||
  measures.some(({ goal, actual, trend }) => goal !== null || actual !== 0 || (trend.at(-1) ?? 0) !== 0);
