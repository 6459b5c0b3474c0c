import type { DeliveryKind, DueDelivery, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { translate } from '../locales/index.ts';
import { personById, toPersonAtWork } from '../people/index.ts';
import { ASSIGNED } from './actions/assign.ts';
import { type Given, givenOf } from './actions/given.ts';
import { assignedMessage } from './messages/told.ts';
import { assignmentById } from './store/assignments.ts';

/** To somebody who was given a course. */
export const assignedDelivery: DeliveryKind = {
  kind: ASSIGNED,
  name: (t) => t.courses.messageName,
  proactive: true,
  async destination(context, delivery) {
    const found = await load(context, delivery);
    return 'skip' in found ? found : toPersonAtWork(context, found.person);
  },
  async render(context, delivery) {
    const found = await load(context, delivery);
    if ('skip' in found) return found;
    const { person, assignedBy, today } = found;
    const giver = await personById(context.db, delivery.workspaceId, assignedBy, today);
    return assignedMessage(found, giver?.name ?? '', translate(person.locale));
  },
};

/** Still open, and its reader's. */
async function load(context: Context, { workspaceId, target, params }: DueDelivery): Promise<Given | Skip> {
  const assignment = await assignmentById(context.db, workspaceId, params.assignmentId ?? '');
  if (!assignment) return { skip: 'no such course' };
  if (assignment.state !== 'open') return { skip: 'settled meanwhile' };
  if (assignment.personId !== target) return { skip: 'is not theirs' };
  const [given] = await givenOf(context, context.db, workspaceId, [assignment]);
  return given ?? { skip: 'not known any more' };
}
