import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import type { RubricSheet } from '../actions/rubric.ts';
import { POINTS } from '../rating.ts';
import type { RubricSkill } from '../rubric.ts';
import { ids } from './ids.ts';
import { skillWords } from './skill-words.ts';

/** The three anchors of one skill stand in one paragraph, whatever signs they are written in. */
export const LONGEST_NAME = 40;
export const LONGEST_ANCHOR = 180;
const LONGEST_LABEL = 150;
const ANCHOR = { longest: LONGEST_ANCHOR, isLong: true };

/** Fields of the forms. `new` stands for the key of a skill that is being added. */
export const weightField = (key: string) => `weight:${key}`;
export const expectField = (key: string) => `expect:${key}`;
export const NEW_SKILL = 'new';
export const TEXT_FIELDS = ['name', 'low', 'middle', 'high'] as const;

/** What each skill weighs, with those that ended: empty ends, a number brings back. */
export function weightsForm({ rubric, ever }: RubricSheet, t: Translations): ModalViewDraft {
  return {
    ...modal(ids.weightsForm, String(rubric.version), t.skills.weightsTitle, t),
    blocks: [section(t.skills.weightsIntro), ...ever.map((skill) => weightInput(skill, rubric.skills, t))],
  };
}

/** The words of one skill; for a new one also what every skill weighs then. */
export function skillForm(
  { rubric }: RubricSheet,
  skill: RubricSkill | null,
  t: Translations,
): ModalViewDraft {
  const words = skill && skillWords(skill, t);
  const title = skill ? t.skills.editTitle : t.skills.addTitle;
  const weights = skill
    ? []
    : [
        weightOf(NEW_SKILL, t.skills.newWeight, null),
        ...rubric.skills.map((each) => weightInput(each, rubric.skills, t)),
        context(t.skills.weightsIntro),
      ];
  return {
    ...modal(ids.skillForm, `${rubric.version} ${skill?.key ?? NEW_SKILL}`, title, t),
    blocks: [
      textField('name', t.skills.name, { longest: LONGEST_NAME, value: words?.name }),
      textField('low', t.skills.low, {
        hint: t.skills.anchorHint,
        value: words?.anchors.low,
        ...ANCHOR,
      }),
      textField('middle', t.skills.middle, { value: words?.anchors.middle, ...ANCHOR }),
      textField('high', t.skills.high, { value: words?.anchors.high, ...ANCHOR }),
      ...weights,
      ...(skill ? [context(t.skills.editHint)] : []),
    ],
  };
}

/** What those who sell as something should be at. */
export function expectForm(
  { rubric }: RubricSheet,
  { roleKey, role, points }: RubricSheet['roles'][number],
  t: Translations,
): ModalViewDraft {
  return {
    ...modal(ids.expectForm, `${rubric.version} ${roleKey}`, t.skills.expectTitle, t),
    blocks: [
      section(t.skills.expectIntro({ role: escapeMrkdwn(role) })),
      ...rubric.skills.map((skill): InputBlock => {
        const name = shorten(skillWords(skill, t).name, LONGEST_LABEL);
        return menuField(expectField(skill.key), name, pointOptions(), {
          chosen: String(points[skill.key]),
          placeholder: t.skills.expectNone,
          optional: true,
        });
      }),
    ],
  };
}

function weightInput(skill: RubricSkill, current: readonly RubricSkill[], t: Translations): InputBlock {
  const weight = current.find(({ key }) => key === skill.key)?.weight ?? null;
  const name = shorten(skillWords(skill, t).name, LONGEST_LABEL - 10);
  return weightOf(skill.key, t.skills.weight({ name }), weight);
}

function weightOf(key: string, label: string, value: number | null): InputBlock {
  return textField(weightField(key), label, {
    longest: 4,
    value: value === null ? null : String(value),
    optional: true,
  });
}

const pointOptions = () => POINTS.map((each) => option(String(each), String(each)));

function modal(callback: string, metadata: string, title: string, t: Translations) {
  return {
    type: 'modal' as const,
    callback_id: callback,
    private_metadata: metadata,
    title: plain(title),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
  };
}
