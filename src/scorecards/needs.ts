import type { KnownBlock } from '@slack/types';
import type { Request } from '../capability.ts';
import { periodFromKey } from '../kernel/period.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { formatPeriodRange } from '../locales/format.ts';
import { teamsLedBy } from '../people/index.ts';
import { section } from '../slack/blocks.ts';
import { nameLabel } from './messages/labels.ts';
import { reviewsAsked } from './review-store.ts';

/** Then the team's next card is due, and this one cannot be posted any more. */
const DECIDED_WITHIN_MS = 7 * 24 * 3_600_000;

/** In App Home: cards that wait for their manager's word. The message with the card has the buttons. */
export async function cardNeeds({ context, caller, t }: Request): Promise<KnownBlock[]> {
  const { db, clock } = context;
  const { workspaceId, personId, zone } = caller;
  const now = clock.now();
  const teams = await teamsLedBy(db, workspaceId, personId, localDateOf(now, zone));
  const since = new Date(now.getTime() - DECIDED_WITHIN_MS);
  const ids = teams.map(({ id }) => id);
  return (await reviewsAsked(db, workspaceId, ids, since)).flatMap(({ teamId, week }) => {
    const team = teams.find(({ id }) => id === teamId);
    const period = periodFromKey(week);
    if (!team || !period) return [];
    const range = formatPeriodRange(period, t.locale);
    return [section(t.home.firstCard({ team: nameLabel(team.name), range }))];
  });
}
