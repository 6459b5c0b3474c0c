import type { DeliveryKind, DueDelivery } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { hasSentTo } from '../outbox/index.ts';
import { withLanguageOffer } from './messages/language-offer.ts';
import { aliasOwner } from './store/aliases.ts';
import { personById } from './store/people.ts';
import type { Person } from './types.ts';

/**
 * The same kind of delivery; but the first direct message that someone gets, whatever it is, ends with an offer of the
 * other language, unless they chose one themselves.
 */
export function offeringLanguage(kind: DeliveryKind): DeliveryKind {
  return {
    ...kind,
    async render(context, delivery) {
      const message = await kind.render(context, delivery);
      if ('skip' in message) return message;
      const reader = await readerOfFirst(context, kind, delivery);
      return reader && reader.chosenLocale === null ? withLanguageOffer(message, reader.locale) : message;
    },
  };
}

/** Who reads this as their first direct message; null when it is another, or goes to a channel. */
async function readerOfFirst(
  context: Context,
  kind: DeliveryKind,
  delivery: DueDelivery,
): Promise<Person | null> {
  const { workspaceId, channelId } = delivery;
  // Asked last: a card's destination looks at its channel in Slack, and only a first direct message needs it.
  if (!channelId?.startsWith('D') || (await hasSentTo(context.db, workspaceId, channelId))) return null;
  const destination = await kind.destination(context, delivery);
  if (!('slackUserId' in destination)) return null;
  const alias = { kind: 'slack' as const, value: destination.slackUserId };
  const personId = await aliasOwner(context.db, workspaceId, alias);
  const today = localDateOf(context.clock.now(), 'UTC');
  return personId ? personById(context.db, workspaceId, personId, today) : null;
}
