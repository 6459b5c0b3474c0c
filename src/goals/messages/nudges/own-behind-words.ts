import { kpiName } from '../../../kpis/catalogue.ts';
import { kpiNumber } from '../../../kpis/wording.ts';
import { formatNumber } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { NudgeWords } from '../../../reminder.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { kpiOfNumbers, type NamedKpi, type OwnBehindNumbers } from '../../nudge-numbers.ts';
import { isRecoverable, liftOf } from '../../rules/behind-twice.ts';
import { roundUp } from '../pace-words.ts';
import { behindSentences } from './behind-sentences.ts';

/** A goal of one's own behind pace, and what it takes: so many a day, or help. */
export function ownBehindWords(numbers: OwnBehindNumbers, t: Translations): NudgeWords {
  const kpi = kpiOfNumbers(numbers);
  const { why, soFar, expected, since } = behindSentences(numbers, t);
  const lift = liftOf(numbers);
  return {
    why,
    nextStep: nextStep(numbers, kpi, t),
    numbers: [
      soFar,
      expected,
      t.goalNudges.needed({
        needed: neededWords(numbers, kpi, t),
        times: lift === null ? null : formatNumber(lift, t.locale, 1),
      }),
      since,
    ],
    rule: t.goalNudges.behindRule,
  };
}

/** No cheering on where it takes more than half as much again (domain.md §5.7). */
function nextStep(numbers: OwnBehindNumbers, kpi: NamedKpi, t: Translations): string {
  const needed = neededWords(numbers, kpi, t);
  return isRecoverable(numbers) ? t.goalNudges.recoverable({ needed }) : t.goalNudges.needsHelp({ needed });
}

/** '3 calls a day in the 7 working days left'; below one a day what is left in all. */
function neededWords(
  { actual, target, remainingDays: days, currency }: OwnBehindNumbers,
  kpi: NamedKpi,
  t: Translations,
): string {
  const left = target - actual;
  const perDay = left / days;
  if (!currency && perDay < 1) {
    const count = Math.ceil(left);
    return t.goalNudges.inAll({
      amount: formatNumber(count, t.locale),
      kpi: escapeMrkdwn(kpiName(kpi, t.locale, count)),
      days,
    });
  }
  const rounded = roundUp(perDay, currency);
  const amount = kpiNumber(kpi, rounded, currency, t.locale);
  return t.goalNudges.perDay({
    amount,
    kpi: currency ? null : escapeMrkdwn(kpiName(kpi, t.locale, rounded)),
    days,
  });
}
