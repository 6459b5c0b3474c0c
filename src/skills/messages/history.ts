import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { RatedLine, SkillHistory } from '../actions/skill-history.ts';
import type { Points } from '../rating.ts';
import type { RubricSkill } from '../rubric.ts';
import { anchorsOf, nameOf } from './shown.ts';
import { skillWords } from './skill-words.ts';

const MOST_LINES = 40;
const LONGEST_TITLE = 24;
const LONGEST_QUOTE = 1200;

/** Everything that was said of one skill, each with what the number meant when it was given. */
export function historyView({ skill, lines }: SkillHistory, t: Translations): ModalViewDraft {
  const rest = lines.length - MOST_LINES;
  return {
    type: 'modal',
    title: plain(shorten(skillWords(skill, t).name, LONGEST_TITLE)),
    close: plain(t.common.close),
    blocks: [
      section(`*${nameOf(skill, t)}*\n${anchorsOf(skill, t)}`),
      ...(lines.length === 0 ? [section(t.skills.historyNone)] : []),
      ...lines.slice(0, MOST_LINES).map((line) => section(lineText(line, skill, t))),
      ...(rest > 0 ? [context(t.skills.more({ n: rest }))] : []),
      context(t.skills.historyReaders),
    ],
  };
}

function lineText({ rating, rater, skill }: RatedLine, now: RubricSkill, t: Translations): string {
  const { source, points, on, evidence } = rating;
  const isOtherWords = JSON.stringify(skill.text) !== JSON.stringify(now.text);
  const meant = escapeMrkdwn(meaningOf(points, skill, t));
  return [
    t.skills.historyLine({
      date: formatDate(on, t.locale),
      source: t.skills.source[source],
      rater: escapeMrkdwn(rater),
      points,
    }),
    `_${isOtherWords ? `${meant} (${t.skills.otherWords})` : meant}_`,
    evidence && `> ${shorten(escapeMrkdwn(evidence), LONGEST_QUOTE).replaceAll('\n', '\n> ')}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function meaningOf(points: Points, skill: RubricSkill, t: Translations): string {
  const { low, middle, high } = skillWords(skill, t).anchors;
  switch (points) {
    case 1:
      return low;
    case 3:
      return middle;
    case 5:
      return high;
    default:
      return t.skills.between({ low: points - 1, high: points + 1 });
  }
}
