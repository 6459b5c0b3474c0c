import { behindSentences } from '../../goals/index.ts';
import { type Kpi, kpiByKey, kpiName } from '../../kpis/catalogue.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import type { CoachedBehindNumbers } from '../numbers.ts';

/** A goal behind pace, in words. */
export function behindWords(numbers: CoachedBehindNumbers, t: Translations): NudgeWords {
  const { why, soFar, expected, since } = behindSentences(numbers, t);
  return {
    why,
    nextStep: nextStep(numbers, kpiByKey(numbers.kpi), t),
    numbers: [soFar, expected, since],
    rule: t.coaching.behindRule,
  };
}

/** What comes of deals is moved by a deal; what people do themselves, by asking. */
function nextStep({ openDeals }: CoachedBehindNumbers, kpi: Kpi, t: Translations): string {
  if (kpi.class === 'activity') return t.coaching.behindAsk({ kpi: kpiName(kpi, t.locale, 2) });
  return openDeals > 0 ? t.coaching.behindDeals({ deals: openDeals }) : t.coaching.behindNoDeals;
}
