import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { messageView, plainMessage } from '../../slack/answer.ts';
import { assignCourse, draftAssign } from '../actions/assign.ts';
import { assignForm } from '../messages/assign-form.ts';
import { FIELDS, ids } from '../messages/ids.ts';
import { courseName } from '../messages/line.ts';
import { textOf } from './text-of.ts';

/** The form to give people a course. */
export async function openAssign({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'open', view: assignForm(await draftAssign(context, caller), t) };
}

export const assignButton: Button = { id: ids.assign, run: openAssign };

export const assignModal: Modal = {
  id: ids.assignForm,
  async submit({ context, caller, t, values }) {
    const picked = values[FIELDS.people];
    const { course, people, already } = await assignCourse(context, caller, {
      courseId: textOf(values, FIELDS.course),
      people: Array.isArray(picked) ? picked : [],
      teamId: textOf(values, FIELDS.team) || null,
      workingDays: textOf(values, FIELDS.days),
    });
    const text = t.courses.assigned({ name: courseName(course), n: people.length, already });
    return { kind: 'show', view: messageView(plainMessage(text), t) };
  },
};
