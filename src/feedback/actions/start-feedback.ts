import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import type { Person } from '../../people/index.ts';
import { nextAtWork } from '../../people/index.ts';
import type { Direction } from '../rules/feedback.ts';
import { directionTo } from './direction.ts';
import { type KnownFacts, knownFacts } from './known-facts.ts';

/** When feedback reaches its receiver, on their own clocks; `at` null: at once. */
export type Arrival = { at: Date | null; zone: string };

/** What the form says of the person it is for, before anything is sent. */
export type FeedbackStart = {
  person: Person;
  facts: KnownFacts | null;
  arrival: Arrival;
  direction: Direction;
};

/** What the form starts with for a person whom the caller can give feedback: a few indexed reads. */
export async function startFeedback(
  context: Context,
  caller: Caller,
  person: Person,
): Promise<FeedbackStart> {
  const now = context.clock.now();
  const arrivesAt = await nextAtWork(context.db, person, now);
  return {
    person,
    facts: await knownFacts(context.db, caller, person, localDateOf(now, person.zone)),
    direction: await directionTo(context, caller, person),
    arrival: { at: arrivesAt > now ? arrivesAt : null, zone: person.zone },
  };
}
