import type { DeliveryKind, DueDelivery, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { type Translations, translate } from '../locales/index.ts';
import { type Person, personById, toOnePerson } from '../people/index.ts';
import { CORRECTED } from './actions/correct.ts';
import { INVITED } from './actions/invite.ts';
import { ANSWERED, PLAYED } from './actions/play.ts';
import { SCORED } from './actions/score.ts';
import { SHARED } from './actions/share.ts';
import {
  answeredMessage,
  invitedMessage,
  playedMessage,
  rescoredMessage,
  scoredMessage,
  sharedMessage,
} from './messages/notices.ts';
import { type Roleplay, readerOf, stateOf } from './rules/roleplay.ts';
import { scenarioOf } from './starter/index.ts';
import { roleplayById } from './store/roleplays.ts';

type Found = { roleplay: Roleplay; rep: Person; partner: Person; reader: Person };
type Named = { id: string; name: string; title: string };

/** A message about a role-play: to whom, until when it makes sense, and its words. */
function about(
  kind: string,
  parts: {
    to: 'rep' | 'partner' | 'target';
    isOver(found: Found, now: Date): boolean;
    word(named: Named, t: Translations, delivery: DueDelivery): Message;
  },
): DeliveryKind {
  const load = async (context: Context, delivery: DueDelivery): Promise<Found | Skip> => {
    const found = await loadPair(context, delivery, parts.to);
    if ('skip' in found) return found;
    return parts.isOver(found, context.clock.now()) ? { skip: 'over, or answered already' } : found;
  };
  return {
    kind,
    ...toOnePerson({
      find: load,
      to: ({ reader }) => reader,
      say({ roleplay, rep, partner, reader }, _context, delivery) {
        const { scenario, language, id } = roleplay;
        const told = scenarioOf(scenario, reader.locale) ?? scenarioOf(scenario, language);
        const other = parts.to === 'rep' ? partner : rep;
        const named = { id, name: other.name, title: told?.title ?? scenario };
        return parts.word(named, translate(reader.locale), delivery);
      },
    }),
  };
}

/** To who is invited. */
export const invitedDelivery = about(INVITED, {
  to: 'partner',
  isOver: ({ roleplay, rep }, now) => stateOf(roleplay, now) !== 'invited' || !rep.isActive,
  word: (named, t) => invitedMessage(named, t),
});

/** To whoever invited: they play, or not now; only what still holds. */
export const answeredDelivery: DeliveryKind = about(ANSWERED, {
  to: 'rep',
  isOver: ({ roleplay }, now) => {
    const state = stateOf(roleplay, now);
    return state !== 'accepted' && state !== 'declined';
  },
  word: (named, t, { params }) => answeredMessage(named, params.said === 'accepted', t),
});

/** To who played the buyer. */
export const playedDelivery = about(PLAYED, {
  to: 'partner',
  isOver: ({ roleplay }, now) => stateOf(roleplay, now) !== 'to_score',
  word: (named, t) => playedMessage(named, t),
});

/** To who sold. */
export const scoredDelivery = about(SCORED, {
  to: 'rep',
  isOver: ({ roleplay }) => roleplay.readAt !== null,
  word: (named, t) => scoredMessage(named, t),
});

/** To who sold: other points than before; one who reads them meanwhile has seen it. */
export const correctedDelivery = about(CORRECTED, {
  to: 'rep',
  isOver: ({ roleplay }) => roleplay.readAt !== null,
  word: (named, t) => rescoredMessage(named, t),
});

/** To whoever the seller still reports to. */
export const sharedDelivery = about(SHARED, {
  to: 'target',
  isOver: ({ roleplay, rep, reader }) => readerOf(roleplay, reader.id, rep.managerId) !== 'manager',
  word: (named, t) => sharedMessage(named, t),
});

async function loadPair(
  { db, clock }: Context,
  { workspaceId, params, target }: DueDelivery,
  to: 'rep' | 'partner' | 'target',
): Promise<Found | Skip> {
  const roleplay = await roleplayById(db, workspaceId, params.roleplayId ?? '');
  if (!roleplay) return { skip: 'the role-play is gone' };
  const today = localDateOf(clock.now(), 'UTC');
  const rep = await personById(db, workspaceId, roleplay.repId, today);
  const partner = await personById(db, workspaceId, roleplay.partnerId, today);
  const reader = to === 'target' ? await personById(db, workspaceId, target, today) : { rep, partner }[to];
  return rep && partner && reader ? { roleplay, rep, partner, reader } : { skip: 'one of them is gone' };
}
