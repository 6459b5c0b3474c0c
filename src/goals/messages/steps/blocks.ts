import type { KnownBlock } from '@slack/types';
import { shorten } from '../../../kernel/shorten.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { button, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import type { GoalWhy } from '../../actions/why-goal.ts';
import type { GoalStep } from '../../store/steps.ts';
import { stepValue, TICK_BUTTON, UNTICK_BUTTON } from './ids.ts';

const LONGEST_STEP = 200;

/** Each step in a line, with the button that says it is done, or open again, for those who may. */
export function stepBlocks({ line, today, mayTick, stepNames }: GoalWhy, t: Translations): KnownBlock[] {
  return line.steps.map((step) => {
    const isDone = step.doneOn !== null;
    const tick = button({
      id: isDone ? UNTICK_BUTTON : TICK_BUTTON,
      text: isDone ? t.targets.untick : t.targets.tick,
      value: stepValue(line.goal.id, step.position),
    });
    const text = stepLine(step, { today, name: stepNames.get(step.doneBy ?? '') ?? null }, t);
    return section(text, ...(mayTick ? [tick] : []));
  });
}

/** '✓ Contract signed · done on 3 Dec 2026 (Ana)', '○ Pilot · by 12 Dec 2026'. */
export function stepLine(
  { title, due, doneOn, weight }: Pick<GoalStep, 'title' | 'due' | 'doneOn' | 'weight'>,
  { today, name = null }: { today: string; name?: string | null },
  t: Translations,
): string {
  const step = escapeMrkdwn(shorten(title, LONGEST_STEP));
  const words = doneOn
    ? t.targets.stepDone({ step, date: formatDate(doneOn, t.locale), name: name && escapeMrkdwn(name) })
    : t.targets.stepOpen({ step, date: formatDate(due, t.locale), isLate: due < today });
  return weight > 1 ? `${words}${t.targets.stepWeight({ weight })}` : words;
}
