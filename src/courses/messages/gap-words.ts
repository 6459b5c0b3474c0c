import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import { scenariosOf } from '../../roleplays/index.ts';
import { pointsText, skillWords } from '../../skills/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GapNumbers } from '../gap-numbers.ts';

/** A gap in a skill, to the person or to who leads them. */
export function gapWords(numbers: GapNumbers, reader: 'own' | 'manager', t: Translations): NudgeWords {
  const say = t.gaps;
  const { gap, level, expected, ratings, courseId } = numbers;
  const words = { skill: skillName(numbers, t), level: pointsText(level / 100, t), n: ratings };
  const talk = talkOf(numbers, t);
  return {
    why: gap === 'low' ? say.low(words) : say.belowExpected({ ...words, expected: expected ?? 0 }),
    nextStep: courseId === null ? say[reader].practise({ talk }) : say[reader].course,
    numbers: [say.number(words)],
    rule: say[reader].rule,
  };
}

function skillName({ skill, ownName }: GapNumbers, t: Translations): string {
  if (ownName !== null) return escapeMrkdwn(ownName);
  return escapeMrkdwn(skillWords({ key: skill, text: null }, t).name);
}

const talkOf = ({ scenario }: GapNumbers, t: Translations): string =>
  escapeMrkdwn(scenariosOf(t.locale).find(({ key }) => key === scenario)?.title ?? '');
