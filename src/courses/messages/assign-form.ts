import type { InputBlock, PlainTextOption } from '@slack/types';
import { menuInput } from '../../calls/index.ts';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { plain } from '../../slack/blocks.ts';
import type { AssignDraft, Choice } from '../actions/assign.ts';
import { USUAL_WORKING_DAYS } from '../rules/course.ts';
import { countInput, form } from './forms.ts';
import { FIELDS, ids } from './ids.ts';

const LONGEST_OPTION = 75;
const MOST_OPTIONS = 100;

/** To give people a course: which, to whom, and how long they have. */
export function assignForm({ choices, teams }: AssignDraft, t: Translations): ModalViewDraft {
  const say = t.courses;
  const course: InputBlock = {
    type: 'input',
    block_id: FIELDS.course,
    label: plain(say.fieldCourse),
    hint: plain(say.courseHint),
    element: {
      type: 'static_select',
      action_id: FIELDS.course,
      placeholder: plain(say.choose),
      options: choices.slice(0, MOST_OPTIONS).map((choice) => courseOption(choice, t)),
    },
  };
  const people: InputBlock = {
    type: 'input',
    block_id: FIELDS.people,
    optional: true,
    label: plain(say.fieldPeople),
    element: { type: 'multi_users_select', action_id: FIELDS.people, placeholder: plain(say.choose) },
  };
  const options = teams
    .slice(0, MOST_OPTIONS)
    .map(({ id, name }) => ({ value: id, text: shorten(name, LONGEST_OPTION) }));
  const team = menuInput(FIELDS.team, say.fieldTeam, options, { placeholder: say.choose });
  return form(
    ids.assignForm,
    '',
    say.assignTitle,
    t,
    [
      course,
      people,
      ...(options.length > 0 ? [{ ...team, optional: true }] : []),
      countInput(FIELDS.days, say.fieldDays, { hint: say.daysHint, value: String(USUAL_WORKING_DAYS) }),
    ],
    say.assign,
  );
}

/** Whose gap it fits stands below its name. */
function courseOption({ course, fits }: Choice, t: Translations): PlainTextOption {
  const names = formatList(fits, t.locale);
  return {
    value: course.id,
    text: plain(shorten(course.name, LONGEST_OPTION)),
    ...(fits.length > 0 ? { description: plain(shorten(t.courses.gapOf({ names }), LONGEST_OPTION)) } : {}),
  };
}
