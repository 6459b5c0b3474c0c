import type { Caller, Context } from '../../../context.ts';
import type { Reader } from '../../../database/open.ts';
import { type Sentence, UserError } from '../../../errors.ts';
import type { LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type Person, peopleByIds, personById, reportsOf, requirePermission } from '../../../people/index.ts';
import { coachingPermissions } from '../../permissions.ts';

/** A manager and somebody who reports to them directly. */
export type Pair = { manager: Person; report: Person };

/** A pair as one of the two sees it. */
export type OwnPair = Pair & { me: Person; other: Person };

/** As much of anything of a pair's as says whose it is. */
export type Paired = { managerId: string; reportId: string };

/** With whom the caller meets: their manager first, then their direct reports by name. */
export async function partnersOf({ db, clock }: Context, caller: Caller): Promise<OwnPair[]> {
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(clock.now(), zone);
  const me = await personById(db, workspaceId, personId, today);
  if (!me) return [];
  const manager = me.managerId ? await personById(db, workspaceId, me.managerId, today) : null;
  const reports = await reportsOf(db, workspaceId, personId, today);
  return [
    ...(manager?.isActive && manager.slackUserId ? [{ manager, report: me, me, other: manager }] : []),
    ...reports
      .filter(({ isActive, slackUserId }) => isActive && slackUserId)
      .map((report) => ({ manager: me, report, me, other: report })),
  ];
}

/** The caller and somebody they may meet. Throws a UserError for everybody else: 1:1s follow the reporting line. */
export async function pairWith(context: Context, caller: Caller, otherId: string): Promise<OwnPair> {
  const { db, clock } = context;
  const pair = (await partnersOf(context, caller)).find(({ other }) => other.id === otherId);
  const today = localDateOf(clock.now(), caller.zone);
  if (!pair) {
    const other = await personById(db, caller.workspaceId, otherId, today);
    throw new UserError((t) => t.oneOnOnes.noPair({ name: other?.name ?? null }));
  }
  const subject = { personId: caller.personId };
  const allowed = coachingPermissions['coaching.meet'];
  await requirePermission(db, caller, allowed, subject, today, (t) => t.oneOnOnes.notYours);
  return pair;
}

/**
 * The two of a record, for one of them: whoever once met may read what was between them, whoever leads whom now. Throws
 * one and the same UserError for everybody else, be they admin, or the manager who came after.
 */
export async function requireOneOf({ db, clock }: Context, caller: Caller, paired: Paired): Promise<OwnPair> {
  const { workspaceId, personId, zone } = caller;
  const refusal: Sentence = (t) => t.oneOnOnes.notYours;
  const today = localDateOf(clock.now(), zone);
  const subject = { personId: personId === paired.managerId ? paired.managerId : paired.reportId };
  const allowed = coachingPermissions['coaching.read_one_on_one'];
  await requirePermission(db, caller, allowed, subject, today, refusal);
  const pair = await pairOf(db, workspaceId, paired, today);
  if (!pair) throw new UserError(refusal);
  const isManager = pair.manager.id === personId;
  return {
    ...pair,
    me: isManager ? pair.manager : pair.report,
    other: isManager ? pair.report : pair.manager,
  };
}

/** The same for whoever changes something: only while the one reports to the other. */
export async function requireMeeting(context: Context, caller: Caller, paired: Paired): Promise<OwnPair> {
  const pair = await requireOneOf(context, caller, paired);
  if (!stillMeet(pair)) throw new UserError((t) => t.oneOnOnes.over({ name: pair.other.name }));
  return pair;
}

/** Whether the one still reports to the other, and both are here. */
export const stillMeet = ({ manager, report }: Pair): boolean =>
  report.managerId === manager.id && manager.isActive && report.isActive;

/** Null when one of the two is gone from the database. */
export async function pairOf(
  db: Reader,
  workspaceId: string,
  { managerId, reportId }: Paired,
  today: LocalDate,
): Promise<Pair | null> {
  const people = await peopleByIds(db, workspaceId, [managerId, reportId], today);
  const manager = people.find(({ id }) => id === managerId);
  const report = people.find(({ id }) => id === reportId);
  return manager && report ? { manager, report } : null;
}
