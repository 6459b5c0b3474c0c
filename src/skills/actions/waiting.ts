import type { Caller, Context } from '../../context.ts';
import { addDays } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, personById, reportingSince, reportsOf } from '../../people/index.ts';
import { WAIT_DAYS } from '../rules/opening.ts';
import { hiddenFromViewer, type Waiting } from '../rules/sight.ts';
import { ratingsOfMany } from '../store/ratings.ts';

/** Somebody who said how they see skills and waits for the caller's word; `side` is the caller's. */
export type Waiter = { side: 'self' | 'manager'; personId: string; name: string; waiting: Waiting };

/** Who waits: the caller's manager for how the caller sees themselves, and the caller's reports for how the caller does. */
export async function waitingForMe({ db, clock }: Context, caller: Caller): Promise<Waiter[]> {
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const self = await personById(db, workspaceId, personId, today);
  if (!self) return [];
  const manager = self.managerId ? await personById(db, workspaceId, self.managerId, today) : null;
  const reports = (await reportsOf(db, workspaceId, personId, today)).filter(({ isActive }) => isActive);
  const since = await reportingSince(db, workspaceId, personId, today);
  // A zone behind may still have the day before.
  const from = addDays(today, -WAIT_DAYS - 1);
  const ids = [...reports.map(({ id }) => id), ...(manager ? [personId] : [])];
  const ratings = Map.groupBy(await ratingsOfMany(db, workspaceId, ids, from), (rating) => rating.personId);
  const waits = (side: Waiter['side'], person: Person, name: string, start: string): Waiter[] => {
    const day = localDateOf(clock.now(), person.zone);
    const sight = { side, viewerId: personId, since: start, today: day };
    const waiting = hiddenFromViewer(ratings.get(person.id) ?? [], sight);
    return waiting ? [{ side, personId: person.id, name, waiting }] : [];
  };
  return [
    ...(manager ? waits('self', self, manager.name, '') : []),
    ...reports.flatMap((report) => waits('manager', report, report.name, since.get(report.id) ?? '')),
  ];
}
