import type { InputBlock, PlainTextOption, StaticSelect } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { plain } from '../../slack/blocks.ts';
import { field, menuField, option, peopleField } from '../../slack/inputs.ts';
import type { AssignDraft, Choice } from '../actions/draft-assign.ts';
import { countField, form, MOST_OPTIONS } from './forms.ts';
import { FIELDS, ids, programmeChoice } from './ids.ts';

const LONGEST_OPTION = 75;

/** To give people a course or a programme: which, to whom, and how long they have. */
export function assignForm(draft: AssignDraft, t: Translations): ModalViewDraft {
  const say = t.courses;
  const { teams, roles, chosen } = draft;
  const around = { placeholder: say.choose, optional: true };
  const teamOptions = teams.slice(0, MOST_OPTIONS).map(({ id, name }) => option(id, name));
  // Slack takes no longer value; the name of a role is shorter.
  const roleOptions = roles.slice(0, MOST_OPTIONS).map((name) => option(name, name));
  return form(
    ids.assignForm,
    '',
    say.assignTitle,
    t,
    [
      whatField(draft, t),
      peopleField(FIELDS.people, say.fieldPeople, {
        ...{ chosen: chosen ? [chosen.slackUserId] : [], optional: true },
      }),
      ...(teamOptions.length > 0 ? [menuField(FIELDS.team, say.fieldTeam, teamOptions, around)] : []),
      ...(roleOptions.length > 0 ? [menuField(FIELDS.role, say.fieldRole, roleOptions, around)] : []),
      countField(FIELDS.days, say.fieldDays, { hint: say.daysHint, optional: true }),
    ],
    say.assign,
  );
}

function whatField({ programmes, choices, chosen }: AssignDraft, t: Translations): InputBlock {
  const say = t.courses;
  const courses = choices.slice(0, MOST_OPTIONS).map((choice) => courseOption(choice, t));
  const groups = [
    {
      label: plain(t.programmes.group),
      options: programmes.slice(0, MOST_OPTIONS).map(({ id, name }) => option(programmeChoice(id), name)),
    },
    { label: plain(t.programmes.groupCourses), options: courses },
  ];
  const initial = courses.find(({ value }) => value === chosen?.courseId);
  const element: StaticSelect = {
    type: 'static_select',
    action_id: FIELDS.course,
    placeholder: plain(say.choose),
    ...(programmes.length > 0 ? { option_groups: groups } : { options: courses }),
    ...(initial ? { initial_option: initial } : {}),
  };
  return field(FIELDS.course, say.fieldCourse, element, { hint: say.courseHint });
}

/** Whose gap it fits stands below its name. */
function courseOption({ course, fits }: Choice, t: Translations): PlainTextOption {
  const names = formatList(fits, t.locale);
  return {
    ...option(course.id, course.name),
    ...(fits.length > 0 ? { description: plain(shorten(t.courses.gapOf({ names }), LONGEST_OPTION)) } : {}),
  };
}
