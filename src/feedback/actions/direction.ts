import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { managersAbove, type Person } from '../../people/index.ts';
import type { Direction } from '../rules/feedback.ts';

/** How the receiver stands to the caller today: above them, below, or neither. */
export async function directionTo(
  { db, clock }: Context,
  { workspaceId, personId, zone }: Caller,
  receiver: Person,
): Promise<Direction> {
  const today = localDateOf(clock.now(), zone);
  const above = async (id: string) =>
    (await managersAbove(db, workspaceId, id, today)).map((each) => each.id);
  if ((await above(personId)).includes(receiver.id)) return 'up';
  return (await above(receiver.id)).includes(personId) ? 'down' : 'peer';
}
