import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import type { FeedbackNumbers } from '../numbers.ts';

/** Two weeks without feedback, in words. */
export function feedbackWords({ since, from, days }: FeedbackNumbers, t: Translations): NudgeWords {
  const why = t.coaching.feedbackWhy[from]({ date: formatDate(since, t.locale), days });
  return {
    why,
    nextStep: t.coaching.feedbackNext,
    numbers: [why, t.coaching.feedbackKnown],
    rule: t.coaching.feedbackRule,
  };
}
