import type { DeliveryKind } from '../capability.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { SWITCHED_OFF } from './rules/notices.ts';
import { quietUntil } from './rules/quiet-hours.ts';
import { aliasOwner } from './store/aliases.ts';
import { messageSettingsOf, usualSettings } from './store/message-settings.ts';
import { personById } from './store/people.ts';

/**
 * The same kind of delivery; but what goes to a person waits until their quiet hours are over, and is left out when they
 * switched it off. Asked before it is claimed, and by whatever is stored then, so nothing is lost or said twice.
 */
export function respectingSettings(kind: DeliveryKind): DeliveryKind {
  return {
    ...kind,
    async destination(context, delivery) {
      const destination = await kind.destination(context, delivery);
      if (!('slackUserId' in destination)) return destination;
      const { db, clock } = context;
      const { workspaceId } = delivery;
      const alias = { kind: 'slack' as const, value: destination.slackUserId };
      const personId = await aliasOwner(db, workspaceId, alias);
      const settings = personId ? await messageSettingsOf(db, workspaceId, personId) : usualSettings;
      if (kind.notice && settings.off.includes(kind.notice)) return { skip: SWITCHED_OFF };
      if (!personId || !settings.quiet) return destination;
      const now = clock.now();
      const person = await personById(db, workspaceId, personId, localDateOf(now, 'UTC'));
      const notBefore = person && quietUntil(settings.quiet, person.zone, now);
      return notBefore ? { notBefore } : destination;
    },
  };
}
