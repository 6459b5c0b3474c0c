import type { Answer, Button, ButtonRequest, Modal, ModalRequest, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView, plainMessage } from '../../slack/answer.ts';
import { endCourse } from '../actions/keep.ts';
import {
  addCourse,
  type CourseForm,
  changeCourse,
  draftChange,
  draftCourse,
} from '../actions/save-course.ts';
import { CERTIFICATE, changeForm, courseForm } from '../messages/course-form.ts';
import { FIELDS, ids } from '../messages/ids.ts';
import { courseName } from '../messages/line.ts';
import { textOf } from './text-of.ts';

/** The form for a new course. */
export async function openNew({ context, caller, t }: Request): Promise<Answer> {
  const skills = await draftCourse(context, caller);
  return { kind: 'open', view: courseForm(skills, context.newId(), t) };
}

/** What came of a press, in the place of the form that it was made in. */
export function told({ from, t }: Pick<ButtonRequest, 'from' | 't'>, text: string): Answer {
  const message = plainMessage(text);
  return from === 'modal' ? { kind: 'show', view: messageView(message, t) } : { kind: 'tell', message };
}

export const keepButtons: readonly Button[] = [
  { id: ids.make, run: openNew },
  {
    id: ids.edit,
    async run({ context, caller, t, value }): Promise<Answer> {
      return { kind: 'open', view: changeForm(await draftChange(context, caller, value), t) };
    },
  },
  {
    id: ids.end,
    async run(request): Promise<Answer> {
      await endCourse(request.context, request.caller, request.value);
      return told(request, request.t.courses.ended);
    },
  },
];

/** What the form holds. Throws for one without the id that it was opened with. */
function read({ metadata: id, values }: ModalRequest): CourseForm {
  if (!isId(id)) throw new UserError((words) => words.common.outdatedForm);
  return {
    id,
    name: textOf(values, FIELDS.name),
    link: textOf(values, FIELDS.link),
    skill: textOf(values, FIELDS.skill) || null,
    minutes: textOf(values, FIELDS.minutes),
    days: textOf(values, FIELDS.days),
    isCertified: textOf(values, FIELDS.certificate) === CERTIFICATE.asked,
    passMark: textOf(values, FIELDS.pass),
    months: textOf(values, FIELDS.months),
  };
}

const makeModal: Modal = {
  id: ids.makeForm,
  async submit(request) {
    const { context, caller, t } = request;
    const course = await addCourse(context, caller, read(request));
    const message = plainMessage(t.courses.added({ name: courseName(course) }));
    return { kind: 'show', view: messageView(message, t) };
  },
};

const editModal: Modal = {
  id: ids.editForm,
  async submit(request) {
    const { context, caller, t } = request;
    const course = await changeCourse(context, caller, read(request));
    const message = plainMessage(t.courses.changed({ name: courseName(course) }));
    return { kind: 'show', view: messageView(message, t) };
  },
};

export const courseModals: readonly Modal[] = [makeModal, editModal];
