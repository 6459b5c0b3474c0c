import type { AgendaLine, AgendaSource } from '../../../capability.ts';
import type { Caller, Context } from '../../../context.ts';
import type { Deal, OpenDeal, Stuck } from '../../../deals/index.ts';
import { stuckDealsOf, wonDeals } from '../../../deals/index.ts';
import { type GoalLine, goalCalendar, goalLinesOfPeople, inOrderOfNeed } from '../../../goals/index.ts';
import { addDays, type LocalDate } from '../../../kernel/date.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { recordOpening } from '../../../people/index.ts';
import { type OpenPromise, openPromisesOf } from '../../../promises/index.ts';
import { isFirstOfMonth } from '../../rules/one-on-ones/career.ts';
import { ageOf, type Item } from '../../rules/one-on-ones/item.ts';
import { redsInARow } from '../../rules/one-on-ones/reds.ts';
import { type Cadence, cadenceOf, type Session } from '../../rules/one-on-ones/session.ts';
import { openItems } from '../../store/one-on-ones/items.ts';
import { sessionsOfPair } from '../../store/one-on-ones/sessions.ts';
import type { Pair } from './pair.ts';
import { hasCome, type OwnSession, ownSession } from './settle.ts';

/** One of the report's goals; `reds`: at how many 1:1s in a row, this one included, it was behind. */
export type AgendaGoal = { line: GoalLine; reds: number };

/** What the two talk about: most of it writes itself. */
export type Agenda = {
  goals: AgendaGoal[];
  /** What was reached, and won since the two last met: the largest first. */
  wins: { goals: GoalLine[]; deals: Deal[] };
  stuck: Stuck<OpenDeal>[];
  /** What each promised the other, the report's first. */
  promises: OpenPromise[];
  /** What later capabilities put there. */
  lines: AgendaLine[];
  /** `days`: how long it waits, once it was carried over. */
  items: { item: Item; days: number | null }[];
  /** It asks where the one who reports wants to go. */
  isForCareer: boolean;
  lastHeldOn: LocalDate | null;
  cadence: Cadence;
};

/** `hasCome`: it is its day, or later. */
export type OwnAgenda = OwnSession & { agenda: Agenda; hasCome: boolean };

const MOST_GOALS = 5;
const MOST_STUCK = 3;
const MOST_WON = 3;
/** What is a win for a pair that has not met yet, as far as is known. */
const WON_WITHIN_DAYS = 14;
/** How far back a goal's reds are followed, and what two had is looked at. */
const EARLIER_SESSIONS = 6;
const LOOK_BACK_DAYS = 180;
const CADENCE_DAYS = 30;

/** The agenda of a session for one of its two; the report reads who looked at their goals, as everywhere. */
export async function openAgenda(
  context: Context,
  caller: Caller,
  sessionId: string,
  sources: readonly AgendaSource[],
): Promise<OwnAgenda> {
  const found = await ownSession(context, caller, sessionId);
  const { report } = found.pair;
  await recordOpening(context, caller, report.id, 'goals', localDateOf(context.clock.now(), report.zone));
  const { workspaceId } = caller;
  return {
    ...found,
    hasCome: hasCome(found.session, found.pair, context.clock.now()),
    agenda: await agendaOf(context, workspaceId, found.pair, found.session, sources),
  };
}

/** What two talk about, as of now. */
export async function agendaOf(
  context: Context,
  workspaceId: string,
  { manager, report }: Pair,
  session: Session,
  sources: readonly AgendaSource[],
): Promise<Agenda> {
  const { db, clock } = context;
  const now = clock.now();
  const today = localDateOf(now, report.zone);
  const pair = { managerId: manager.id, reportId: report.id };
  const before = await sessionsOfPair(db, workspaceId, pair, addDays(today, -LOOK_BACK_DAYS));
  const past = before.filter(({ id, startsOn }) => id !== session.id && startsOn < today);
  const lastHeldOn = past.findLast(({ state }) => state === 'held')?.startsOn ?? null;
  const asked = { workspaceId, manager, report, today, lastHeldOn, now };
  const lines: AgendaLine[] = [];
  for (const source of sources) lines.push(...(await source.find(context, asked)));
  const items = await openItems(db, workspaceId, pair);
  const { goals, reached } = await goalsOf(context, workspaceId, { manager, report }, past, today);
  return {
    goals,
    wins: { goals: reached, deals: await wonSince(context, workspaceId, report.id, today, lastHeldOn) },
    stuck: (await stuckDealsOf(db, workspaceId, [report.id], today)).slice(0, MOST_STUCK),
    promises: [
      ...(await openPromisesOf(db, workspaceId, { ownerId: report.id, otherId: manager.id }, today)),
      ...(await openPromisesOf(db, workspaceId, { ownerId: manager.id, otherId: report.id }, today)),
    ],
    lines,
    items: items.map((item) => ({
      item,
      days: ageOf(localDateOf(item.addedAt, report.zone), { today, lastHeldOn }),
    })),
    isForCareer: isFirstOfMonth(session, before),
    lastHeldOn,
    cadence: cadenceOf(before, cadenceRange(today)),
  };
}

/** The last thirty days, today among them. */
export const cadenceRange = (today: LocalDate) => ({
  from: addDays(today, 1 - CADENCE_DAYS),
  until: addDays(today, 1),
});

/** Won on the day of the last 1:1, a deal may have come in after it. */
async function wonSince(
  { db }: Context,
  workspaceId: string,
  reportId: string,
  today: LocalDate,
  lastHeldOn: LocalDate | null,
): Promise<Deal[]> {
  const from = lastHeldOn ?? addDays(today, -WON_WITHIN_DAYS);
  const won = await wonDeals(db, workspaceId, { ownerIds: [reportId], from, until: addDays(today, 1) });
  return won.toSorted((a, b) => (b.amount ?? 0) - (a.amount ?? 0)).slice(0, MOST_WON);
}

/** The furthest behind first, each with how long it has been so at their 1:1s; and of the others those that are reached. */
async function goalsOf(
  { db }: Context,
  workspaceId: string,
  { report }: Pair,
  past: readonly Session[],
  today: LocalDate,
): Promise<{ goals: AgendaGoal[]; reached: GoalLine[] }> {
  const calendar = await goalCalendar(db, report, today);
  const days = [
    today,
    ...past
      .map(({ startsOn }) => startsOn)
      .slice(-EARLIER_SESSIONS)
      .reverse(),
  ];
  const asked = days.map((day) => ({ personId: report.id, day, calendar }));
  const [now = [], ...earlier] = await goalLinesOfPeople(db, workspaceId, asked);
  const lines = inOrderOfNeed(now);
  const goals = lines.slice(0, MOST_GOALS).map((line) => ({ line, reds: redsInARow(line, earlier) }));
  // Those above say so themselves.
  return { goals, reached: lines.slice(MOST_GOALS).filter(({ pace }) => pace.status === 'done') };
}
