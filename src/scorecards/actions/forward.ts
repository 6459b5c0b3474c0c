import type { Caller, Context } from '../../context.ts';
import { writeAudit } from '../../database/audit-store.ts';
import { UserError } from '../../errors.ts';
import { isLocalDate, type LocalDate } from '../../kernel/date.ts';
import { type Period, periodFromKey } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { plan } from '../../outbox/index.ts';
import {
  nextAtWork,
  type Person,
  personById,
  relationTo,
  requirePermission,
  type Team,
  teamById,
} from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { perform } from '../../perform.ts';
import { scorecardPermissions } from '../permissions.ts';

export const FORWARD = 'scorecard.forward.v1';

/** A team's card as somebody sees it: of a week, and of a running one through which day (null: the whole week). */
export type ShownCard = { teamId: string; week: string; through: LocalDate | null };

/** Sent to whom, and when it arrives; `isNew` false: it was sent before. */
export type Forwarded = { team: Team; receiver: Person; at: Date; isNew: boolean };

const A_DAY_MS = 24 * 3_600_000;

/** To whom somebody can send a team's card: their own manager, with a Slack account and the right to see it. */
export async function forwardReceiver(
  context: Pick<Context, 'db'>,
  sender: Pick<Caller, 'workspaceId' | 'personId' | 'isAdmin'>,
  teamId: string,
  today: LocalDate,
): Promise<Person | null> {
  const { db } = context;
  const { workspaceId, personId } = sender;
  const standing = await relationTo(db, sender, { teamId }, today);
  if (!isAllowed(scorecardPermissions['scorecards.forward'], standing)) return null;
  const { managerId } = (await personById(db, workspaceId, personId, today)) ?? {};
  const manager = managerId ? await personById(db, workspaceId, managerId, today) : null;
  if (!manager?.isActive || !manager.slackUserId) return null;
  const asker = { workspaceId, personId: manager.id, isAdmin: manager.isAdmin };
  const relation = await relationTo(db, asker, { teamId }, today);
  return isAllowed(scorecardPermissions['scorecards.read_team'], relation) ? manager : null;
}

/**
 * Sends a card as it is shown to the caller's manager, in that person's working hours. Once for each week, and once
 * more while it still ran. Throws a UserError for whoever does not lead the team, or has no manager to send it to.
 */
export async function forwardCard(context: Context, caller: Caller, shown: ShownCard): Promise<Forwarded> {
  const { db } = context;
  const { workspaceId, personId: senderId } = caller;
  const { teamId } = shown;
  const now = context.clock.now();
  const today = localDateOf(now, caller.zone);
  const allowed = scorecardPermissions['scorecards.forward'];
  await requirePermission(db, caller, allowed, { teamId }, today, (t) => t.review.forwardRefusal);
  const team = await teamById(db, workspaceId, teamId, today);
  const week = readWeek(shown);
  const receiver = await forwardReceiver(context, caller, teamId, today);
  if (!team || !week) throw new UserError((t) => t.common.outdatedButton);
  if (!receiver) throw new UserError((t) => t.review.forwardNobody);
  const at = await nextAtWork(db, receiver, now);
  const { through } = shown;
  const delivery = {
    kind: FORWARD,
    period: through ? `${week.key} running` : week.key,
    target: `${teamId}:${senderId}`,
    params: { teamId, senderId, receiverId: receiver.id, week: week.key, through: through ?? '' },
    dueAt: at,
    expiresAt: new Date(at.getTime() + A_DAY_MS),
  };
  const isNew = await perform(context, caller, async (trx) => {
    if ((await plan(trx, context, workspaceId, [delivery])) === 0) return false;
    await writeAudit(trx, context, workspaceId, [
      {
        actorId: senderId,
        source: caller.source,
        action: 'scorecard.forwarded',
        subjectKind: 'team',
        subjectId: teamId,
        detail: { week: week.key, to: receiver.id },
      },
    ]);
    return true;
  });
  return { team, receiver, at, isNew };
}

function readWeek({ week: key, through }: ShownCard): Period | null {
  const week = periodFromKey(key);
  if (week?.kind !== 'week') return null;
  return through === null || (isLocalDate(through) && through >= week.start && through < week.end)
    ? week
    : null;
}
