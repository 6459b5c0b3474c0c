import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import type { LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { type Person, peopleByIds, requirePermission } from '../../people/index.ts';
import { reviewPermissions } from '../permissions.ts';
import { type Written, writtenOf } from '../rules/progress.ts';
import type { Cycle, Note, PartKind, PartStanding, PartWords, Peer, Review } from '../rules/review.ts';
import { cycleById } from '../store/cycles.ts';
import { notesOf } from '../store/notes.ts';
import { ownWords, sharedWords } from '../store/part-words.ts';
import { partsOf } from '../store/parts.ts';
import { peersOf } from '../store/peers.ts';
import { reviewById } from '../store/reviews.ts';

/** What somebody is to a review: the person whose it is, who leads them in it, or a later manager who was shown it. */
export type Role = 'person' | 'manager' | 'reader';

/** In which parts are read. */
const ORDER: readonly PartKind[] = ['self', 'manager', 'peer'];

/** A part whose words its reader may read. */
export type ReadPart = { standing: PartStanding; author: Person; words: PartWords };

/** A review as one of its readers sees it: their own words, and others' only from when they were shared. */
export type ReviewView = {
  review: Review;
  cycle: Cycle;
  role: Role;
  person: Person;
  manager: Person;
  /** Who leads the person now, if it is somebody else; null: still the review's manager, or nobody. */
  newManager: Person | null;
  /** The reader's own part; null for who was only shown it. */
  own: ReadPart | null;
  /** Of the others and their own, once it was shared. */
  shared: readonly ReadPart[];
  written: Written;
  peers: readonly (Peer & { person: Person })[];
  notes: readonly (Note & { author: Person })[];
  /** On the person's clocks. */
  today: LocalDate;
};

/** The review with this id. Throws a UserError, the same as if there were none, when it is not the caller's to read. */
export async function readReview(context: Context, caller: Caller, reviewId: string): Promise<ReviewView> {
  const review = await reviewById(context.db, caller.workspaceId, reviewId);
  if (!review) throw unknown();
  await requireOneOf(context, caller, 'reviews.read', [review.personId, review.managerId, review.shownTo]);
  return viewOf(context, caller.workspaceId, review, caller.personId);
}

/** The same for the two whose it is: not for somebody it was only shown to. */
export async function pairReview(context: Context, caller: Caller, reviewId: string): Promise<ReviewView> {
  const view = await readReview(context, caller, reviewId);
  await requireOneOf(context, caller, 'reviews.take_part', [view.review.personId, view.review.managerId]);
  return view;
}

/** The same for the person alone. */
export async function ownReview(context: Context, caller: Caller, reviewId: string): Promise<ReviewView> {
  const view = await readReview(context, caller, reviewId);
  await requireOneOf(context, caller, 'reviews.settle', [view.review.personId]);
  return view;
}

export const unknown = () => new UserError((t) => t.reviews.unknown);

/** Throws a UserError unless the caller is one of these people. */
export async function requireOneOf(
  { db, clock }: Context,
  caller: Caller,
  permission: keyof typeof reviewPermissions,
  people: readonly (string | null)[],
): Promise<void> {
  const personId = people.includes(caller.personId) ? caller.personId : (people[0] ?? '');
  const today = localDateOf(clock.now(), caller.zone);
  const allowed = reviewPermissions[permission];
  await requirePermission(db, caller, allowed, { personId }, today, (t) => t.reviews.unknown);
}

/** A review as somebody sees it who may. Asks for no permission. */
export async function viewOf(
  { db, clock }: Context,
  workspaceId: string,
  review: Review,
  readerId: string,
): Promise<ReviewView> {
  const now = clock.now();
  const [parts, peers, notes, cycle] = [
    await partsOf(db, workspaceId, [review.id]),
    await peersOf(db, workspaceId, [review.id]),
    await notesOf(db, workspaceId, review.id),
    await cycleById(db, workspaceId, review.cycleId),
  ];
  const ids = [
    ...[review.personId, review.managerId],
    ...parts.map(({ authorId }) => authorId),
    ...peers.map(({ personId }) => personId),
    ...notes.map(({ authorId }) => authorId),
  ];
  const people = new Map(
    (await peopleByIds(db, workspaceId, [...new Set(ids)], localDateOf(now, 'UTC'))).map((each) => [
      each.id,
      each,
    ]),
  );
  const personOf = (id: string): Person => {
    const found = people.get(id);
    if (!found) throw new Error(`The review ${review.id} names nobody`);
    return found;
  };
  const person = personOf(review.personId);
  const leaderId = person.managerId === review.managerId ? null : person.managerId;
  const [newManager = null] = leaderId
    ? await peopleByIds(db, workspaceId, [leaderId], localDateOf(now, person.zone))
    : [];
  const inOrder = parts.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const words = await sharedWords(db, workspaceId, review.id);
  const read = (standing: PartStanding, said: PartWords | null | undefined): ReadPart[] =>
    said ? [{ standing, author: personOf(standing.authorId), words: said }] : [];
  const own = parts.find(({ authorId, kind }) => authorId === readerId && kind !== 'peer');
  const [ownPart = null] = own ? read(own, await ownWords(db, workspaceId, own.id, readerId)) : [];
  if (!cycle) throw new Error(`The review ${review.id} is of no cycle`);
  return {
    review,
    cycle,
    role: readerId === review.personId ? 'person' : readerId === review.managerId ? 'manager' : 'reader',
    person,
    manager: personOf(review.managerId),
    newManager,
    own: ownPart,
    shared: inOrder.flatMap((part) => read(part, words.get(part.id))),
    written: writtenOf(parts),
    peers: peers.map((peer) => ({ ...peer, person: personOf(peer.personId) })),
    notes: notes.map((note) => ({ ...note, author: personOf(note.authorId) })),
    today: localDateOf(now, person.zone),
  };
}
