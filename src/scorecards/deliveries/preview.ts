import type { DeliveryKind, DueDelivery } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { translate } from '../../locales/index.ts';
import { PREVIEW } from '../actions/ask-first.ts';
import { previewOf, reviewer } from '../actions/preview-card.ts';
import { UNASKED, unaskedCard } from '../actions/unasked.ts';
import { previewMessage } from '../messages/preview.ts';
import { unaskedMessage } from '../messages/unasked.ts';

const MAY_NOT = { skip: 'no longer somebody who decides about this card' };

/** A card for its manager, before it is posted. */
export const previewDelivery: DeliveryKind = {
  kind: PREVIEW,
  destination: toReviewer,
  async render(context, delivery) {
    const person = await reviewer(context, delivery);
    if (!person) return MAY_NOT;
    const preview = await previewOf(context, delivery);
    if ('skip' in preview) return preview;
    return previewMessage(preview, translate(person.locale), translate(preview.team.locale));
  },
};

/** The same for an admin, when Slack does not let its manager be asked. */
export const unaskedDelivery: DeliveryKind = {
  kind: UNASKED,
  destination: toReviewer,
  async render(context, delivery) {
    const person = await reviewer(context, delivery);
    if (!person) return MAY_NOT;
    const unasked = await unaskedCard(context, delivery);
    if ('skip' in unasked) return unasked;
    return unaskedMessage(unasked, translate(person.locale), translate(unasked.preview.team.locale));
  },
};

async function toReviewer(context: Context, delivery: DueDelivery) {
  const person = await reviewer(context, delivery);
  return person?.slackUserId ? { slackUserId: person.slackUserId } : MAY_NOT;
}
