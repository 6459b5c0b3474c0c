import type { Answer, Button, Modal, Request, Values } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isId } from '../../kernel/id.ts';
import { messageView, plainMessage } from '../../slack/answer.ts';
import { endProgramme } from '../actions/keep.ts';
import { openProgramme } from '../actions/open-programme.ts';
import {
  courseField,
  daysField,
  draftProgramme,
  type ProgrammeDraft,
  saveProgramme,
  type TypedRow,
} from '../actions/save-programme.ts';
import { FIELDS, ids, type ProgrammeState, readProgrammeState } from '../messages/ids.ts';
import { courseName } from '../messages/line.ts';
import { MORE_ROWS, type ProgrammeFilled, programmeForm } from '../messages/programme-form.ts';
import { programmeView } from '../messages/programme-view.ts';
import { MOST_STEPS } from '../rules/programme.ts';
import { told } from './keep.ts';
import { textOf } from './text-of.ts';

/** The form for a new programme. */
export async function openNewProgramme({ context, caller, t }: Request): Promise<Answer> {
  const { courses } = await draftProgramme(context, caller, null);
  const empty = { id: context.newId(), version: 1, rows: MORE_ROWS, name: '', typed: [] };
  return { kind: 'open', view: programmeForm(empty, courses, t) };
}

export const programmeButtons: readonly Button[] = [
  {
    id: ids.programme,
    async run({ context, caller, t, value, from }): Promise<Answer> {
      const view = programmeView(await openProgramme(context, caller, value), t);
      return from === 'modal' ? { kind: 'show', view } : { kind: 'open', view };
    },
  },
  { id: ids.programmeNew, run: openNewProgramme },
  {
    id: ids.programmeEdit,
    async run({ context, caller, t, value }): Promise<Answer> {
      const draft = await draftProgramme(context, caller, value);
      return { kind: 'open', view: programmeForm(filledFrom(draft), draft.courses, t) };
    },
  },
  {
    id: ids.programmeMore,
    async run({ context, caller, t, value, values, from }): Promise<Answer> {
      const state = requireState(value);
      const { courses } = await draftProgramme(context, caller, state.version === 1 ? null : state.id);
      const rows = Math.min(MOST_STEPS, state.rows);
      const typed = typedIn(values, rows);
      const filled = { ...state, rows, name: textOf(values, FIELDS.name), typed };
      const view = programmeForm(filled, courses, t);
      return from === 'modal' ? { kind: 'show', view } : { kind: 'open', view };
    },
  },
  {
    id: ids.programmeEnd,
    async run(request): Promise<Answer> {
      await endProgramme(request.context, request.caller, request.value);
      return told(request, request.t.programmes.ended);
    },
  },
];

export const programmeModal: Modal = {
  id: ids.programmeForm,
  async submit({ context, caller, t, metadata, values }) {
    const { id, version, rows } = requireState(metadata);
    const typed = typedIn(values, rows);
    const name = await saveProgramme(context, caller, {
      ...{ id, version, name: textOf(values, FIELDS.name), rows: typed },
    });
    const words = { name: courseName({ name }) };
    const text = version === 1 ? t.programmes.added(words) : t.programmes.changed(words);
    return { kind: 'show', view: messageView(plainMessage(text), t) };
  },
};

/** As it is, with room for one more course. */
function filledFrom({ programme }: ProgrammeDraft): ProgrammeFilled {
  const { id = '', version = 0, name = '', steps = [] } = programme ?? {};
  return {
    ...{ id, version: version + 1, name },
    rows: Math.min(MOST_STEPS, steps.length + 1),
    typed: steps.map(({ courseId, workingDays }) => ({ courseId, days: String(workingDays) })),
  };
}

function typedIn(values: Values, rows: number): TypedRow[] {
  return Array.from({ length: Math.min(rows, MOST_STEPS) }, (_, row) => ({
    courseId: textOf(values, courseField(row)) || null,
    days: textOf(values, daysField(row)),
  }));
}

function requireState(metadata: string): ProgrammeState {
  const state = readProgrammeState(metadata);
  if (!state || !isId(state.id)) throw new UserError((words) => words.common.outdatedForm);
  return state;
}
