import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { messageView, plainMessage } from '../../slack/answer.ts';
import { assignCourse } from '../actions/assign.ts';
import { assignProgramme } from '../actions/assign-programme.ts';
import { draftAssign, draftAssignFor } from '../actions/draft-assign.ts';
import { assignForm } from '../messages/assign-form.ts';
import { chosenProgramme, FIELDS, ids, readAssignFor } from '../messages/ids.ts';
import { courseName } from '../messages/line.ts';
import { textOf } from './text-of.ts';

/** The form to give people a course or a programme. */
export async function openAssign({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'open', view: assignForm(await draftAssign(context, caller), t) };
}

export const assignButtons: readonly Button[] = [
  { id: ids.assign, run: openAssign },
  {
    id: ids.assignFor,
    async run({ context, caller, t, value }): Promise<Answer> {
      const draft = await draftAssignFor(context, caller, readAssignFor(value));
      return { kind: 'open', view: assignForm(draft, t) };
    },
  },
];

export const assignModal: Modal = {
  id: ids.assignForm,
  async submit({ context, caller, t, values }) {
    const picked = values[FIELDS.people];
    const whom = {
      people: Array.isArray(picked) ? picked : [],
      teamId: textOf(values, FIELDS.team) || null,
      role: textOf(values, FIELDS.role) || null,
    };
    const choice = textOf(values, FIELDS.course);
    const programmeId = chosenProgramme(choice);
    const workingDays = textOf(values, FIELDS.days);
    const assigned =
      programmeId === null
        ? await assignCourse(context, caller, { ...whom, courseId: choice, workingDays })
        : await assignProgramme(context, caller, { ...whom, programmeId });
    const { people, already } = assigned;
    const text = t.courses.assigned({ name: courseName(assigned), n: people.length, already });
    return { kind: 'show', view: messageView(plainMessage(text), t) };
  },
};
