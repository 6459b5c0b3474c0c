import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { periodOf } from '../../kernel/company-year.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import {
  companyYear,
  liveTeams,
  lookAtChannel,
  personById,
  type Team,
  teamById,
} from '../../people/index.ts';
import { perform } from '../../perform.ts';

export const SHARED_CARD = 'scorecard.shared.v1';

/** A team with the channel it has. */
export type TeamWithChannel = Team & { channelId: string };

const A_DAY_MS = 24 * 3_600_000;

/** Where a person can show their own week: the channel of the live team they belong to; null when there is none. */
export async function shareTeam(
  { db }: Pick<Context, 'db'>,
  workspaceId: string,
  personId: string,
  today: LocalDate,
): Promise<TeamWithChannel | null> {
  const person = await personById(db, workspaceId, personId, today);
  const team = person?.teamId ? await teamById(db, workspaceId, person.teamId, today) : null;
  if (!team?.channelId || !(await liveTeams(db, workspaceId)).has(team.id)) return null;
  return { ...team, channelId: team.channelId };
}

/**
 * Shows the caller's own running week to their team, once a week. Nobody can do that for somebody else. Returns
 * whether it is new. Throws a UserError without a live team and channel, and for a channel I cannot or may not post in.
 */
export async function shareMyWeek(
  context: Context,
  caller: Caller,
): Promise<{ team: TeamWithChannel; isNew: boolean }> {
  const { workspaceId, personId } = caller;
  const now = context.clock.now();
  const today = localDateOf(now, caller.zone);
  const team = await shareTeam(context, workspaceId, personId, today);
  if (!team) throw new UserError((t) => t.review.shareNowhere);
  await requireFitChannel(context, team.channelId);
  const week = periodOf(await companyYear(context.db, workspaceId), 'week', today).key;
  const isNew = await perform(context, caller, async (trx) => {
    const params = { personId, teamId: team.id, through: today };
    const expiresAt = new Date(now.getTime() + A_DAY_MS);
    const delivery = { kind: SHARED_CARD, period: week, target: personId, params, dueAt: now, expiresAt };
    if ((await plan(trx, context, workspaceId, [delivery])) === 0) return false;
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: personId,
        source: caller.source,
        action: 'scorecard.shared',
        subjectKind: 'person',
        subjectId: personId,
        detail: { week, team: team.id },
      },
    ]);
    return true;
  });
  return { team, isNew };
}

async function requireFitChannel(context: Context, channelId: string) {
  const state = await lookAtChannel(context, channelId);
  if (state === null || state === 'ready') return;
  throw new UserError((t) => (state === 'shared' ? t.review.shareExternal : t.review.shareNotThere));
}
