import type { PlainTextOption } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { plain } from '../../slack/blocks.ts';
import { menuField, option, peopleField } from '../../slack/inputs.ts';
import type { AssignDraft, Choice } from '../actions/assign.ts';
import { USUAL_WORKING_DAYS } from '../rules/course.ts';
import { countInput, form } from './forms.ts';
import { FIELDS, ids } from './ids.ts';

const LONGEST_OPTION = 75;
const MOST_OPTIONS = 100;

/** To give people a course: which, to whom, and how long they have. */
export function assignForm({ choices, teams }: AssignDraft, t: Translations): ModalViewDraft {
  const say = t.courses;
  const courses = choices.slice(0, MOST_OPTIONS).map((choice) => courseOption(choice, t));
  const options = teams.slice(0, MOST_OPTIONS).map(({ id, name }) => option(id, name));
  const team = menuField(FIELDS.team, say.fieldTeam, options, { placeholder: say.choose, optional: true });
  return form(
    ids.assignForm,
    '',
    say.assignTitle,
    t,
    [
      menuField(FIELDS.course, say.fieldCourse, courses, { hint: say.courseHint, placeholder: say.choose }),
      peopleField(FIELDS.people, say.fieldPeople, { placeholder: say.choose, optional: true }),
      ...(options.length > 0 ? [team] : []),
      countInput(FIELDS.days, say.fieldDays, { hint: say.daysHint, value: String(USUAL_WORKING_DAYS) }),
    ],
    say.assign,
  );
}

/** Whose gap it fits stands below its name. */
function courseOption({ course, fits }: Choice, t: Translations): PlainTextOption {
  const names = formatList(fits, t.locale);
  return {
    ...option(course.id, course.name),
    ...(fits.length > 0 ? { description: plain(shorten(t.courses.gapOf({ names }), LONGEST_OPTION)) } : {}),
  };
}
