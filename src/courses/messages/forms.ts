import type { InputBlock, KnownBlock } from '@slack/types';
import { LONGEST_LINK } from '../../calls/index.ts';
import type { ModalViewDraft } from '../../capability.ts';
import { kpiHeading } from '../../kpis/wording.ts';
import type { Translations } from '../../locales/index.ts';
import type { ChoosableKpi } from '../../promises/index.ts';
import { type RubricSkill, skillWords } from '../../skills/index.ts';
import { plain, section } from '../../slack/blocks.ts';
import { type FieldParts, menuField, option, textField } from '../../slack/inputs.ts';
import type { Given } from '../actions/given.ts';
import { LONGEST_EVIDENCE, LONGEST_NAME, LONGEST_REASON } from '../rules/course.ts';
import { FIELDS, ids } from './ids.ts';
import { courseLink, personName } from './line.ts';

const MOST_OPTIONS = 100;
/** A count has up to four digits. */
const LONGEST_COUNT = 4;

/** To enter a course; `id` is the one that it will have. */
export function courseForm(skills: readonly RubricSkill[], id: string, t: Translations): ModalViewDraft {
  const say = t.courses;
  const options = skills.slice(0, MOST_OPTIONS).map((skill) => option(skill.key, skillWords(skill, t).name));
  const skill = menuField(FIELDS.skill, say.fieldSkill, options, {
    hint: say.skillHint,
    placeholder: say.noSkill,
    optional: true,
  });
  return form(ids.makeForm, id, say.newTitle, t, [
    textField(FIELDS.name, say.fieldName, { longest: LONGEST_NAME }),
    textField(FIELDS.link, say.fieldLink, { longest: LONGEST_LINK, example: 'https://' }),
    ...(options.length > 0 ? [skill] : []),
    countInput(FIELDS.minutes, say.fieldMinutes, { optional: true }),
  ]);
}

/** To say that it is done: what shows it, and which number it should move. */
export function doneForm(given: Given, kpis: readonly ChoosableKpi[], t: Translations): ModalViewDraft {
  const say = t.courses;
  const options = kpis
    .slice(0, MOST_OPTIONS)
    .map(({ key, kpi }) => option(key, kpi ? kpiHeading(kpi, t.locale) : t.measures.name.win_rate));
  const number = menuField(FIELDS.kpi, say.fieldKpi, options, {
    hint: say.kpiHint,
    placeholder: say.noNumber,
    optional: true,
  });
  return form(ids.doneForm, given.id, say.doneTitle, t, [
    section(`*${courseLink(given.course)}*`),
    textField(FIELDS.evidence, say.fieldEvidence, {
      hint: say.evidenceHint,
      longest: LONGEST_EVIDENCE,
      isLong: true,
    }),
    ...(options.length > 0 ? [number] : []),
  ]);
}

/** To let somebody off, and why. */
export function waiveForm(given: Given, t: Translations): ModalViewDraft {
  const say = t.courses;
  return form(ids.waiveForm, given.id, say.waiveTitle, t, [
    section(`*${courseLink(given.course)}* · ${personName(given.person)}`),
    textField(FIELDS.reason, say.fieldReason, {
      hint: say.reasonHint,
      longest: LONGEST_REASON,
      isLong: true,
    }),
  ]);
}

/** A field for a count. */
export function countInput(
  id: string,
  label: string,
  more: { value?: string } & FieldParts = {},
): InputBlock {
  return textField(id, label, { longest: LONGEST_COUNT, ...more });
}

/** A form of this capability. */
export function form(
  id: string,
  metadata: string,
  title: string,
  t: Translations,
  blocks: KnownBlock[],
  submit: string = t.common.save,
): ModalViewDraft {
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: metadata,
    title: plain(title),
    submit: plain(submit),
    close: plain(t.common.cancel),
    blocks,
  };
}
