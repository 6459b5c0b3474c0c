import type { KnownBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, divider, header, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { RubricSheet } from '../actions/rubric.ts';
import type { Rubric, RubricSkill } from '../rubric.ts';
import { ids } from './ids.ts';
import { anchorsOf, nameOf } from './shown.ts';

/** With ten skills above them these fit what Slack takes in one message. */
const MOST_ROLES = 10;

/** The rubric with its anchors and what is expected of roles, for everybody; with the ways to change it for admins. */
export function rubricMessage(sheet: RubricSheet, t: Translations): Message {
  const { rubric, maySet } = sheet;
  return {
    text: t.skills.rubricTitle,
    blocks: [
      header(t.skills.rubricTitle),
      section(t.skills.rubricIntro),
      ...rubric.skills.map((skill) => skillBlock(skill, maySet, t)),
      ...(rubric.version > 0
        ? [
            context(
              t.skills.rubricSince({
                date: formatDate(rubric.validFrom, t.locale),
                version: rubric.version,
              }),
            ),
          ]
        : []),
      ...roleBlocks(sheet, t),
      ...(maySet
        ? [
            actions(
              button({ id: ids.weights, text: t.skills.changeWeights }),
              button({ id: ids.add, text: t.skills.addSkill }),
            ),
          ]
        : []),
    ],
  };
}

function skillBlock(skill: RubricSkill, maySet: boolean, t: Translations): KnownBlock {
  const text = `${t.skills.skill({ name: nameOf(skill, t), weight: skill.weight })}\n${anchorsOf(skill, t)}`;
  return maySet
    ? section(text, button({ id: ids.edit, text: t.skills.editSkill, value: skill.key }))
    : section(text);
}

function roleBlocks({ roles, rubric, maySet }: RubricSheet, t: Translations): KnownBlock[] {
  const shown = roles
    .filter(({ points }) => maySet || rubric.skills.some(({ key }) => points[key] !== undefined))
    .slice(0, MOST_ROLES);
  if (shown.length === 0) return [];
  return [
    divider(),
    section(`*${t.skills.expectationsTitle}*`),
    ...shown.map(({ roleKey, role, points }) => {
      const list = rubric.skills
        .flatMap((skill) => {
          const expected = points[skill.key];
          return expected === undefined
            ? []
            : [t.skills.listedPoints({ name: nameOf(skill, t), points: expected })];
        })
        .join(' · ');
      const name = escapeMrkdwn(role);
      const text = list
        ? t.skills.expectations({ role: name, list })
        : t.skills.noExpectations({ role: name });
      return maySet
        ? section(text, button({ id: ids.expect, text: t.skills.expect, value: roleKey }))
        : section(text);
    }),
  ];
}

/** What became of a change. */
export function rubricSavedView(
  { rubric, isNew }: { rubric: Rubric; isNew: boolean },
  t: Translations,
): ModalViewDraft {
  const list = rubric.skills
    .map((skill) => t.skills.listed({ name: nameOf(skill, t), weight: skill.weight }))
    .join(' · ');
  const date = formatDate(rubric.validFrom, t.locale);
  return doneView(isNew ? t.skills.rubricSaved({ list, date }) : t.skills.rubricSame, t);
}

/** The same for what is expected of a role. */
export const expectationSavedView = (role: string, t: Translations): ModalViewDraft =>
  doneView(t.skills.expectSaved({ role: escapeMrkdwn(role) }), t);

function doneView(text: string, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.skills.rubric),
    close: plain(t.common.done),
    blocks: [section(text)],
  };
}
