import type { DeliveryKind, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { type Person, peopleByIds, personById, SHARED_CHANNEL, toOnePerson } from '../people/index.ts';
import { PUBLIC, RECEIVED } from './actions/give-praise.ts';
import { keptOutOf, type Place, placeOf } from './actions/places.ts';
import { THANKED } from './actions/thank.ts';
import { publicMessage, receivedMessage, thankedMessage } from './messages/said.ts';
import type { Praise } from './rules/praise.ts';
import { praiseById, praiseGiven } from './store/praise.ts';

const TAKEN_BACK = { skip: 'taken back' };

/** Into the channel that the team has now, in the team's language. */
export const publicDelivery: DeliveryKind = {
  kind: PUBLIC,
  async destination(context, delivery) {
    const found = await loadPublic(context, delivery);
    if ('skip' in found) return found;
    const why = await keptOutOf(context, found.place);
    return why === 'shared' ? { refuse: SHARED_CHANNEL } : { channelId: found.place.channelId };
  },
  async render(context, delivery) {
    const found = await loadPublic(context, delivery);
    if ('skip' in found) return found;
    const { praise, giver, receivers, place } = found;
    const names = receivers.map(({ name }) => name);
    return publicMessage({ praise, giverName: giver.name, names }, translate(place.locale));
  },
};

/** To somebody who was thanked, in their hours. */
export const receivedDelivery: DeliveryKind = {
  kind: RECEIVED,
  ...toOnePerson({
    find: loadPair,
    to: ({ receiver }) => receiver,
    async say({ praise, giver, receiver }, context, delivery) {
      if (!receiver.isActive) return { skip: 'has left' };
      const place = praise.teamId ? await placeOf(context, delivery.workspaceId, praise.teamId) : null;
      const said = { praise, giverName: giver.name, channelId: place?.channelId ?? null };
      return receivedMessage(said, translate(receiver.locale));
    },
  }),
};

/** To the giver, in their hours. */
export const thankedDelivery: DeliveryKind = {
  kind: THANKED,
  notice: 'thanks',
  ...toOnePerson({
    find: loadPair,
    to: ({ giver }) => giver,
    say: ({ praise, giver, receiver }) =>
      thankedMessage({ praise, receiverName: receiver.name }, translate(giver.locale)),
  }),
};

type Public = { praise: Praise; giver: Person; receivers: Person[]; place: Place };

async function loadPublic(context: Context, { workspaceId, params }: DueDelivery): Promise<Public | Skip> {
  const { db } = context;
  const [praise, ...others] = await praiseGiven(db, workspaceId, params.givenId ?? '');
  if (!praise?.teamId) return TAKEN_BACK;
  const today = localDateOf(context.clock.now(), 'UTC');
  const giver = await personById(db, workspaceId, praise.giverId, today);
  if (!giver?.isActive) return { skip: 'the giver has left' };
  const ids = [praise, ...others].map(({ receiverId }) => receiverId);
  const receivers = (await peopleByIds(db, workspaceId, ids, today)).filter(({ isActive }) => isActive);
  if (receivers.length === 0) return { skip: 'who was thanked has left' };
  const place = await placeOf(context, workspaceId, praise.teamId);
  return place ? { praise, giver, receivers, place } : { skip: 'the team is paused or has no channel' };
}

type Pair = { praise: Praise; giver: Person; receiver: Person };

async function loadPair(context: Context, { workspaceId, params }: DueDelivery): Promise<Pair | Skip> {
  const { db } = context;
  const praise = await praiseById(db, workspaceId, params.praiseId ?? '');
  if (!praise) return TAKEN_BACK;
  const today = localDateOf(context.clock.now(), 'UTC');
  const giver = await personById(db, workspaceId, praise.giverId, today);
  const receiver = await personById(db, workspaceId, praise.receiverId, today);
  return giver && receiver ? { praise, giver, receiver } : { skip: 'one of the two is gone' };
}
