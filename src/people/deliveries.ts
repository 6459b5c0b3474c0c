import type { DeliveryKind, DueDelivery, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { type Translations, translate } from '../locales/index.ts';
import { DEPUTY_APPOINTED, DEPUTY_RELEASED } from './actions/time-off/appoint-deputy.ts';
import { appointedMessage, releasedMessage } from './messages/time-off/notice.ts';
import { deputyById } from './store/deputies.ts';
import { liveTeams } from './store/launches.ts';
import { personById } from './store/people.ts';
import { reportsBelow } from './store/reporting-lines.ts';
import type { Person } from './types.ts';

/** Whom a notice is for and what it is about. */
type Notice = {
  appointment: NonNullable<Awaited<ReturnType<typeof deputyById>>>;
  manager: Person;
  deputy: Person;
};

/** To a deputy: for whom they stand in, and when. */
export const deputyAppointed: DeliveryKind = {
  kind: DEPUTY_APPOINTED,
  destination: toDeputy,
  render: (context, delivery) =>
    render(context, delivery, ({ appointment, manager, deputy, t }) => {
      if (appointment.isTakenBack) return { skip: 'taken back meanwhile' };
      if (localDateOf(context.clock.now(), deputy.zone) >= appointment.until)
        return { skip: 'these days are over' };
      return appointedMessage(manager.name, appointment, t);
    }),
};

/** In the thread of that message: that they no longer do. */
export const deputyReleased: DeliveryKind = {
  kind: DEPUTY_RELEASED,
  destination: toDeputy,
  render: (context, delivery) =>
    render(context, delivery, ({ appointment, manager, t }) => releasedMessage(manager.name, appointment, t)),
};

async function toDeputy(context: Context, delivery: DueDelivery) {
  const found = await load(context, delivery);
  if ('skip' in found) return found;
  const { slackUserId } = found.deputy;
  return slackUserId ? { slackUserId } : { skip: 'the deputy has no Slack account' };
}

async function render(
  context: Context,
  delivery: DueDelivery,
  word: (found: Notice & { t: Translations }) => Message | Skip,
): Promise<Message | Skip> {
  const found = await load(context, delivery);
  return 'skip' in found ? found : word({ ...found, t: translate(found.deputy.locale) });
}

/** Who is told about whom; skipped as long as none of the manager's people is in a live team. */
async function load({ db, clock }: Context, { workspaceId, params }: DueDelivery): Promise<Notice | Skip> {
  const today = localDateOf(clock.now(), 'UTC');
  const appointment = await deputyById(db, workspaceId, params.appointmentId ?? '');
  const deputy = await personById(db, workspaceId, params.deputyId ?? '', today);
  const manager = appointment && (await personById(db, workspaceId, appointment.managerId, today));
  if (!appointment || !manager || !deputy?.isActive) return { skip: 'the deputy or manager is gone' };
  const live = await liveTeams(db, workspaceId);
  const people = await reportsBelow(db, workspaceId, manager.id, today);
  const isLive = people.some(({ teamId }) => teamId !== null && live.has(teamId));
  return isLive ? { appointment, manager, deputy } : { skip: 'no team of the manager is live' };
}
