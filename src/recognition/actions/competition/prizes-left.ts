import type { Caller, Context } from '../../../context.ts';
import type { Reader } from '../../../database/open.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { personById, relationTo } from '../../../people/index.ts';
import { isAllowed } from '../../../people/permissions.ts';
import { recognitionPermissions } from '../../permissions.ts';
import { type Prize, prizesOwed } from '../../store/competition/prizes.ts';

/** As much of a caller as decides what falls to them. */
export type Heir = Pick<Caller, 'workspaceId' | 'personId' | 'zone' | 'isAdmin'>;

/** What is owed by people who left and whom the caller stands above, or who is an admin; not what they won themselves. */
export async function inheritedPrizes({ db, clock }: Context, caller: Heir): Promise<Prize[]> {
  const { workspaceId, personId } = caller;
  const today = localDateOf(clock.now(), caller.zone);
  const open = (await prizesOwed(db, workspaceId)).filter((prize) => prize.personId !== personId);
  const promisers = [...new Set(open.map(({ promisedBy }) => promisedBy))].filter((id) => id !== personId);
  const theirs = new Set<string>();
  for (const promiser of promisers) if (await inherits(db, caller, promiser, today)) theirs.add(promiser);
  return open.filter(({ promisedBy }) => theirs.has(promisedBy));
}

/** Whether what somebody promised falls to the caller: they have left, and the caller is above them or an admin. */
export async function inherits(
  db: Reader,
  caller: Heir,
  promiserId: string,
  today: LocalDate,
): Promise<boolean> {
  const promiser = await personById(db, caller.workspaceId, promiserId, today);
  if (!promiser || promiser.isActive) return false;
  const relation = await relationTo(db, caller, { personId: promiserId }, today);
  return isAllowed(recognitionPermissions['recognition.prize_inherit'], relation);
}
