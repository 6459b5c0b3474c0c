import type { Caller, Context } from '../../../context.ts';
import { addDays } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type Cadence, cadenceOf, type Session } from '../../rules/one-on-ones/session.ts';
import { type OneOnOne, openOneOnOnes } from '../../store/one-on-ones/series.ts';
import { plannedSessions, sessionsOfManager, sessionsOfPair } from '../../store/one-on-ones/sessions.ts';
import { absences } from './absences.ts';
import { cadenceRange } from './agenda.ts';
import { type OwnPair, pairWith, partnersOf } from './pair.ts';
import type { OwnSession } from './settle.ts';

/** Somebody the caller meets or could meet: in which rhythm, and when next. */
export type MyOneOnOne = { pair: OwnPair; rhythm: OneOnOne | null; next: Session | null };

/** All of the caller's: their manager first, then their reports; and how often those were held that they lead. */
export type MyOneOnOnes = { all: MyOneOnOne[]; leading: Cadence | null };

const HISTORY_DAYS = 180;
const MOST_SHOWN = 6;

export async function myOneOnOnes(context: Context, caller: Caller): Promise<MyOneOnOnes> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const now = clock.now();
  const partners = await partnersOf(context, caller);
  const rhythms = await openOneOnOnes(db, workspaceId, personId);
  const planned = await plannedSessions(db, workspaceId, personId);
  const all = partners.map((pair) => ({
    pair,
    rhythm: rhythms.find((each) => isOf(each, pair)) ?? null,
    next: planned.find((each) => isOf(each, pair) && endOf(each) > now) ?? null,
  }));
  const led = all.filter(({ pair, rhythm }) => rhythm && pair.manager.id === personId);
  const range = cadenceRange(localDateOf(now, zone));
  const reportIds = led.map(({ pair }) => pair.report.id);
  const sessions = await sessionsOfManager(db, workspaceId, personId, reportIds, range.from);
  return { all, leading: led.length > 0 ? cadenceOf(sessions, range) : null };
}

/** Two hours after it began nobody is in it any more. */
const OVER_MS = 2 * 3_600_000;

/** Sessions of the caller's that are over and of which nobody said whether they took place; none of a day off. */
export async function openSessions(context: Context, caller: Caller): Promise<OwnSession[]> {
  const { db, clock } = context;
  const over = new Date(clock.now().getTime() - OVER_MS);
  const planned = await plannedSessions(db, caller.workspaceId, caller.personId);
  const past = planned.filter(({ startsAt }) => startsAt <= over);
  const today = localDateOf(clock.now(), caller.zone);
  const away = await absences(db, caller.workspaceId, past, today);
  const partners = await partnersOf(context, caller);
  return past
    .filter(({ id }) => !away.has(id))
    .flatMap((session) => {
      const pair = partners.find((each) => isOf(session, each));
      return pair ? [{ session, pair }] : [];
    });
}

/** What two have: their rhythm, what comes next, the last sessions with what became of them, and how often they met. */
export type WithOne = MyOneOnOne & { past: Session[]; cadence: Cadence };

export async function oneOnOnesWith(context: Context, caller: Caller, otherId: string): Promise<WithOne> {
  return withPair(context, caller, await pairWith(context, caller, otherId));
}

async function withPair(context: Context, caller: Caller, pair: OwnPair): Promise<WithOne> {
  const { db, clock } = context;
  const { workspaceId, personId } = caller;
  const now = clock.now();
  const today = localDateOf(now, pair.report.zone);
  const ids = { managerId: pair.manager.id, reportId: pair.report.id };
  const sessions = await sessionsOfPair(db, workspaceId, ids, addDays(today, -HISTORY_DAYS));
  const rhythms = await openOneOnOnes(db, workspaceId, personId);
  const isNext = (each: Session) => each.state === 'planned' && endOf(each) > now;
  return {
    pair,
    rhythm: rhythms.find((each) => isOf(each, pair)) ?? null,
    next: sessions.find(isNext) ?? null,
    past: sessions
      .filter((each) => !isNext(each) && each.startsAt <= now)
      .slice(-MOST_SHOWN)
      .reverse(),
    cadence: cadenceOf(sessions, cadenceRange(today)),
  };
}

const isOf = (
  { managerId, reportId }: { managerId: string; reportId: string },
  { manager, report }: OwnPair,
) => managerId === manager.id && reportId === report.id;

/** For an hour after it began it is still the one people look for. */
const endOf = ({ startsAt }: Session) => new Date(startsAt.getTime() + 3_600_000);
