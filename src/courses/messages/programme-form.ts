import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context } from '../../slack/blocks.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import { courseField, daysField, type TypedRow } from '../actions/save-programme.ts';
import { type Course, LONGEST_NAME } from '../rules/course.ts';
import { MOST_STEPS } from '../rules/programme.ts';
import { countField, form, MOST_OPTIONS } from './forms.ts';
import { FIELDS, ids, type ProgrammeState, programmeState } from './ids.ts';

/** So many rows *More courses* adds. */
export const MORE_ROWS = 3;

/** What stands in the form: as it was typed, or as the programme is. */
export type ProgrammeFilled = ProgrammeState & { name: string; typed: readonly TypedRow[] };

/** To write a programme: its name, and a row for each course in its order. */
export function programmeForm(
  { name, typed, ...state }: ProgrammeFilled,
  courses: readonly Course[],
  t: Translations,
): ModalViewDraft {
  const say = t.programmes;
  const { id, version, rows } = state;
  const options = courses.slice(0, MOST_OPTIONS).map((course) => option(course.id, course.name));
  const fields = Array.from({ length: rows }, (_, row): KnownBlock[] => {
    const nth = row + 1;
    const { courseId = null, days = '' } = typed[row] ?? {};
    return [
      menuField(courseField(row), say.fieldCourse({ nth }), options, {
        ...{ chosen: courseId, placeholder: t.courses.choose, optional: true },
      }),
      countField(daysField(row), say.fieldDays({ nth }), {
        ...{ value: days, optional: true, hint: row === 0 ? say.daysHint : null },
      }),
    ];
  });
  const longer = programmeState({ ...state, rows: rows + MORE_ROWS });
  const more = button({ id: ids.programmeMore, text: say.more, value: longer });
  const end = button({
    ...{ id: ids.programmeEnd, text: t.courses.end, value: id },
    confirm: { title: say.endTitle, question: say.endQuestion, yes: t.courses.end, no: t.common.cancel },
  });
  const isChange = version > 1;
  const buttons = [...(rows < MOST_STEPS ? [more] : []), ...(isChange ? [end] : [])];
  return form(ids.programmeForm, programmeState(state), isChange ? say.editTitle : say.newTitle, t, [
    textField(FIELDS.name, say.fieldName, { longest: LONGEST_NAME, value: name }),
    ...fields.flat(),
    ...(buttons.length > 0 ? [actions(...buttons)] : []),
    ...(isChange ? [context(say.keepNote)] : []),
  ]);
}
