import { LONGEST_LINK } from '../../calls/index.ts';
import type { ModalViewDraft } from '../../capability.ts';
import type { Translations } from '../../locales/index.ts';
import { type RubricSkill, skillWords } from '../../skills/index.ts';
import { actions, button, context } from '../../slack/blocks.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import { USUAL_MONTHS, USUAL_PASS_MARK } from '../rules/certificate.ts';
import { type Course, LONGEST_NAME } from '../rules/course.ts';
import { countField, form, MOST_OPTIONS } from './forms.ts';
import { FIELDS, ids } from './ids.ts';

/** What the menu says about a certificate. */
export const CERTIFICATE = { none: 'none', asked: 'asked' } as const;

/** To enter a course; `id` is the one that it will have. */
export function courseForm(skills: readonly RubricSkill[], id: string, t: Translations): ModalViewDraft {
  return form(ids.makeForm, id, t.courses.newTitle, t, courseFields(skills, null, t));
}

/** To change one, or to end it. */
export function changeForm(
  { course, skills }: { course: Course; skills: readonly RubricSkill[] },
  t: Translations,
): ModalViewDraft {
  const say = t.courses;
  const end = button({
    ...{ id: ids.end, text: say.end, value: course.id },
    confirm: { title: say.endTitle, question: say.endQuestion, yes: say.end, no: t.common.cancel },
  });
  return form(ids.editForm, course.id, say.editTitle, t, [
    ...courseFields(skills, course, t),
    context(say.changeNote),
    actions(end),
  ]);
}

function courseFields(skills: readonly RubricSkill[], course: Course | null, t: Translations) {
  const [say, certificates] = [t.courses, t.certificates];
  const { certificate = null } = course ?? {};
  const options = skills.slice(0, MOST_OPTIONS).map((skill) => option(skill.key, skillWords(skill, t).name));
  const skill = menuField(FIELDS.skill, say.fieldSkill, options, {
    ...{ hint: say.skillHint, placeholder: say.noSkill, chosen: course?.skill ?? null, optional: true },
  });
  const choices = [
    option(CERTIFICATE.none, certificates.none),
    option(CERTIFICATE.asked, certificates.asked),
  ];
  return [
    textField(FIELDS.name, say.fieldName, { longest: LONGEST_NAME, value: course?.name ?? null }),
    textField(FIELDS.link, say.fieldLink, {
      ...{ longest: LONGEST_LINK, example: 'https://', value: course?.link ?? null },
    }),
    ...(options.length > 0 ? [skill] : []),
    countField(FIELDS.minutes, say.fieldMinutes, { value: course?.minutes ?? null, optional: true }),
    countField(FIELDS.days, say.fieldUsualDays, {
      ...{ hint: say.usualDaysHint, value: course?.workingDays ?? null, optional: true },
    }),
    menuField(FIELDS.certificate, certificates.field, choices, {
      ...{ hint: certificates.fieldHint, chosen: certificate ? CERTIFICATE.asked : CERTIFICATE.none },
    }),
    countField(FIELDS.pass, certificates.fieldPass, {
      ...{ hint: certificates.passHint, value: certificate?.passMark ?? USUAL_PASS_MARK, optional: true },
    }),
    countField(FIELDS.months, certificates.fieldMonths, {
      ...{ hint: certificates.monthsHint, value: certificate?.months ?? USUAL_MONTHS, optional: true },
    }),
  ];
}
