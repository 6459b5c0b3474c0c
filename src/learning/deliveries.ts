import type { DeliveryKind, Destination, DueDelivery, Later, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { lookAtChannel, type Person, personById, relationTo, toPersonAtWork } from '../people/index.ts';
import { isAllowed } from '../people/permissions.ts';
import { namesOf } from './actions/names.ts';
import { CREDITED, DECIDED, SHARED, SUGGESTED } from './actions/tell.ts';
import { creditedMessage, decidedMessage, sharedMessage, suggestedMessage } from './messages/told.ts';
import { learningPermissions } from './permissions.ts';
import type { Entry } from './rules/entry.ts';
import type { Version } from './rules/version.ts';
import { liveEntry } from './store/entries.ts';
import { versionById } from './store/versions.ts';

/** Why an entry is not posted where another company would read it. */
const CHANNEL_SHARED = 'shared_with_another_company';

/** To who is asked about a suggestion, while it waits and they may decide. */
export const suggestedDelivery: DeliveryKind = {
  kind: SUGGESTED,
  destination: toReader,
  async render(context, delivery) {
    const found = await versionTo(context, delivery);
    if ('skip' in found) return found;
    const { version, reader } = found;
    if (version.state !== 'suggested') return { skip: 'answered or taken back' };
    const relation = await relationTo(
      context.db,
      { workspaceId: reader.workspaceId, personId: reader.id, isAdmin: reader.isAdmin },
      { personId: version.writerId ?? '' },
      localDateOf(context.clock.now(), reader.zone),
    );
    if (!isAllowed(learningPermissions['playbook.decide'], relation)) return { skip: 'may not decide' };
    return suggestedMessage(
      version,
      await namesOf(context, reader, [version.writerId]),
      translate(reader.locale),
    );
  },
};

/** To who suggested something: what became of it. */
export const decidedDelivery: DeliveryKind = {
  kind: DECIDED,
  destination: toReader,
  async render(context, delivery) {
    const found = await versionTo(context, delivery);
    if ('skip' in found) return found;
    const { version, reader } = found;
    if (version.writerId !== reader.id) return { skip: 'is not theirs' };
    if (version.state === 'live' && !(await liveEntry(context.db, reader.workspaceId, version.entryId))) {
      return { skip: 'removed' };
    }
    return decidedMessage(
      version,
      await namesOf(context, reader, [version.decidedBy]),
      translate(reader.locale),
    );
  },
};

/** To who is credited for what somebody else wrote down. */
export const creditedDelivery: DeliveryKind = {
  kind: CREDITED,
  name: (t) => t.playbook.creditedName,
  proactive: true,
  destination: toReader,
  async render(context, delivery) {
    const reader = await readerOf(context, delivery);
    const entry = await liveEntry(context.db, delivery.workspaceId, delivery.params.entryId ?? '');
    if (!reader || entry?.authorId !== reader.id) return { skip: 'removed, or not theirs' };
    return creditedMessage(entry, await namesOf(context, reader, [entry.writerId]), translate(reader.locale));
  },
};

/** Into the channel in which somebody shared it, as it says now. */
export const sharedDelivery: DeliveryKind = {
  kind: SHARED,
  async destination(context, delivery) {
    const found = await sharedIn(context, delivery);
    if ('skip' in found) return found;
    const state = await lookAtChannel(context, found.channelId);
    return state === 'shared' ? { refuse: CHANNEL_SHARED } : { channelId: found.channelId };
  },
  async render(context, delivery) {
    const found = await sharedIn(context, delivery);
    if ('skip' in found) return found;
    const { entry, sharer } = found;
    const names = await namesOf(context, sharer, [entry.authorId, entry.writerId, entry.decidedBy]);
    return sharedMessage({ entry, name: sharer.name, names }, translate(entry.locale));
  },
};

async function sharedIn(
  { db, clock }: Context,
  { workspaceId, params }: DueDelivery,
): Promise<{ entry: Entry; sharer: Person; channelId: string } | Skip> {
  const entry = await liveEntry(db, workspaceId, params.entryId ?? '');
  if (!entry) return { skip: 'removed' };
  const today = localDateOf(clock.now(), 'UTC');
  const sharer = await personById(db, workspaceId, params.personId ?? '', today);
  if (!sharer?.isActive) return { skip: 'who shared it has left' };
  return { entry, sharer, channelId: params.channelId ?? '' };
}

async function versionTo(
  context: Context,
  delivery: DueDelivery,
): Promise<{ version: Version; reader: Person } | Skip> {
  const version = await versionById(context.db, delivery.workspaceId, delivery.params.versionId ?? '');
  const reader = await readerOf(context, delivery);
  return version && reader ? { version, reader } : { skip: 'gone' };
}

function readerOf({ db, clock }: Context, { workspaceId, target }: DueDelivery): Promise<Person | null> {
  return personById(db, workspaceId, target, localDateOf(clock.now(), 'UTC'));
}

async function toReader(context: Context, delivery: DueDelivery): Promise<Destination | Later | Skip> {
  return toPersonAtWork(context, await readerOf(context, delivery));
}
