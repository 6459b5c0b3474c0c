import { kpiByKey, kpiName } from '../../../kpis/catalogue.ts';
import { kpiHeading } from '../../../kpis/wording.ts';
import { formatDate, formatNumber } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { NudgeWords } from '../../../reminder.ts';
import type { StreakNumbers } from '../../nudge-numbers.ts';

/** So many working days in a row at or above what a goal asks of a day, in words. */
export function streakWords(
  { kpi, days, since, until, target, halves }: StreakNumbers,
  t: Translations,
): NudgeWords {
  const say = t.goalNudges;
  const definition = kpiByKey(kpi);
  const perDay = (2 * target) / halves;
  const words = {
    days,
    kpi: kpiHeading(definition, t.locale),
    perDay: `${formatNumber(perDay, t.locale, 1)} ${kpiName(definition, t.locale, perDay)}`,
    since: formatDate(since, t.locale),
    until: formatDate(until, t.locale),
  };
  return {
    why: say.streakWhy(words),
    nextStep: say.streakNext,
    numbers: [say.streakDays(words), say.streakTarget(words)],
    rule: say.streakRule,
  };
}
