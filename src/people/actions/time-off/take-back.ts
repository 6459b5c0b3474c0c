import type { Caller, Context } from '../../../context.ts';
import type { Writer } from '../../../database/open.ts';
import { UserError } from '../../../errors.ts';
import { datesFrom } from '../../../kernel/date.ts';
import { perform } from '../../../perform.ts';
import type { Days } from '../../rules/away/read-days.ts';
import { deputiesBetween } from '../../store/deputies.ts';
import { peopleByIds } from '../../store/people.ts';
import { timeOffBetween, timeOffById } from '../../store/time-off.ts';
import { cancelTimeOff } from '../../store/time-off-writes.ts';
import { actorOf, type Change, type Person } from '../../types.ts';
import { auditChange } from '../audit.ts';
import { openChange } from '../open-change.ts';
import { endDeputy } from './appoint-deputy.ts';
import { offAlready } from './cost.ts';
import { type Reached, reachPerson } from './reach-person.ts';

/** What was taken back, for the answer. */
export type TakenBack = Reached & {
  days: Days;
  /** How many working days of these stay off, since they were entered more than once. */
  stillOff: number;
  /** Who was to stand in and no longer does. */
  deputies: Person[];
};

/**
 * Takes days off back: they count as working days again, and whoever was to stand in on them no longer does. Throws a
 * UserError for someone who may not, and when they were taken back before.
 */
export async function takeBack(context: Context, caller: Caller, timeOffId: string): Promise<TakenBack> {
  const { workspaceId } = caller;
  const entered = await timeOffById(context.db, workspaceId, timeOffId);
  if (!entered) throw new UserError((t) => t.timeOff.gone);
  const reached = await reachPerson(context, caller, entered.personId, 'timeoff.set');
  const { person, today } = reached;
  const days = { from: entered.from, until: entered.until, halves: entered.halves };
  return perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, workspaceId, actorOf(caller));
    const found = await cancelTimeOff(trx, workspaceId, timeOffId, change.clock.now());
    if (!found) throw new UserError((t) => t.timeOff.gone);
    await auditChange(trx, change, 'person', person.id, 'person.time_off_taken_back', { timeOffId, ...days });
    const ended = await endDeputies(trx, context, change, person.id, days);
    return {
      ...reached,
      days,
      stillOff: await offAlready(trx, person, days),
      deputies: await peopleByIds(trx, workspaceId, ended, today),
    };
  });
}

/** A deputy whose days are no longer all off has nobody to stand in for. Returns their ids. */
async function endDeputies(
  trx: Writer,
  context: Context,
  change: Change,
  managerId: string,
  days: Days,
): Promise<string[]> {
  const { workspaceId } = change;
  const ended: string[] = [];
  for (const each of await deputiesBetween(trx, workspaceId, { managerId }, days)) {
    const off = await timeOffBetween(trx, workspaceId, [managerId], each);
    const isOff = (date: string) => off.some(({ from, until }) => from <= date && date < until);
    if (datesFrom(each.from, each.until).every(isOff)) continue;
    await endDeputy(trx, context, change, each);
    ended.push(each.deputyId);
  }
  return ended;
}
