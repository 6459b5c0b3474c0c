import type { DeliveryKind, DueDelivery, Message, Skip } from '../capability.ts';
import type { Context } from '../context.ts';
import { translate } from '../locales/index.ts';
import { personById, toOnePerson, toPersonAtWork } from '../people/index.ts';
import { ASSIGNED } from './actions/assign.ts';
import { ENROLLED } from './actions/assign-programme.ts';
import { SCORED } from './actions/confirm.ts';
import { RENEWED } from './actions/expire.ts';
import { type Given, givenOf } from './actions/given.ts';
import { programmeByEnrolment } from './actions/open-programme.ts';
import type { OwnProgramme } from './actions/programmes.ts';
import { assignedMessage, enrolledMessage, renewedMessage, scoredMessage } from './messages/told.ts';
import { assignmentById } from './store/assignments.ts';
import { attemptsAt } from './store/attempts.ts';

/** To somebody who was given a course. */
export const assignedDelivery: DeliveryKind = {
  ...aboutCourse(ASSIGNED, async (context, given) =>
    assignedMessage(given, await nameOf(context, given, given.assignedBy), translate(given.person.locale)),
  ),
  name: (t) => t.courses.messageName,
  proactive: true,
};

/** To somebody whose certificate is over, and who has its course again. */
export const renewedDelivery: DeliveryKind = {
  ...aboutCourse(RENEWED, async (_context, given) => renewedMessage(given, translate(given.person.locale))),
  name: (t) => t.courses.renewedName,
  proactive: true,
};

/** To somebody whose score was entered: they wait for it. */
export const scoredDelivery: DeliveryKind = aboutCourse(
  SCORED,
  async (context, given, { workspaceId, params }) => {
    const attempts = await attemptsAt(context.db, workspaceId, [given.id]);
    const index = attempts.findIndex(({ id }) => id === params.attemptId);
    const attempt = attempts[index];
    if (!attempt) return { skip: 'no such attempt' };
    const by = await nameOf(context, given, attempt.enteredBy);
    const expiresOn = given.expiresOn ?? given.today;
    return scoredMessage(
      given,
      { ...attempt, nth: index + 1, by, expiresOn },
      translate(given.person.locale),
    );
  },
  { evenSettled: true },
);

/** To somebody who was given a programme. */
export const enrolledDelivery: DeliveryKind = {
  kind: ENROLLED,
  name: (t) => t.courses.enrolledName,
  proactive: true,
  async destination(context, delivery) {
    const own = await enrolledTo(context, delivery);
    return 'skip' in own ? own : toPersonAtWork(context, own.steps[0]?.person ?? null);
  },
  async render(context, delivery) {
    const own = await enrolledTo(context, delivery);
    if ('skip' in own) return own;
    const [first] = own.steps;
    if (!first) return { skip: 'nothing of it was theirs to do' };
    const giver = await nameOf(context, first, own.enrolment.assignedBy);
    return enrolledMessage(own, giver, translate(first.person.locale));
  },
};

async function enrolledTo(
  context: Context,
  { workspaceId, target, params }: DueDelivery,
): Promise<OwnProgramme | Skip> {
  const own = await programmeByEnrolment(context, workspaceId, params.enrolmentId ?? '');
  if (!own || own.steps.length === 0) return { skip: 'no such programme' };
  if (own.enrolment.personId !== target) return { skip: 'is not theirs' };
  return own.progress.isFinished ? { skip: 'done meanwhile' } : own;
}

/** A message about a course that its reader was given; one that is settled is said no more, unless it is about that. */
function aboutCourse(
  kind: string,
  render: (context: Context, given: Given, delivery: DueDelivery) => Promise<Message | Skip>,
  { evenSettled = false } = {},
): DeliveryKind {
  const load = async (context: Context, delivery: DueDelivery): Promise<Given | Skip> => {
    const { workspaceId, target, params } = delivery;
    const assignment = await assignmentById(context.db, workspaceId, params.assignmentId ?? '');
    if (!assignment) return { skip: 'no such course' };
    if (assignment.state !== 'open' && !evenSettled) return { skip: 'settled meanwhile' };
    if (assignment.personId !== target) return { skip: 'is not theirs' };
    const [given] = await givenOf(context, context.db, workspaceId, [assignment]);
    return given ?? { skip: 'not known any more' };
  };
  return {
    kind,
    ...toOnePerson({
      find: load,
      to: ({ person }) => person,
      say: (found, context, delivery) => render(context, found, delivery),
    }),
  };
}

async function nameOf(context: Context, { person, today }: Given, id: string): Promise<string> {
  return (await personById(context.db, person.workspaceId, id, today))?.name ?? '';
}
