import type { DueDelivery, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { failedDeliveries } from '../../outbox/index.ts';
import { personById } from '../../people/index.ts';
import { hasAnyCard } from '../store.ts';
import { PREVIEW } from './ask-first.ts';
import { type Preview, previewOf } from './preview-card.ts';

/** To an admin: whoever was to look at a card first cannot be written to. Target: team and admin. */
export const UNASKED = 'scorecard.unasked.v1';

/** As long as a notice may be on its way, after a preview that may have failed a day before. */
const LOOKS_BACK_MS = 2 * 24 * 3_600_000;

/** A card that nobody looks at, who was to, and why Slack does not let them be asked (its own word). */
export type Unasked = { preview: Preview; asked: string; reason: string };

/** The card of a notice as it is now; or why nothing is to be said any more. */
export async function unaskedCard(context: Context, delivery: DueDelivery): Promise<Unasked | Skip> {
  const { db, clock } = context;
  const { workspaceId, period, params } = delivery;
  const { teamId = '', askedId = '' } = params;
  const look = (await hasAnyCard(db, workspaceId, teamId)) ? 'thin' : 'first';
  const preview = await previewOf(context, { ...delivery, params: { ...params, look } });
  if ('skip' in preview) return preview;
  const since = new Date(clock.now().getTime() - LOOKS_BACK_MS);
  const failed = await failedDeliveries(db, workspaceId, PREVIEW, since);
  const refused = failed.find((each) => each.period === period && each.target === `${teamId}:${askedId}`);
  const asked = await personById(db, workspaceId, askedId, localDateOf(clock.now(), 'UTC'));
  if (!refused || !asked) return { skip: 'nobody was refused' };
  return { preview, asked: asked.name, reason: refused.reason };
}
