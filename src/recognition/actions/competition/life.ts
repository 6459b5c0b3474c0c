import type { Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import type { Writer } from '../../../database/open.ts';
import { inTransaction } from '../../../database/transaction.ts';
import { toInstant } from '../../../kernel/zoned.ts';
import { type PlannedDelivery, plan } from '../../../outbox/index.ts';
import { FEWEST_PEOPLE } from '../../rules/board/eligible.ts';
import { POSTED_AT, standingDays } from '../../rules/competition/calendar.ts';
import type { CancelReason, Competition } from '../../rules/competition/competition.ts';
import { winnersOf } from '../../rules/competition/places.ts';
import { isFiguresOnly } from '../../store/board/settings.ts';
import {
  cancelCompetition,
  holdCompetition,
  markCompetition,
  type OpenCompetition,
  openCompetitions,
} from '../../store/competition/competitions.ts';
import { insertEntries } from '../../store/competition/entries.ts';
import { insertResult } from '../../store/competition/results.ts';
import { RESULT, STANDING, STARTED } from './kinds.ts';
import { lookBack } from './look-back.ts';
import { noteFor } from './notes.ts';
import { type Numbers, numbersNow } from './numbers.ts';
import { type Post, postIn } from './place.ts';
import { keepPrizes } from './prizes.ts';
import { takersOf } from './takers.ts';

const A_DAY_MS = 24 * 3_600_000;
/** Rules that are posted after two days would find most people at it. */
const STARTED_MS = 2 * A_DAY_MS;
const RESULT_MS = 14 * A_DAY_MS;

/** Starts, freezes and looks back at what is due, in every workspace. Running it again changes nothing. */
export async function moveCompetitionsOn(context: Context, now: Date): Promise<void> {
  for (const open of await openCompetitions(context.db)) {
    const { competition } = open;
    if (!competition.startedAt && competition.startsAt <= now) await start(context, open, now);
    if (!competition.endedAt && competition.freezesAt <= now) await freeze(context, open, now);
    if (competition.looksBackAt <= now) await lookBack(context, open, now);
  }
}

/** The first instant after `after` at which something happens to a competition. */
export async function nextInstant(context: Context, after: Date): Promise<Date | null> {
  const all = (await openCompetitions(context.db)).flatMap(({ competition }) => [
    competition.startsAt,
    competition.freezesAt,
    competition.looksBackAt,
  ]);
  return all
    .filter((instant) => instant > after)
    .reduce<Date | null>((first, next) => (!first || next < first ? next : first), null);
}

/** From now on its rules and who takes part are fixed. With fewer than five, or where nobody is compared, it is called off. */
export async function start(context: Context, open: OpenCompetition, now: Date): Promise<void> {
  const { workspaceId, competition } = open;
  const { id } = competition;
  const { entries } = await takersOf(context, workspaceId, competition);
  const figures = await isFiguresOnly(context.db, workspaceId);
  const why: CancelReason | null = figures ? 'figures_only' : entries.length < FEWEST_PEOPLE ? 'few' : null;
  const post = await postIn(context, workspaceId, competition.channelId);
  const note = why ? await noteFor(context, open, why) : [];
  await inTransaction(context.db, async (trx) => {
    const held = await holdCompetition(trx, workspaceId, id);
    // Somebody may have moved its days meanwhile.
    if (!held || held.startedAt || held.cancelledAt || held.startsAt > now) return;
    if (why) {
      await cancelCompetition(trx, workspaceId, id, { at: now, by: null, why });
      await plan(trx, context, workspaceId, note);
    } else {
      await insertEntries(trx, workspaceId, id, entries);
      await markCompetition(trx, workspaceId, id, 'started_at', now);
      if (!held.isHidden) await plan(trx, context, workspaceId, announcements(held, post, now));
    }
    const detail = { people: entries.length };
    await audit(trx, context, open, why ? 'competition.called_off' : 'competition.started', detail);
  });
}

/** The rules on its first day, and how it stands from time to time; worded when it is said. */
function announcements(competition: Competition, post: Post, now: Date): PlannedDelivery[] {
  const { id, firstDay } = competition;
  const morning = toInstant(firstDay, POSTED_AT, post.zone);
  const dueAt = morning > now ? morning : now;
  const about = { target: post.channelId, params: { competitionId: id } };
  const expiresAt = new Date(dueAt.getTime() + STARTED_MS);
  return [
    { ...about, kind: STARTED, period: id, dueAt, expiresAt },
    ...standingPosts(competition, post, now),
  ];
}

/** How it stands, on the days that are still to come. */
export function standingPosts(
  competition: Competition,
  { channelId: target, zone }: Post,
  now: Date,
): PlannedDelivery[] {
  const { id } = competition;
  return standingDays(competition)
    .map((day) => ({ day, dueAt: toInstant(day, POSTED_AT, zone) }))
    .filter(({ dueAt }) => dueAt > now)
    .map(({ day, dueAt }) => ({
      kind: STANDING,
      period: `${id} ${day}`,
      target,
      params: { competitionId: id },
      dueAt,
      expiresAt: new Date(dueAt.getTime() + A_DAY_MS),
    }));
}

/** The result, from what was recorded until then, whenever this runs; with the prizes that were promised. */
async function freeze(context: Context, open: OpenCompetition, now: Date): Promise<void> {
  const { workspaceId, competition } = open;
  const numbers = await numbersNow(context, workspaceId, competition, competition.freezesAt);
  const winners = winnersOf(competition, numbers.places).map(({ personId }) => personId);
  const note = competition.prize && winners.length > 0 ? await noteFor(context, open, 'grant') : [];
  await inTransaction(context.db, async (trx) => {
    const held = await holdCompetition(trx, workspaceId, competition.id);
    if (!held?.startedAt || held.endedAt || held.cancelledAt) return;
    await keepResult(trx, context, open, { numbers, winners, round: 1, at: now, by: null });
    await markCompetition(trx, workspaceId, held.id, 'ended_at', now);
    if (!held.isHidden) await plan(trx, context, workspaceId, note);
    await audit(trx, context, open, 'competition.ended', { winners: winners.length });
  });
}

/** Writes a round down, promises the prizes that come with it, and plans what the channel hears. */
export async function keepResult(
  trx: Writer,
  context: Context,
  { workspaceId, competition }: OpenCompetition,
  result: { numbers: Numbers; winners: readonly string[]; round: number; at: Date; by: string | null },
): Promise<void> {
  const { numbers, winners, round, at, by } = result;
  const { placed, unplaced } = numbers.places;
  const rows = [
    ...placed.map(({ item, place }) => ({ ...item, place, isWinner: winners.includes(item.personId) })),
    ...unplaced.map((item) => ({ ...item, place: null, isWinner: false })),
  ];
  await insertResult(trx, workspaceId, { competitionId: competition.id, round, at, by }, rows);
  if (competition.isHidden) return;
  await keepPrizes(trx, context, workspaceId, competition, winners, at);
  await plan(trx, context, workspaceId, [
    {
      kind: RESULT,
      period: `${competition.id} ${round}`,
      target: competition.channelId,
      params: { competitionId: competition.id, round: String(round) },
      dueAt: at,
      expiresAt: new Date(at.getTime() + RESULT_MS),
    },
  ]);
}

async function audit(
  trx: Writer,
  context: Context,
  { workspaceId, competition }: OpenCompetition,
  action: string,
  detail: Record<string, number>,
) {
  await writeAudit(trx, context, workspaceId, [
    { actorId: null, source: 'job', action, subjectKind: 'competition', subjectId: competition.id, detail },
  ]);
}
