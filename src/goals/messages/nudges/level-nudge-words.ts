import { periodFromKey } from '../../../kernel/period.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import { formatDate } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { NudgeWords } from '../../../reminder.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { kpiOfNumbers, type LevelNumbers } from '../../nudge-numbers.ts';
import type { Reading } from '../../rules/targets/reading.ts';
import { aimPhrase } from '../target-numbers.ts';
import { nowWords } from '../target-words.ts';

/** A level, move or budget of one's own that is not where it was agreed to be. */
export function levelNudgeWords(numbers: LevelNumbers, t: Translations): NudgeWords {
  const kpi = kpiOfNumbers(numbers);
  const aim = aimPhrase(kpi, numbers, t);
  const words = {
    kpi: escapeMrkdwn(kpiHeading(kpi, t.locale)),
    period: t.goals.periodNoun(periodFromKey(numbers.period)?.kind ?? 'month'),
    now: nowWords(kpi, numbers, readingOf(numbers), t),
    aim,
  };
  return {
    why: t.goalNudges.levelWhy(words),
    nextStep: t.goalNudges.levelNext,
    numbers: [
      t.goalNudges.levelAgreed({ kpi: words.kpi, aim }),
      t.goalNudges.levelNow({ now: words.now }),
      t.goalNudges.levelSince({ date: formatDate(numbers.earlier, t.locale) }),
    ],
    rule: t.goalNudges.levelRule,
  };
}

/** What was read when it was said. */
function readingOf({ type, actual, k, n }: LevelNumbers): Reading {
  return type === 'budget'
    ? { kind: 'sum', amount: actual }
    : { kind: 'level', level: { top: actual, bottom: 1 }, k, n, why: null };
}
