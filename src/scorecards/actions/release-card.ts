import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import { type Period, periodFromKey } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import {
  companyYear,
  liveTeams,
  peopleByIds,
  requirePermission,
  type Team,
  teamById,
} from '../../people/index.ts';
import { perform } from '../../perform.ts';
import { scorecardPermissions } from '../permissions.ts';
import { decideReview, type Review, reviewOf } from '../review-store.ts';
import { nextCard } from '../rules/card-times.ts';
import { isCurrentCard } from '../rules/card-week.ts';
import { scheduleOf } from '../store.ts';
import { cardDeliveries } from './card-deliveries.ts';
import { timesOf, USUAL } from './start-schedule.ts';
import { teamHolidays } from './team-holidays.ts';

/** A card that somebody looked at: what was said, by whom and when, and when the team's next card is due. */
export type Decided = {
  team: Team;
  week: Period;
  state: 'posted' | 'held';
  by: string;
  at: Date;
  /** Null when the team's cards are switched off. */
  next: Date | null;
};

/**
 * Posts a card that was looked at. Once only: whoever presses later is told who posted it. Throws a UserError for
 * somebody who may not, when the next card is due already, and when the team is paused or has no channel.
 */
export async function releaseCard(
  context: Context,
  caller: Caller,
  teamId: string,
  weekKey: string,
): Promise<Decided> {
  const { team, week } = await cardToDecide(context, caller, teamId, weekKey);
  if (!team.channelId) throw new UserError((t) => t.review.noChannel({ team: team.name }));
  const now = context.clock.now();
  const today = localDateOf(now, team.zone);
  return perform(context, caller, async (trx) => {
    const review = await heldReview(trx, team, week);
    if (review.state !== 'posted') {
      await requireCurrent(trx, team, week, now);
      await plan(trx, context, team.workspaceId, await cardDeliveries(trx, team, week.key, now, today));
      await decide(trx, context, caller, team, week, 'posted');
    }
    return decided(trx, team, week, now);
  });
}

/** Leaves a card unposted for now; one that is posted stays posted, and the answer says so. */
export async function holdCard(
  context: Context,
  caller: Caller,
  teamId: string,
  weekKey: string,
): Promise<Decided> {
  const { team, week } = await cardToDecide(context, caller, teamId, weekKey);
  const now = context.clock.now();
  return perform(context, caller, async (trx) => {
    const review = await heldReview(trx, team, week);
    if (review.state === 'asked') {
      await requireCurrent(trx, team, week, now);
      await decide(trx, context, caller, team, week, 'held');
    }
    return decided(trx, team, week, now);
  });
}

async function cardToDecide(context: Context, caller: Caller, teamId: string, weekKey: string) {
  const { db, clock } = context;
  const today = localDateOf(clock.now(), caller.zone);
  const allowed = scorecardPermissions['scorecards.release'];
  await requirePermission(db, caller, allowed, { teamId }, today, (t) => t.review.refusal);
  const team = await teamById(db, caller.workspaceId, teamId, today);
  const week = periodFromKey(weekKey);
  if (!team || week?.kind !== 'week') throw new UserError((t) => t.review.nothingToPost);
  if (!(await liveTeams(db, caller.workspaceId)).has(teamId)) {
    throw new UserError((t) => t.review.paused({ team: team.name }));
  }
  return { team, week };
}

async function heldReview(trx: Writer, { workspaceId, id }: Team, week: Period): Promise<Review> {
  const review = await reviewOf(trx, workspaceId, id, week.key, { hold: true });
  if (!review) throw new UserError((t) => t.review.nothingToPost);
  return review;
}

async function requireCurrent(trx: Writer, team: Team, week: Period, now: Date) {
  const times = timesOf(team, await scheduleOf(trx, team.workspaceId, team.id));
  const year = await companyYear(trx, team.workspaceId);
  if (!isCurrentCard(year, week, times, now, await teamHolidays(trx, team, now))) {
    throw new UserError((t) => t.review.tooLate({ team: team.name }));
  }
}

async function decide(
  trx: Writer,
  context: Context,
  caller: Caller,
  { workspaceId, id: teamId }: Team,
  week: Period,
  state: 'posted' | 'held',
) {
  const { personId: by, source } = caller;
  await decideReview(trx, workspaceId, teamId, week.key, { state, by, at: context.clock.now() });
  const action = state === 'posted' ? 'scorecard.released' : 'scorecard.held';
  const detail = { week: week.key };
  await writeAudit(trx, context, workspaceId, [
    { actorId: by, source, action, subjectKind: 'team', subjectId: teamId, detail },
  ]);
}

/** The card as it stands after this, whoever decided. */
async function decided(trx: Writer, team: Team, week: Period, now: Date): Promise<Decided> {
  const { workspaceId, id, zone } = team;
  const review = await reviewOf(trx, workspaceId, id, week.key);
  if (!review || review.state === 'asked' || !review.at) throw new Error('A decision was not kept');
  const [person] = await peopleByIds(trx, workspaceId, [review.by ?? ''], localDateOf(now, zone));
  const schedule = (await scheduleOf(trx, workspaceId, id)) ?? USUAL;
  const holidays = await teamHolidays(trx, team, now);
  const next = schedule.isOn ? nextCard(timesOf(team, schedule), now, holidays).instant : null;
  return { team, week, state: review.state, by: person?.name ?? '', at: review.at, next };
}
