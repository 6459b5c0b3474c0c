import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import type { Writer } from '../../../database/open.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { plan } from '../../../outbox/index.ts';
import { nextAtWork, peopleByIds, personById, relationTo } from '../../../people/index.ts';
import { isAllowed } from '../../../people/permissions.ts';
import { perform } from '../../../perform.ts';
import { recognitionPermissions } from '../../permissions.ts';
import type { Competition } from '../../rules/competition/competition.ts';
import { competitionById } from '../../store/competition/competitions.ts';
import {
  insertPrizes,
  markPrize,
  type Prize,
  prizeById,
  prizesAbout,
  prizesOf,
  withdrawPrize,
} from '../../store/competition/prizes.ts';
import { ARRIVES_WITHIN_MS } from '../give-praise.ts';
import { GRANTED } from './kinds.ts';
import { type Heir, inheritedPrizes, inherits } from './prizes-left.ts';

/** A prize with whose it is and what it is, as one of the two reads it. */
export type PrizeLine = {
  prize: Prize;
  competition: Competition;
  winner: string;
  /** Who granted it, or promised it while nobody has. */
  giver: string;
  /** Whom it falls to, as who promised it has left: their name; else null. */
  promiserGone: string | null;
  /** How many share it. */
  sharedBy: number;
  reader: 'winner' | 'giver';
};

/** Promises a prize to each winner; what was promised to somebody who no longer won, and not granted yet, is taken back. */
export async function keepPrizes(
  trx: Writer,
  context: Context,
  workspaceId: string,
  competition: Competition,
  winners: readonly string[],
  at: Date,
): Promise<void> {
  if (!competition.prize) return;
  const standing = await prizesOf(trx, workspaceId, competition.id);
  for (const { id, personId } of standing) {
    if (!winners.includes(personId)) await withdrawPrize(trx, workspaceId, id, at);
  }
  const added = winners.filter((winner) => !standing.some(({ personId }) => personId === winner));
  await insertPrizes(
    trx,
    workspaceId,
    added.map((personId) => ({
      id: context.newId(),
      competitionId: competition.id,
      personId,
      promisedBy: competition.createdBy,
      promisedAt: at,
    })),
  );
}

/** The prizes the caller won, promised, or has to see to since who promised them left; those that are owed first. */
export async function myPrizes(context: Context, caller: Heir): Promise<PrizeLine[]> {
  const { workspaceId, personId } = caller;
  const own = await prizesAbout(context.db, workspaceId, personId);
  const left = await inheritedPrizes(context, caller);
  return linesOf(context, workspaceId, [...left, ...own], personId);
}

/** Those the caller promised, or has to see to, that were won and are not granted yet. */
export async function prizesToGrant(context: Context, caller: Caller): Promise<PrizeLine[]> {
  const lines = await myPrizes(context, caller);
  return lines.filter(({ prize, reader }) => reader === 'giver' && !prize.grantedAt);
}

/** One prize as somebody reads it; null when it does not stand, or is neither won nor promised by them. */
export async function prizeLine(
  context: Context,
  workspaceId: string,
  prizeId: string,
  readerId: string,
): Promise<PrizeLine | null> {
  const prize = await prizeById(context.db, workspaceId, prizeId);
  if (!prize || ![prize.personId, prize.promisedBy].includes(readerId)) return null;
  return (await linesOf(context, workspaceId, [prize], readerId))[0] ?? null;
}

/**
 * Grants a prize, once: the winner hears of it in their hours. Throws a UserError for anyone but who promised it; where they
 * have left, but those above them and admins, who cannot grant one to themselves.
 */
export async function grantPrize(context: Context, caller: Caller, prizeId: string): Promise<void> {
  const { db, clock } = context;
  const { workspaceId, personId: by } = caller;
  const now = clock.now();
  const prize = await requirePrize(context, caller, prizeId, 'recognition.prize_grant');
  const winner = await personById(db, workspaceId, prize.personId, localDateOf(now, caller.zone));
  const dueAt = winner?.isActive ? await nextAtWork(db, winner, now) : null;
  await perform(context, caller, async (trx) => {
    if (!(await markPrize(trx, workspaceId, prizeId, { step: 'granted', by, at: now }))) return;
    if (winner && dueAt) {
      const expiresAt = new Date(dueAt.getTime() + ARRIVES_WITHIN_MS);
      const about = { period: prizeId, target: winner.id, params: { prizeId } };
      await plan(trx, context, workspaceId, [{ kind: GRANTED, ...about, dueAt, expiresAt }]);
    }
    await audit(trx, context, caller, 'prize.granted', prizeId);
  });
}

/** Notes that a granted prize was handed over, as either of the two says. Throws a UserError for anyone else. */
export async function handOverPrize(context: Context, caller: Caller, prizeId: string): Promise<void> {
  const { workspaceId, personId: by } = caller;
  const prize = await requirePrize(context, caller, prizeId, 'recognition.prize_hand_over');
  if (!prize.grantedAt) throw new UserError((t) => t.competitions.notGranted);
  await perform(context, caller, async (trx) => {
    const at = context.clock.now();
    if (!(await markPrize(trx, workspaceId, prizeId, { step: 'handed_over', by, at }))) return;
    await audit(trx, context, caller, 'prize.handed_over', prizeId);
  });
}

async function requirePrize(
  { db, clock }: Context,
  caller: Caller,
  prizeId: string,
  permission: 'recognition.prize_grant' | 'recognition.prize_hand_over',
): Promise<Prize> {
  const today = localDateOf(clock.now(), caller.zone);
  const prize = await prizeById(db, caller.workspaceId, prizeId);
  const owners =
    prize &&
    (permission === 'recognition.prize_grant' ? [prize.promisedBy] : [prize.promisedBy, prize.personId]);
  for (const personId of owners ?? []) {
    const relation = await relationTo(db, caller, { personId }, today);
    if (prize && isAllowed(recognitionPermissions[permission], relation)) return prize;
  }
  const isOthers = prize && prize.personId !== caller.personId;
  if (isOthers && (await inherits(db, caller, prize.promisedBy, today))) return prize;
  throw new UserError((t) => t.competitions.prizeNotYours);
}

async function linesOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  prizes: readonly Prize[],
  readerId: string,
): Promise<PrizeLine[]> {
  const ids = prizes.flatMap(({ personId, promisedBy, grantedBy }) => [
    personId,
    promisedBy,
    grantedBy ?? '',
  ]);
  const people = await peopleByIds(db, workspaceId, ids, localDateOf(clock.now(), 'UTC'));
  const known = new Map(people.map((person) => [person.id, person]));
  const nameOf = (id: string) => known.get(id)?.name ?? '';
  const lines: PrizeLine[] = [];
  for (const prize of prizes) {
    const competition = await competitionById(db, workspaceId, prize.competitionId);
    if (!competition) continue;
    const all = competition.prizeRule === 'split' ? await prizesOf(db, workspaceId, competition.id) : [];
    lines.push({
      prize,
      competition,
      sharedBy: Math.max(1, all.length),
      winner: nameOf(prize.personId),
      giver: nameOf(prize.grantedBy ?? prize.promisedBy),
      promiserGone: known.get(prize.promisedBy)?.isActive === false ? nameOf(prize.promisedBy) : null,
      reader: prize.personId === readerId && prize.promisedBy !== readerId ? 'winner' : 'giver',
    });
  }
  return lines;
}

async function audit(trx: Writer, context: Context, caller: Caller, action: string, subjectId: string) {
  const { workspaceId, personId: actorId, source } = caller;
  await writeAudit(trx, context, workspaceId, [{ actorId, source, action, subjectKind: 'prize', subjectId }]);
}
