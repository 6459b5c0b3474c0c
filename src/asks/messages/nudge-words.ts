import { z } from 'zod';
import { formatDateRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeNumbers, NudgeWords } from '../../reminder.ts';

/** What the question of a week keeps: who led its reader then, and the week's first and last day. */
const askNumbers = z.object({ managerId: z.string(), week: z.string(), until: z.string() });

/** *What do you need from your manager?* Without a name: what is kept of a reminder is ids, and words are made of that. */
export function askNudgeWords(numbers: NudgeNumbers, t: Translations): NudgeWords {
  const { week, until } = askNumbers.parse(numbers);
  return {
    why: t.asks.nudgeWhy,
    nextStep: t.asks.nudgeStep,
    numbers: [t.asks.nudgeNumbers({ week: formatDateRange(week, until, t.locale) })],
    rule: t.asks.nudgeRule,
  };
}
