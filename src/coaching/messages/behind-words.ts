import { behindSentences, kpiOfNumbers, type NamedKpi } from '../../goals/index.ts';
import { kpiName } from '../../kpis/catalogue.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { CoachedBehindNumbers } from '../numbers.ts';

/** A goal behind pace, in words. */
export function behindWords(numbers: CoachedBehindNumbers, t: Translations): NudgeWords {
  const { why, soFar, expected, since } = behindSentences(numbers, t);
  return {
    why,
    nextStep: nextStep(numbers, kpiOfNumbers(numbers), t),
    numbers: [soFar, expected, since],
    rule: t.coaching.behindRule,
  };
}

/** What comes of deals is moved by a deal; what people do themselves, or a company counts itself, by asking. */
function nextStep({ openDeals, ownKpi }: CoachedBehindNumbers, kpi: NamedKpi, t: Translations): string {
  if (kpi.class === 'activity' || ownKpi) {
    return t.coaching.behindAsk({ kpi: escapeMrkdwn(kpiName(kpi, t.locale, 2)) });
  }
  return openDeals > 0 ? t.coaching.behindDeals({ deals: openDeals }) : t.coaching.behindNoDeals;
}
