import type { Context } from '../../../context.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf, toInstant } from '../../../kernel/zoned.ts';
import type { Person } from '../../../people/index.ts';
import { openPromisesOf } from '../../../promises/index.ts';
import type { Session } from '../../rules/one-on-ones/session.ts';
import { sessionsBetween } from '../../store/one-on-ones/sessions.ts';
import { absences } from './absences.ts';
import { pairOf, stillMeet } from './pair.ts';
import { HOUR_MS } from './planned-messages.ts';
import type { OwnSession } from './settle.ts';

/**
 * Somebody's 1:1s on the day of one of theirs, on their own clocks, with whom they still meet: the earliest first; what is
 * left out, or will be as one of the two is off, is none of them.
 */
export async function sessionsOfDay(
  { db, clock }: Context,
  workspaceId: string,
  me: Person,
  { startsAt }: Pick<Session, 'startsAt'>,
): Promise<OwnSession[]> {
  const date = localDateOf(startsAt, me.zone);
  const day = { from: startOf(date, me), until: startOf(addDays(date, 1), me) };
  const today = localDateOf(clock.now(), me.zone);
  const sessions = await sessionsBetween(db, workspaceId, me.id, day);
  const away = await absences(db, workspaceId, sessions, today);
  const found: OwnSession[] = [];
  for (const session of sessions) {
    if (session.state === 'excused' || (session.state === 'planned' && away.has(session.id))) continue;
    const pair = await pairOf(db, workspaceId, session, today);
    if (!pair || !stillMeet(pair)) continue;
    const other = pair.manager.id === me.id ? pair.report : pair.manager;
    found.push({ session, pair: { ...pair, me, other } });
  }
  return found;
}

/** Those of them that are over and of which something is open. */
export async function openOfDay(
  context: Context,
  workspaceId: string,
  me: Person,
  session: Pick<Session, 'startsAt'>,
): Promise<OwnSession[]> {
  const over = new Date(context.clock.now().getTime() - 2 * HOUR_MS);
  const open: OwnSession[] = [];
  for (const about of await sessionsOfDay(context, workspaceId, me, session)) {
    if (about.session.startsAt > over) continue;
    if (await isOpen(context, workspaceId, about)) open.push(about);
  }
  return open;
}

const startOf = (date: LocalDate, { zone }: Person) => toInstant(date, '00:00', zone);

/** Not marked held, or nothing of it was written down or promised. */
async function isOpen({ db, clock }: Context, workspaceId: string, { session, pair }: OwnSession) {
  if (session.state === 'planned') return true;
  if (session.state !== 'held' || session.notes !== '') return false;
  const today = localDateOf(clock.now(), pair.report.zone);
  const { managerId, reportId } = session;
  const promises = [
    ...(await openPromisesOf(db, workspaceId, { ownerId: reportId, otherId: managerId }, today)),
    ...(await openPromisesOf(db, workspaceId, { ownerId: managerId, otherId: reportId }, today)),
  ];
  return !promises.some(({ source }) => source.kind === 'one_on_one' && source.id === session.id);
}
