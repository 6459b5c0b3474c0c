import type { DeliveryKind, DueDelivery } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { WELCOME } from './actions/become-installer.ts';
import { welcomeMessage } from './messages/welcome.ts';
import { personById } from './store/people.ts';

const NO_ADMIN = { skip: 'no longer an admin' };

/** To whoever installed the bot: what happens next. */
export const welcomeDelivery: DeliveryKind = {
  kind: WELCOME,
  async destination(context, delivery) {
    const installer = await installerFor(context, delivery);
    return installer?.slackUserId ? { slackUserId: installer.slackUserId } : NO_ADMIN;
  },
  async render(context, delivery) {
    const installer = await installerFor(context, delivery);
    return installer ? welcomeMessage(installer.name, translate(installer.locale)) : NO_ADMIN;
  },
};

async function installerFor({ db, clock }: Context, { workspaceId, params }: DueDelivery) {
  const person = await personById(db, workspaceId, params.personId ?? '', localDateOf(clock.now(), 'UTC'));
  return person?.isAdmin ? person : null;
}
