import type { Reader } from '../../database/open.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { PlannedDelivery } from '../../outbox/index.ts';
import { membersOf, type Team } from '../../people/index.ts';
import { FIGURES_PER_MESSAGE } from '../rules/members.ts';

export const CARD = 'scorecard.card.v1';
export const FIGURES = 'scorecard.figures.v1';

/** A card that could not be posted in a day is old news (design.md §4). */
export const CATCH_UP_MS = 24 * 3_600_000;

/** A team's card of a week with its thread, to be posted from `dueAt` on. */
export async function cardDeliveries(
  db: Reader,
  team: Team,
  week: string,
  dueAt: Date,
  today: LocalDate,
): Promise<PlannedDelivery[]> {
  const members = await membersOf(db, team.workspaceId, team.id, today);
  const parts = Math.max(1, Math.ceil(members.length / FIGURES_PER_MESSAGE));
  const teamId = team.id;
  const card = { kind: CARD, period: week, target: teamId };
  const replies = Array.from({ length: parts }, (_, part) => ({
    kind: FIGURES,
    period: week,
    target: `${teamId}:${part + 1}`,
    params: { teamId, part: String(part) },
    parent: card,
  }));
  const expiresAt = new Date(dueAt.getTime() + CATCH_UP_MS);
  return [{ ...card, params: { teamId } }, ...replies].map((delivery) => ({ ...delivery, dueAt, expiresAt }));
}
