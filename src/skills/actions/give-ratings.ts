import type { Caller, Context } from '../../context.ts';
import type { Writer } from '../../database/open.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { plan } from '../../outbox/index.ts';
import { actorOf, nextAtWork, openChange, type Person } from '../../people/index.ts';
import { perform } from '../../perform.ts';
import type { Points } from '../rating.ts';
import type { Rubric } from '../rubric.ts';
import { rubricAt } from './current-skills.ts';
import { type PairSide, requirePair } from './pair.ts';
import { LONGEST_EVIDENCE, rateSkill } from './rate-skill.ts';

/** To the other of the pair: somebody said how they see the skills. Period: the day; target: the reader. */
export const RATED = 'skills.rated.v1';

const ARRIVES_WITHIN_MS = 14 * 24 * 3_600_000;

/** The rubric to rate somebody by. */
export type RateSheet = Pick<PairSide, 'side' | 'person' | 'manager'> & { rubric: Rubric };

/** Throws a UserError unless the caller is the person, or leads them directly. */
export async function rateSheet(context: Context, caller: Caller, personId: string): Promise<RateSheet> {
  const { side, person, manager, today } = await requirePair(context, caller, personId, 'skills.rate');
  return { side, person, manager, rubric: await rubricAt(context.db, caller.workspaceId, today) };
}

/** What was chosen for a skill; `evidence` is trimmed, '' for none. */
export type GivenRating = { skillKey: string; points: Points; evidence: string };

/** How many were kept; from which day the other reads them all: today when both have said theirs. */
export type GivenRatings = Pick<PairSide, 'side' | 'person' | 'manager'> & {
  count: number;
  openOn: LocalDate;
  isOpen: boolean;
};

/** The fields of a skill in the form. */
export const fieldsOf = (skillKey: string) => ({ points: `points:${skillKey}`, seen: `seen:${skillKey}` });

/**
 * Keeps what one of the pair says, all of it or nothing, and lets the other know. A manager says for each skill what they
 * saw; without that a number is no feedback. Throws a UserError for anyone else, for a rubric that has changed since the
 * form was opened, and for what is missing or too long.
 */
export async function giveRatings(
  context: Context,
  caller: Caller,
  given: { personId: string; version: number; ratings: readonly GivenRating[] },
): Promise<GivenRatings> {
  const pair = await requirePair(context, caller, given.personId, 'skills.rate');
  const { side, person, manager, today } = pair;
  const rubric = await rubricAt(context.db, caller.workspaceId, today);
  if (rubric.version !== given.version) throw new UserError((t) => t.skills.rubricChanged);
  if (given.ratings.length === 0) throw new UserError((t) => t.skills.chooseOne);
  for (const { skillKey, evidence } of given.ratings) {
    const { seen } = fieldsOf(skillKey);
    if (side === 'manager' && evidence === '') throw new UserError((t) => t.skills.sayWhatYouSaw, seen);
    if (evidence.length > LONGEST_EVIDENCE) {
      throw new UserError((t) => t.skills.tooLong({ most: LONGEST_EVIDENCE }), seen);
    }
  }
  const reader = side === 'self' ? manager : person;
  const dueAt = reader && (await nextAtWork(context.db, reader, context.clock.now()));
  const openOn = await perform(context, caller, async (trx) => {
    const change = await openChange(trx, context, caller.workspaceId, actorOf(caller));
    let last = today;
    for (const rating of given.ratings) {
      const { openOn } = await rateSkill(trx, change, {
        ...rating,
        personId: person.id,
        raterId: caller.personId,
        rubricVersion: rubric.version,
        source: { kind: side },
        on: today,
      });
      if (openOn > last) last = openOn;
    }
    if (reader && dueAt) await planNotice(trx, context, { pair, reader, dueAt });
    return last;
  });
  return { side, person, manager, count: given.ratings.length, openOn, isOpen: openOn <= today };
}

async function planNotice(
  trx: Writer,
  context: Context,
  { pair, reader, dueAt }: { pair: PairSide; reader: Person; dueAt: Date },
): Promise<void> {
  const { person, manager, today, side } = pair;
  await plan(trx, context, person.workspaceId, [
    {
      kind: RATED,
      period: `${today}:${side}:${person.id}`,
      target: reader.id,
      params: { personId: person.id, managerId: manager?.id ?? '', by: side },
      dueAt,
      expiresAt: new Date(dueAt.getTime() + ARRIVES_WITHIN_MS),
    },
  ]);
}
