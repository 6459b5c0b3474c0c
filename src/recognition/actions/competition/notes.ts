import type { Context } from '../../../context.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import type { PlannedDelivery } from '../../../outbox/index.ts';
import { nextAtWork, personById } from '../../../people/index.ts';
import type { OpenCompetition } from '../../store/competition/competitions.ts';
import { ARRIVES_WITHIN_MS } from '../give-praise.ts';
import { NOTE, type Note } from './kinds.ts';

/** A word to who created a competition, in their hours; none for whoever has left. */
export async function noteFor(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { workspaceId, competition }: OpenCompetition,
  what: Note,
): Promise<PlannedDelivery[]> {
  const now = clock.now();
  const person = await personById(db, workspaceId, competition.createdBy, localDateOf(now, 'UTC'));
  if (!person?.isActive) return [];
  const dueAt = await nextAtWork(db, person, now);
  return [
    {
      kind: NOTE,
      period: `${competition.id} ${what}`,
      target: person.id,
      params: { competitionId: competition.id, what },
      dueAt,
      expiresAt: new Date(dueAt.getTime() + ARRIVES_WITHIN_MS),
    },
  ];
}
