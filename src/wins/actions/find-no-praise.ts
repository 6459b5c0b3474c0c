import { z } from 'zod';
import type { Context } from '../../context.ts';
import { daysBetween } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { NudgeFinding, NudgeQuestion } from '../../reminder.ts';
import { WORTH_A_WORD_DAYS } from '../rules/unthanked.ts';
import { unthankedOf } from './unthanked.ts';

/** What is kept with a reminder of somebody whom nobody thanked: never what the good thing is, only of which kind. */
export const noPraiseNumbers = z.object({
  /** Null: never. */
  thankedOn: z.string().nullable(),
  days: z.number().nullable(),
  fact: z.enum(['win', 'deal', 'improved']),
});

export type NoPraiseNumbers = z.infer<typeof noPraiseNumbers>;

/** Who was never thanked comes after whoever was once. */
const NEVER = 0;

/**
 * Whom nobody has thanked for 21 days although there is something to thank for. It is about what the manager may do, and the
 * monthly note goes to a deputy, so they do not hear of it.
 */
export async function findNoPraise(
  { db }: Context,
  { manager, recipientId, people, now }: NudgeQuestion,
): Promise<(NudgeFinding & { numbers: NoPraiseNumbers })[]> {
  if (recipientId !== manager.id) return [];
  const today = localDateOf(now, manager.zone);
  const asked = new Set(people.map(({ person }) => person.id));
  // Thanked 21 days ago is 21 days without.
  const missing = await unthankedOf(db, manager, today, manager.id, WORTH_A_WORD_DAYS - 1);
  return missing.flatMap(({ person, thankedOn, fact }) => {
    if (!fact || !asked.has(person.id)) return [];
    const days = thankedOn === null ? null : daysBetween(thankedOn, today);
    return [{ subjectId: person.id, severity: days ?? NEVER, numbers: { thankedOn, days, fact: fact.kind } }];
  });
}
