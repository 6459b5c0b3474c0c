import type { DeliveryKind, Destination, DueDelivery, Refusal, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { translate } from '../../locales/index.ts';
import { lookAtTeamChannel, type Person, personById, SHARED_CHANNEL } from '../../people/index.ts';
import { POSTED } from '../actions/answer.ts';
import { dealsOfPost } from '../actions/deal-post.ts';
import { type Place, placeById } from '../actions/places.ts';
import { DEALS, MORE_DEALS } from '../actions/plan-deals.ts';
import { currentRecord, RECORD } from '../actions/records.ts';
import { currentWin } from '../actions/told-win.ts';
import { dealsMessage, moreDealsMessage, recordMessage } from '../messages/channel.ts';
import { publicMessage } from '../messages/post.ts';
import { teamWishes } from '../store/settings.ts';
import { type Win, winById } from '../store/wins.ts';

const NO_PLACE = { skip: 'the team is paused or has no channel' };

/** What a person posts: into the channel they chose, with what they knew of who reads it. */
export const postedDelivery: DeliveryKind = {
  kind: POSTED,
  async destination(context, delivery) {
    const found = await loadPosted(context, delivery);
    if ('skip' in found) return found;
    return intoChannel(context, found.place, delivery.params.shared);
  },
  async render(context, delivery) {
    const found = await loadPosted(context, delivery);
    if ('skip' in found) return found;
    const { win, person, place } = found;
    if (!(await currentWin(context, person, win))) return { skip: 'no longer true' };
    return publicMessage({ name: person.name, text: win.text }, translate(place.locale));
  },
};

/** Won deals as they come. */
export const dealsDelivery: DeliveryKind = {
  kind: DEALS,
  destination: (context, delivery) => toTeam(context, delivery),
  async render(context, delivery) {
    const found = await dealsOfPost(context, delivery);
    return 'skip' in found ? found : dealsMessage(found.deals, translate(found.place.locale));
  },
};

/** Those that were more than a day's. */
export const moreDealsDelivery: DeliveryKind = {
  kind: MORE_DEALS,
  destination: (context, delivery) => toTeam(context, delivery),
  async render(context, delivery) {
    const found = await dealsOfPost(context, delivery);
    return 'skip' in found ? found : moreDealsMessage(found.deals, translate(found.place.locale));
  },
};

/** A team's best week or month; dropped when a correction says it is none. */
export const recordDelivery: DeliveryKind = {
  kind: RECORD,
  destination: (context, delivery) => toTeam(context, delivery),
  async render(context, delivery) {
    const { workspaceId, period, params } = delivery;
    const place = await placeById(context, workspaceId, params.teamId ?? '');
    if (!place) return NO_PLACE;
    const wishes = await teamWishes(context.db, workspaceId, place.id);
    if (!wishes?.records) return { skip: 'the team wants no records posted any more' };
    const about = { kpi: params.kpi ?? '', currency: params.currency ?? '', period };
    const record = await currentRecord(context, place, about);
    if (!record) return { skip: 'no longer a record' };
    const today = localDateOf(context.clock.now(), place.zone);
    return recordMessage(place, record, today, translate(place.locale));
  },
};

async function toTeam(context: Context, { workspaceId, params }: DueDelivery) {
  const place = await placeById(context, workspaceId, params.teamId ?? '');
  return place ? intoChannel(context, place) : NO_PLACE;
}

/** What another company would read is held, unless whoever leads the team allowed it, or who posts knew of this channel. */
async function intoChannel(context: Context, place: Place, known?: string): Promise<Destination | Refusal> {
  const { channelId } = place;
  if (known === channelId) return { channelId };
  const state = await lookAtTeamChannel(context, place);
  return state === 'shared' ? { refuse: SHARED_CHANNEL } : { channelId };
}

async function loadPosted(
  context: Context,
  { workspaceId, params }: DueDelivery,
): Promise<{ win: Win; person: Person; place: Place } | Skip> {
  const { db, clock } = context;
  const win = await winById(db, workspaceId, params.winId ?? '');
  if (win?.state !== 'posted' || !win.teamId) return { skip: 'taken back' };
  const person = await personById(db, workspaceId, win.personId, localDateOf(clock.now(), 'UTC'));
  if (!person?.isActive) return { skip: 'has left' };
  const place = await placeById(context, workspaceId, win.teamId);
  return place ? { win, person, place } : NO_PLACE;
}
