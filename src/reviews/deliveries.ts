import type { DeliveryKind, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { byName, type Person, peopleByIds, personById, toOnePerson } from '../people/index.ts';
import { BEGUN, NEWS, NEWS_KINDS } from './actions/news.ts';
import { begunMessage, newsMessage, type Told } from './messages/notices.ts';
import { isToWrite } from './rules/review.ts';
import { cycleById } from './store/cycles.ts';
import { partsOf } from './store/parts.ts';
import { reviewById, reviewsOfCycle } from './store/reviews.ts';

/** To one of those who have a part in a review: what happened in it. */
export const newsDelivery: DeliveryKind = {
  kind: NEWS,
  ...toOnePerson({
    find: load,
    to: ({ reader }) => reader,
    say: (found) => newsMessage(found.told, translate(found.reader.locale)),
  }),
};

/** To a manager, once for all of their people: reviews began. */
export const begunDelivery: DeliveryKind = {
  kind: BEGUN,
  ...toOnePerson({
    find: loadBegun,
    to: ({ reader }) => reader,
    say: (found) => begunMessage(found, translate(found.reader.locale)),
  }),
};

async function load(
  { db, clock }: Context,
  { workspaceId, params, target }: DueDelivery,
): Promise<{ told: Told; reader: Person } | Skip> {
  const what = NEWS_KINDS.find((kind) => kind === params.what);
  const review = await reviewById(db, workspaceId, params.reviewId ?? '');
  const cycle = review && (await cycleById(db, workspaceId, review.cycleId));
  if (!what || !review || !cycle) return { skip: 'the review is gone' };
  const today = localDateOf(clock.now(), 'UTC');
  const ids = [...new Set([review.personId, review.managerId, target])];
  const people = await peopleByIds(db, workspaceId, ids, today);
  const personOf = (id: string) => people.find((each) => each.id === id);
  const [reader, person, manager] = [target, review.personId, review.managerId].map(personOf);
  if (!reader || !person || !manager) return { skip: 'its reader is gone' };
  const own = (await partsOf(db, workspaceId, [review.id])).filter(({ authorId }) => authorId === target);
  const role = roleOf(review, target);
  // A peer who declined, or was asked no more, has nothing to do with it.
  if (role === 'peer' && own.length === 0) return { skip: 'not theirs to read' };
  const part = own.find((each) => isToWrite(review, each)) ?? null;
  if ((what === 'begun' || what === 'asked') && !part) return { skip: 'there is nothing to write any more' };
  if (what === 'suggested' && review.state !== 'writing') return { skip: 'it is too late for peers' };
  const names = { person: person.name, manager: manager.name };
  return { told: { what, reviewId: review.id, cycle, ...names, role, part }, reader };
}

function roleOf(
  { personId, managerId, shownTo }: { personId: string; managerId: string; shownTo: string | null },
  target: string,
): Told['role'] {
  if (target === personId) return 'person';
  if (target === managerId) return 'manager';
  return target === shownTo ? 'reader' : 'peer';
}

async function loadBegun(
  { db, clock }: Context,
  { workspaceId, params, target }: DueDelivery,
): Promise<
  { cycle: NonNullable<Awaited<ReturnType<typeof cycleById>>>; names: string[]; reader: Person } | Skip
> {
  const cycle = await cycleById(db, workspaceId, params.cycleId ?? '');
  if (!cycle || cycle.endedAt) return { skip: 'the cycle was called off' };
  const today = localDateOf(clock.now(), 'UTC');
  const reader = await personById(db, workspaceId, target, today);
  const reviews = (await reviewsOfCycle(db, workspaceId, cycle.id)).filter(
    ({ managerId, state }) => managerId === target && state === 'writing',
  );
  if (!reader || reviews.length === 0) return { skip: 'nobody of theirs is in it' };
  const people = await peopleByIds(
    db,
    workspaceId,
    reviews.map(({ personId }) => personId),
    today,
  );
  return { cycle, names: people.sort(byName).map(({ name }) => name), reader };
}
