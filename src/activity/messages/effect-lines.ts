import { besideWords, daysWords, lineStatus } from '../../goals/index.ts';
import type { LocalDate } from '../../kernel/date.ts';
import type { Period } from '../../kernel/period.ts';
import { kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatPeriodRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { Effect } from '../actions/effects.ts';

/** What a log did, a line for each goal: '*Calls*, this week: 6 → *18* of 30 · ● on pace · …'. */
export function effectLines(effects: readonly Effect[], today: LocalDate, t: Translations): string[] {
  return effects.map((effect) => {
    if (effect.kind === 'goal') return goalLine(effect, today, t);
    return t.activity.effectCount({
      kpi: escapeMrkdwn(kpiHeading(effect.kpi, t.locale)),
      period: periodInWords(effect.week, today, t),
      before: kpiNumber(effect.kpi, effect.before, null, t.locale),
      after: kpiNumber(effect.kpi, effect.after, null, t.locale),
    });
  });
}

function goalLine(
  { line, before, teamName }: Extract<Effect, { kind: 'goal' }>,
  today: LocalDate,
  t: Translations,
): string {
  const { kpi, period, goal } = line;
  const number = (amount: number) => kpiNumber(kpi, amount, goal.currency, t.locale);
  const when = periodInWords(period, today, t);
  const numbers = t.activity.effectGoal({
    kpi: escapeMrkdwn(kpiHeading(kpi, t.locale)),
    period: teamName === null ? when : `${t.activity.teamGoal({ team: escapeMrkdwn(teamName) })}, ${when}`,
    before: number(before),
    after: number(line.actual),
    target: number(line.target),
  });
  const isReachedNow = goal.type === 'cumulative' && before < line.target && line.actual >= line.target;
  const words = isReachedNow ? [t.activity.reachedNow] : besideWords(line, t);
  // Which days count is said only where some are left out.
  const days = line.daysOff + line.holidays > 0 ? daysWords(line, t) : [];
  return [numbers, lineStatus(line, t), ...words, ...days].join(' · ');
}

/** 'this week', or the days of a period that is over. */
function periodInWords(period: Period, today: LocalDate, t: Translations): string {
  return period.start <= today && today < period.end
    ? t.activity.thisPeriod(period.kind)
    : formatPeriodRange(period, t.locale);
}
