import type { DeliveryKind, DueDelivery, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { type Person, peopleByIds, personById, toPersonAtWork } from '../people/index.ts';
import { NEWS } from './actions/plan-news.ts';
import { MADE, MADE_IN_YOUR_NAME } from './actions/save-promise.ts';
import { newsMessage } from './messages/news.ts';
import { madeMessage } from './messages/notices.ts';
import { newsAt } from './rules/news.ts';
import type { MadePromise } from './rules/promise.ts';
import { newsFor } from './store/news.ts';
import { promiseById } from './store/promises.ts';

/** To whom something was promised; the list has it, too. */
export const madeDelivery: DeliveryKind = {
  kind: MADE,
  notice: 'promises',
  proactive: true,
  destination: toReader,
  render: worded,
};

/** To somebody in whose name a promise was written down: they have to know, so it always comes. */
export const madeInYourNameDelivery: DeliveryKind = {
  kind: MADE_IN_YOUR_NAME,
  destination: toReader,
  render: worded,
};

/** To the other of two, once a day: what was done, moved or dropped. The list and the promise itself have it, too. */
export const newsDelivery: DeliveryKind = {
  kind: NEWS,
  notice: 'promises',
  proactive: true,
  destination: async (context, delivery) => toPersonAtWork(context, await readerOf(context, delivery)),
  async render(context, delivery) {
    const { db } = context;
    const { workspaceId, period, params } = delivery;
    const reader = await readerOf(context, delivery);
    if (!reader) return { skip: 'not known any more' };
    const range = { since: new Date(Number(params.since)), until: newsAt(period, reader.zone) };
    const news = await newsFor(db, workspaceId, reader.id, range);
    if (news.length === 0) return { skip: 'there is nothing to tell any more' };
    const by = [...new Set(news.map(({ byId }) => byId))];
    const people = await peopleByIds(db, workspaceId, by, localDateOf(context.clock.now(), reader.zone));
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return newsMessage(news, { readerId: reader.id, names }, translate(reader.locale));
  },
};

const readerOf = ({ db, clock }: Context, { workspaceId, target }: DueDelivery) =>
  personById(db, workspaceId, target, localDateOf(clock.now(), 'UTC'));

async function toReader(context: Context, delivery: DueDelivery) {
  const found = await load(context, delivery);
  return 'skip' in found ? found : toPersonAtWork(context, found.reader);
}

async function worded(context: Context, delivery: DueDelivery): Promise<Message | Skip> {
  const found = await load(context, delivery);
  if ('skip' in found) return found;
  const { promise, reader, writer } = found;
  const about = { writerName: writer.name, isOwners: promise.ownerId === reader.id };
  return madeMessage(promise, about, translate(reader.locale));
}

type Found = { promise: MadePromise; reader: Person; writer: Person };

/** Still open, and its reader one of the two. */
async function load({ db, clock }: Context, delivery: DueDelivery): Promise<Found | Skip> {
  const { workspaceId, target, params } = delivery;
  const today = localDateOf(clock.now(), 'UTC');
  const promise = await promiseById(db, workspaceId, params.promiseId ?? '');
  if (!promise) return { skip: 'no such promise' };
  if (promise.state !== 'open') return { skip: 'settled meanwhile' };
  if (promise.ownerId !== target && promise.otherId !== target) return { skip: 'is not theirs' };
  const reader = await personById(db, workspaceId, target, today);
  const writer = await personById(db, workspaceId, promise.writtenBy, today);
  return reader && writer ? { promise, reader, writer } : { skip: 'not known any more' };
}
