import type { Context } from '../../context.ts';
import type { Reader, Writer } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { plan } from '../../outbox/index.ts';
import type { Team } from '../../people/index.ts';
import { askReview } from '../review-store.ts';
import { type Look, lookNeeded } from '../rules/look.ts';
import { hasAnyCard } from '../store.ts';
import { CATCH_UP_MS } from './card-deliveries.ts';
import { coverageOf } from './coverage.ts';
import { reviewersOf } from './reviewers.ts';

export const PREVIEW = 'scorecard.preview.v1';

/** Why a team's card of a week has to be looked at before it is posted; null when it has not. */
export async function lookAt(db: Reader, team: Team, week: Period): Promise<Look | null> {
  const hasCard = await hasAnyCard(db, team.workspaceId, team.id);
  return lookNeeded({ hasCard, coverage: await coverageOf(db, team, week) });
}

/** Plans the card for those who look at it first, instead of for the channel. */
export async function askFirst(
  trx: Writer,
  context: Context,
  team: Team,
  { week, look, dueAt, today }: { week: string; look: Look; dueAt: Date; today: LocalDate },
): Promise<void> {
  const { workspaceId, id: teamId } = team;
  const reviewers = await reviewersOf(trx, team, today);
  if (reviewers.length === 0) context.log.warn({ teamId, week }, 'nobody can look at a scorecard');
  await askReview(trx, workspaceId, teamId, week, dueAt);
  const expiresAt = new Date(dueAt.getTime() + CATCH_UP_MS);
  const previews = reviewers.map(({ id: personId }) => ({
    kind: PREVIEW,
    period: week,
    target: `${teamId}:${personId}`,
    params: { teamId, personId, look },
    dueAt,
    expiresAt,
  }));
  await plan(trx, context, workspaceId, previews);
}
