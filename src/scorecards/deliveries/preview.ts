import type { DeliveryKind } from '../../capability.ts';
import { translate } from '../../locales/index.ts';
import { PREVIEW } from '../actions/ask-first.ts';
import { previewOf, reviewer } from '../actions/preview-card.ts';
import { previewMessage } from '../messages/preview.ts';

/** A card for its manager, before it is posted. */
export const previewDelivery: DeliveryKind = {
  kind: PREVIEW,
  async destination(context, delivery) {
    const person = await reviewer(context, delivery);
    return person?.slackUserId
      ? { slackUserId: person.slackUserId }
      : { skip: 'no longer somebody who decides about this card' };
  },
  async render(context, delivery) {
    const person = await reviewer(context, delivery);
    if (!person) return { skip: 'no longer somebody who decides about this card' };
    const preview = await previewOf(context, delivery);
    if ('skip' in preview) return preview;
    return previewMessage(preview, translate(person.locale), translate(preview.team.locale));
  },
};
