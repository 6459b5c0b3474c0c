import type { Caller, Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { isManager, type Person, peopleByIds } from '../../people/index.ts';
import { stageOf, type Written, writtenOf } from '../rules/progress.ts';
import { type Cycle, isToWrite, type PartStanding, type Review } from '../rules/review.ts';
import { cyclesByIds } from '../store/cycles.ts';
import { talkedAbout } from '../store/notes.ts';
import { partsElsewhere, partsOf } from '../store/parts.ts';
import { peersOf } from '../store/peers.ts';
import { reviewsByIds, reviewsOf } from '../store/reviews.ts';
import { cyclesOf } from './cycles.ts';
import type { Role } from './load-review.ts';

/** A review that somebody has a part in, with how far it is; no words. */
export type ReviewLine = {
  review: Review;
  cycle: Cycle;
  role: Role;
  person: Person;
  manager: Person;
  written: Written;
  stage: ReturnType<typeof stageOf>;
  /** What the reader is to write in it; null: nothing, or nothing any more. */
  toWrite: PartStanding | null;
  /** The two wrote down what they talked about. */
  isTalkedAbout: boolean;
  /** Peers that the person named and the manager has not answered. */
  suggested: number;
};

/** What the reader wrote, or is to write, as a peer, or for somebody whom they lead no more. */
export type PartLine = {
  part: PartStanding;
  review: Review;
  cycle: Cycle;
  person: Person;
  isToWrite: boolean;
};

export type MyReviews = { reviews: ReviewLine[]; parts: PartLine[] };

const MOST_SHOWN = 100;

/** The reviews and parts of somebody, the newest cycle first. */
export async function reviewsFor(
  { db, clock }: Context,
  { workspaceId, personId, zone }: Pick<Caller, 'workspaceId' | 'personId' | 'zone'>,
): Promise<MyReviews> {
  const own = await reviewsOf(db, workspaceId, personId, MOST_SHOWN);
  const elsewhere = await partsElsewhere(db, workspaceId, personId, MOST_SHOWN);
  const ofParts = await reviewsByIds(
    db,
    workspaceId,
    elsewhere.map(({ reviewId }) => reviewId),
  );
  const all = [...own, ...ofParts.values()];
  const cycles = await cyclesByIds(
    db,
    workspaceId,
    all.map(({ cycleId }) => cycleId),
  );
  const ids = own.map(({ id }) => id);
  const parts = Map.groupBy(await partsOf(db, workspaceId, ids), ({ reviewId }) => reviewId);
  const peers = Map.groupBy(await peersOf(db, workspaceId, ids), ({ reviewId }) => reviewId);
  const talked = await talkedAbout(db, workspaceId, ids);
  const named = [...new Set(all.flatMap((review) => [review.personId, review.managerId]))];
  const people = await peopleByIds(db, workspaceId, named, localDateOf(clock.now(), zone));
  const personOf = (id: string) => people.find((each) => each.id === id);
  return {
    reviews: own.flatMap((review): ReviewLine[] => {
      const [cycle, person, manager] = [
        cycles.get(review.cycleId),
        personOf(review.personId),
        personOf(review.managerId),
      ];
      if (!cycle || !person || !manager) return [];
      const written = parts.get(review.id) ?? [];
      const mine = written.find((part) => part.authorId === personId && part.kind !== 'peer');
      return [
        {
          ...{ review, cycle, person, manager },
          role: personId === person.id ? 'person' : personId === manager.id ? 'manager' : 'reader',
          written: writtenOf(written),
          stage: stageOf(review, written),
          toWrite: mine && isToWrite(review, mine) ? mine : null,
          isTalkedAbout: talked.has(review.id),
          suggested: (peers.get(review.id) ?? []).filter(({ state }) => state === 'suggested').length,
        },
      ];
    }),
    parts: elsewhere.flatMap((part): PartLine[] => {
      const review = ofParts.get(part.reviewId);
      const [cycle, person] = review ? [cycles.get(review.cycleId), personOf(review.personId)] : [];
      return review && cycle && person
        ? [{ part, review, cycle, person, isToWrite: isToWrite(review, part) }]
        : [];
    }),
  };
}

/** Their own reviews, and the cycles whose progress they may see. */
export async function myReviews(
  context: Context,
  caller: Caller,
): Promise<MyReviews & { cycles: Cycle[]; mayStart: boolean }> {
  const { workspaceId, personId, zone, isAdmin } = caller;
  const today = localDateOf(context.clock.now(), zone);
  return {
    ...(await reviewsFor(context, caller)),
    cycles: await cyclesOf(context, caller),
    mayStart: isAdmin || (await isManager(context.db, workspaceId, personId, today)),
  };
}

/** Something in reviews that waits for somebody. */
export type Waiting =
  | { what: 'write'; part: PartStanding; cycle: Cycle; person: Person }
  /** To the manager: peers to confirm. */
  | { what: 'peers'; line: ReviewLine }
  /** To both: read what was shared and talk; `isTalkedAbout`: the person has only to say so. */
  | { what: 'talk'; line: ReviewLine };

/** What waits for somebody, by the time until it is due. */
export function waitingIn({ reviews, parts }: MyReviews): Waiting[] {
  const write = [
    ...reviews.flatMap(({ toWrite, cycle, person }) => (toWrite ? [{ part: toWrite, cycle, person }] : [])),
    ...parts.flatMap((line) => (line.isToWrite ? [line] : [])),
  ].sort((a, b) => (dueOf(a.part, a.cycle) < dueOf(b.part, b.cycle) ? -1 : 1));
  const talk = reviews.filter(
    ({ review, role, isTalkedAbout }) =>
      review.state === 'shared' && (role === 'person' || (role === 'manager' && !isTalkedAbout)),
  );
  const peers = reviews.filter(
    ({ review, role, suggested }) => review.state === 'writing' && role === 'manager' && suggested > 0,
  );
  return [
    ...write.map(({ part, cycle, person }) => ({ what: 'write', part, cycle, person }) as const),
    ...peers.map((line) => ({ what: 'peers', line }) as const),
    ...talk.map((line) => ({ what: 'talk', line }) as const),
  ];
}

/** Until when a part is to be written. */
export const dueOf = ({ kind }: Pick<PartStanding, 'kind'>, { selfDue, managerDue }: Cycle) =>
  kind === 'manager' ? managerDue : selfDue;
