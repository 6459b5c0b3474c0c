import type { DeliveryKind, DueDelivery, Message, Skip } from '../../capability.ts';
import type { Context } from '../../context.ts';
import { type Translations, translate } from '../../locales/index.ts';
import { PREVIEW } from '../actions/ask-first.ts';
import { previewOf, reviewer } from '../actions/preview-card.ts';
import { UNASKED, unaskedCard } from '../actions/unasked.ts';
import { previewMessage } from '../messages/preview.ts';
import { unaskedMessage } from '../messages/unasked.ts';

const MAY_NOT = { skip: 'no longer somebody who decides about this card' };

/** A card for its manager, before it is posted. */
export const previewDelivery = toReviewer(PREVIEW, async (context, delivery, t) => {
  const preview = await previewOf(context, delivery);
  return 'skip' in preview ? preview : previewMessage(preview, t, translate(preview.team.locale));
});

/** The same for an admin, when Slack does not let its manager be asked. */
export const unaskedDelivery = toReviewer(UNASKED, async (context, delivery, t) => {
  const unasked = await unaskedCard(context, delivery);
  return 'skip' in unasked ? unasked : unaskedMessage(unasked, t, translate(unasked.preview.team.locale));
});

/** A kind that goes to whoever may decide about the card, in their language, for as long as they may. */
function toReviewer(
  kind: string,
  word: (context: Context, delivery: DueDelivery, t: Translations) => Promise<Message | Skip>,
): DeliveryKind {
  return {
    kind,
    async destination(context, delivery) {
      const person = await reviewer(context, delivery);
      return person?.slackUserId ? { slackUserId: person.slackUserId } : MAY_NOT;
    },
    async render(context, delivery) {
      const person = await reviewer(context, delivery);
      return person ? word(context, delivery, translate(person.locale)) : MAY_NOT;
    },
  };
}
