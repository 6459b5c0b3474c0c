import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import { fieldsOf, type GivenRatings, type RateSheet } from '../actions/give-ratings.ts';
import { LONGEST_EVIDENCE } from '../actions/rate-skill.ts';
import { POINTS } from '../rating.ts';
import type { RubricSkill } from '../rubric.ts';
import { ids } from './ids.ts';
import { anchorsOf, nameOf } from './shown.ts';
import { skillWords } from './skill-words.ts';

/** Every skill with its anchors, a number and what was seen; who reads it stands before *Save*. */
export function rateForm(sheet: RateSheet, t: Translations): ModalViewDraft {
  const { side, person, rubric } = sheet;
  const isSelf = side === 'self';
  return {
    type: 'modal',
    callback_id: ids.rateForm,
    private_metadata: `${person.id} ${rubric.version}`,
    title: plain(isSelf ? t.skills.formTitleSelf : t.skills.formTitle),
    submit: plain(t.common.save),
    close: plain(t.common.cancel),
    blocks: [
      section(isSelf ? t.skills.formIntroSelf : t.skills.formIntro({ name: escapeMrkdwn(person.name) })),
      ...rubric.skills.flatMap((skill) => skillInputs(skill, isSelf, t)),
      context(visibleText(sheet, t)),
    ],
  };
}

function skillInputs(skill: RubricSkill, isSelf: boolean, t: Translations): KnownBlock[] {
  const fields = fieldsOf(skill.key);
  const options = POINTS.map((points) => option(String(points), String(points)));
  return [
    section(`*${nameOf(skill, t)}*\n${anchorsOf(skill, t)}`),
    menuField(fields.points, t.skills.points({ name: skillWords(skill, t).name }), options, {
      placeholder: t.skills.notSaid,
      optional: true,
    }),
    textField(fields.seen, isSelf ? t.skills.seenSelf : t.skills.seen, {
      hint: isSelf ? null : t.skills.seenHint,
      longest: LONGEST_EVIDENCE,
      isLong: !isSelf,
      optional: true,
    }),
  ];
}

function visibleText({ side, person, manager }: RateSheet, t: Translations): string {
  if (side === 'manager') return t.skills.formVisible({ name: escapeMrkdwn(person.name) });
  return manager ? t.skills.formVisibleSelf({ name: escapeMrkdwn(manager.name) }) : t.skills.formVisibleAlone;
}

/** What became of it. */
export function ratedView(given: GivenRatings, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(given.side === 'self' ? t.skills.formTitleSelf : t.skills.formTitle),
    close: plain(t.common.done),
    blocks: [section(savedText(given, t))],
  };
}

function savedText({ side, person, manager, count, isOpen, openOn }: GivenRatings, t: Translations): string {
  const other = side === 'self' ? manager : person;
  if (!other) return t.skills.savedAlone({ count });
  const name = escapeMrkdwn(other.name);
  return isOpen
    ? t.skills.savedOpen({ count, name })
    : t.skills.savedWaits({ count, name, until: formatDate(openOn, t.locale) });
}
