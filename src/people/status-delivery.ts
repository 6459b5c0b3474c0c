import type { DeliveryKind, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { translate } from '../locales/index.ts';
import { isSettled, mayBeAsked, STATUS_ASKED } from './actions/time-off/ask-about-status.ts';
import { costOf } from './actions/time-off/cost.ts';
import { statusQuestion } from './messages/time-off/status-question.ts';
import { checkDays } from './rules/away/read-days.ts';
import { readDaysValue } from './rules/away/status-days.ts';
import { personById } from './store/people.ts';
import { toPersonAtWork } from './to-person-at-work.ts';
import type { Person } from './types.ts';

/** To whoever's status says that they are off: whether these days are to be left out. */
export const statusAsked: DeliveryKind = {
  kind: STATUS_ASKED,
  notice: 'status',
  proactive: true,
  alsoWhenAway: true,
  async destination(context, delivery) {
    const person = await personFor(context, delivery);
    return 'skip' in person ? person : toPersonAtWork(context, person);
  },
  async render(context, delivery) {
    const person = await personFor(context, delivery);
    if ('skip' in person) return person;
    const today = localDateOf(context.clock.now(), person.zone);
    const { status, until = null } = delivery.params;
    const carried = readDaysValue(delivery.params.days ?? '');
    const reading = carried && checkDays(carried.first, carried.last, today, carried.halves);
    if (!reading?.ok || reading.days.until <= today) return { skip: 'these days are over' };
    if (await isSettled(context.db, person, reading.days)) return { skip: 'these days are off already' };
    const question = {
      kind: status === 'sick' ? 'sick' : 'vacation',
      days: reading.days,
      workingDays: await costOf(context.db, person, reading.days),
      until,
      today,
    } as const;
    return statusQuestion(question, translate(person.locale));
  },
};

const NOBODY: Skip = { skip: 'not somebody who is asked any more' };

async function personFor({ db, clock }: Context, delivery: DueDelivery): Promise<Person | Skip> {
  const { workspaceId, params } = delivery;
  const person = await personById(db, workspaceId, params.personId ?? '', localDateOf(clock.now(), 'UTC'));
  return person && (await mayBeAsked(db, person)) ? person : NOBODY;
}
