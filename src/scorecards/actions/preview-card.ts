import type { DueDelivery, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { periodFromKey } from '../../kernel/period.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { liveTeams, type Person, personById, relationTo, type Team } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { scorecardPermissions } from '../permissions.ts';
import { reviewOf } from '../review-store.ts';
import type { TeamCard } from '../rules/card.ts';
import type { Coverage, Look } from '../rules/look.ts';
import { coverageOf } from './coverage.ts';
import { teamCardOf } from './team-card.ts';

/** A card for somebody who looks at it before it is posted, and why. */
export type Preview = { team: Team; card: TeamCard; look: Look; coverage: Coverage };

/** Who is asked to look at a card, as long as they may; null when they may not (any more). */
export async function reviewer(
  context: Context,
  { workspaceId, params }: DueDelivery,
): Promise<Person | null> {
  const { personId = '', teamId = '' } = params;
  const today = localDateOf(context.clock.now(), 'UTC');
  const person = await personById(context.db, workspaceId, personId, today);
  if (!person?.isActive) return null;
  const asker = { workspaceId, personId, isAdmin: person.isAdmin };
  const relation = await relationTo(context.db, asker, { teamId }, today);
  return isAllowed(scorecardPermissions['scorecards.release'], relation) ? person : null;
}

/** What they look at; or why there is nothing to look at any more. */
export async function previewOf(
  context: Context,
  { workspaceId, period, params }: DueDelivery,
): Promise<Preview | Skip> {
  const { teamId = '' } = params;
  const week = periodFromKey(period);
  const review = await reviewOf(context.db, workspaceId, teamId, period);
  if (review?.state !== 'asked') return { skip: 'somebody has decided meanwhile' };
  if (!(await liveTeams(context.db, workspaceId)).has(teamId)) return { skip: 'the team is paused' };
  const found = week ? await teamCardOf(context, workspaceId, teamId, week) : null;
  if (!found || !week) return { skip: 'the team is gone' };
  const look = params.look === 'first' ? 'first' : 'thin';
  return { ...found, look, coverage: await coverageOf(context.db, found.team, week) };
}
