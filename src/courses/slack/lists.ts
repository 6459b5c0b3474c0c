import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView, plainMessage } from '../../slack/answer.ts';
import { addCourse, draftCourse, endCourse, runningCourses } from '../actions/keep.ts';
import { myCourses } from '../actions/mine.ts';
import { teamCourses } from '../actions/team.ts';
import { courseForm } from '../messages/forms.ts';
import { FIELDS, ids } from '../messages/ids.ts';
import { courseName } from '../messages/line.ts';
import { mineMessage } from '../messages/list.ts';
import { allMessage, teamMessage } from '../messages/team.ts';
import { textOf } from './text-of.ts';

/** The caller's courses. */
export const tellMine = async ({ context, caller, t }: Request): Promise<Answer> => ({
  kind: 'tell',
  message: mineMessage(await myCourses(context, caller), t),
});

/** Those of whom the caller leads. */
export const tellTeam = async ({ context, caller, t }: Request): Promise<Answer> => ({
  kind: 'tell',
  message: teamMessage(await teamCourses(context, caller), t),
});

/** Every course. */
export const tellAll = async ({ context, caller, t }: Request): Promise<Answer> => ({
  kind: 'tell',
  message: allMessage(await runningCourses(context, caller), t),
});

/** The form for a new course. */
export async function openNew({ context, caller, t }: Request): Promise<Answer> {
  const skills = await draftCourse(context, caller);
  return { kind: 'open', view: courseForm(skills, context.newId(), t) };
}

const endButton: Button = {
  id: ids.end,
  async run({ context, caller, t, value }): Promise<Answer> {
    await endCourse(context, caller, value);
    return { kind: 'tell', message: plainMessage(t.courses.ended) };
  },
};

export const listButtons: readonly Button[] = [
  { id: ids.mine, run: tellMine },
  { id: ids.team, run: tellTeam },
  { id: ids.all, run: tellAll },
  { id: ids.make, run: openNew },
  endButton,
];

export const courseModal: Modal = {
  id: ids.makeForm,
  async submit({ context, caller, t, metadata: id, values }) {
    if (!isId(id)) throw new UserError((words) => words.common.outdatedForm);
    const course = await addCourse(context, caller, {
      id,
      name: textOf(values, FIELDS.name),
      link: textOf(values, FIELDS.link),
      skill: textOf(values, FIELDS.skill) || null,
      minutes: textOf(values, FIELDS.minutes),
    });
    const message = plainMessage(t.courses.added({ name: courseName(course) }));
    return { kind: 'show', view: messageView(message, t) };
  },
};
