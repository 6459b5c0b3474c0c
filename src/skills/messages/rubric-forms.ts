import type { InputBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { RubricSheet } from '../actions/rubric.ts';
import { POINTS } from '../rating.ts';
import type { RubricSkill } from '../rubric.ts';
import { ids } from './ids.ts';
import { skillWords } from './skill-words.ts';

/** The three anchors of one skill stand in one paragraph, whatever signs they are written in. */
export const LONGEST_NAME = 40;
export const LONGEST_ANCHOR = 180;
const LONGEST_LABEL = 150;

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
        number(weightField(NEW_SKILL), t.skills.newWeight, null),
        ...rubric.skills.map((each) => weightInput(each, rubric.skills, t)),
        context(t.skills.weightsIntro),
      ];
  return {
    ...modal(ids.skillForm, `${rubric.version} ${skill?.key ?? NEW_SKILL}`, title, t),
    blocks: [
      text('name', t.skills.name, words?.name ?? '', LONGEST_NAME),
      text('low', t.skills.low, words?.anchors.low ?? '', LONGEST_ANCHOR, t.skills.anchorHint),
      text('middle', t.skills.middle, words?.anchors.middle ?? '', LONGEST_ANCHOR),
      text('high', t.skills.high, words?.anchors.high ?? '', LONGEST_ANCHOR),
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
        const options = POINTS.map((each) => ({ text: plain(String(each)), value: String(each) }));
        const initial = options.find(({ value }) => value === String(points[skill.key]));
        return {
          type: 'input',
          block_id: expectField(skill.key),
          optional: true,
          label: plain(shorten(skillWords(skill, t).name, LONGEST_LABEL)),
          element: {
            type: 'static_select',
            action_id: 'points',
            options,
            placeholder: plain(t.skills.expectNone),
            ...(initial ? { initial_option: initial } : {}),
          },
        };
      }),
    ],
  };
}

function weightInput(skill: RubricSkill, current: readonly RubricSkill[], t: Translations): InputBlock {
  const weight = current.find(({ key }) => key === skill.key)?.weight ?? null;
  const name = shorten(skillWords(skill, t).name, LONGEST_LABEL - 10);
  return number(weightField(skill.key), t.skills.weight({ name }), weight);
}

function number(id: string, label: string, value: number | null): InputBlock {
  return {
    type: 'input',
    block_id: id,
    optional: true,
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: 'weight',
      max_length: 4,
      ...(value === null ? {} : { initial_value: String(value) }),
    },
  };
}

function text(id: string, label: string, value: string, longest: number, hint?: string): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    ...(hint ? { hint: plain(hint) } : {}),
    element: {
      type: 'plain_text_input',
      action_id: 'text',
      multiline: longest > LONGEST_NAME,
      max_length: longest,
      ...(value ? { initial_value: value } : {}),
    },
  };
}

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
