import type { Caller, Context } from '../../../context.ts';
import { writeAudit } from '../../../database/audit-store.ts';
import { UserError } from '../../../errors.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { plan } from '../../../outbox/index.ts';
import { requirePermission } from '../../../people/index.ts';
import { perform } from '../../../perform.ts';
import { recognitionPermissions } from '../../permissions.ts';
import type { Competition } from '../../rules/competition/competition.ts';
import { winnersOf } from '../../rules/competition/places.ts';
import { cancelCompetition, competitionById, holdCompetition } from '../../store/competition/competitions.ts';
import { lastRound } from '../../store/competition/results.ts';
import { CALLED_OFF } from './kinds.ts';
import { keepResult } from './life.ts';
import { type Numbers, numbersFrozen, numbersNow } from './numbers.ts';

const A_DAY_MS = 24 * 3_600_000;

/**
 * Ends a competition without a result: how rules are changed once it runs is to end it and start another. Throws a UserError
 * for anyone but who created it and admins, and for one that is over.
 */
export async function endCompetition(context: Context, caller: Caller, id: string): Promise<Competition> {
  const { workspaceId, personId, source } = caller;
  const competition = await requireLed(context, caller, id);
  const now = context.clock.now();
  await perform(context, caller, async (trx) => {
    const held = await holdCompetition(trx, workspaceId, id);
    if (!held || held.endedAt || held.cancelledAt) throw new UserError((t) => t.competitions.isOver);
    await cancelCompetition(trx, workspaceId, id, { at: now, by: personId, why: 'ended' });
    if (held.startedAt && !held.isHidden) {
      const about = { period: id, target: held.channelId, params: { competitionId: id } };
      const expiresAt = new Date(now.getTime() + A_DAY_MS);
      await plan(trx, context, workspaceId, [{ kind: CALLED_OFF, ...about, dueAt: now, expiresAt }]);
    }
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: personId,
        source,
        action: 'competition.cancelled',
        subjectKind: 'competition',
        subjectId: id,
      },
    ]);
  });
  return { ...competition, cancelledAt: now, cancelledWhy: 'ended' };
}

/**
 * Works the result out anew from the ledger as it stands now, and says so in the channel. Throws a UserError for anyone but
 * who created it and admins, while there is no result, and where nothing is different.
 */
export async function correctResult(context: Context, caller: Caller, id: string): Promise<void> {
  const { workspaceId, personId, source } = caller;
  const competition = await requireLed(context, caller, id);
  const frozen = await numbersFrozen(context, workspaceId, competition);
  if (!frozen) throw new UserError((t) => t.competitions.noResultYet);
  const numbers = await numbersNow(context, workspaceId, competition, null);
  if (isSame(frozen, numbers)) throw new UserError((t) => t.competitions.nothingToCorrect);
  const winners = winnersOf(competition, numbers.places).map((winner) => winner.personId);
  const at = context.clock.now();
  const round = frozen.round + 1;
  await perform(context, caller, async (trx) => {
    const held = await holdCompetition(trx, workspaceId, id);
    if (!held?.endedAt) throw new UserError((t) => t.competitions.noResultYet);
    // Two who correct at once say the same: the first one's stands.
    if ((await lastRound(trx, workspaceId, id)) !== frozen.round) {
      throw new UserError((t) => t.competitions.nothingToCorrect);
    }
    const result = { numbers, winners, round, at, by: personId };
    await keepResult(trx, context, { workspaceId, competition: held }, result);
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: personId,
        source,
        action: 'competition.corrected',
        subjectKind: 'competition',
        subjectId: id,
        detail: { round, winners: winners.length },
      },
    ]);
  });
}

/** The competition, for who created it and for admins; a hidden one is nobody's but its creator's. */
async function requireLed({ db, clock }: Context, caller: Caller, id: string): Promise<Competition> {
  const competition = await competitionById(db, caller.workspaceId, id);
  const isTheirs = competition && (!competition.isHidden || competition.createdBy === caller.personId);
  if (!isTheirs) throw new UserError((t) => t.competitions.notYours);
  const allowed = recognitionPermissions['recognition.competition_lead'];
  const creator = { personId: competition.createdBy };
  const today = localDateOf(clock.now(), caller.zone);
  await requirePermission(db, caller, allowed, creator, today, (t) => t.competitions.notYours);
  return competition;
}

/** Whether everybody has the same place for the same numbers. */
function isSame(one: Numbers, other: Numbers): boolean {
  const said = ({ places }: Numbers): string[] =>
    [...places.placed, ...places.unplaced.map((item) => ({ item, place: null }))]
      .map(({ item, place }) => JSON.stringify([item.personId, place, item.amounts, item.quality]))
      .sort();
  return said(one).join() === said(other).join();
}
