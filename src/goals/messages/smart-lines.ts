import { kpiHeading } from '../../kpis/wording.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { GoalCheck } from '../actions/check-goal.ts';
import type { SmartFinding } from '../rules/smart.ts';
import { isLessBetter } from '../rules/targets/types.ts';
import { isReadAsLevel, targetNumber } from './target-numbers.ts';

/** A finding in one line. */
export function smartLine(
  finding: SmartFinding,
  { kpi, aim, currency, period }: Pick<GoalCheck, 'kpi' | 'aim' | 'currency' | 'period'>,
  t: Translations,
): string {
  switch (finding.kind) {
    case 'never_counted':
      return t.smart.neverCounted({ kpi: escapeMrkdwn(kpiHeading(kpi, t.locale)) });
    case 'unknown':
      return t.smart.unknown;
    case 'unlinked':
    case 'closed':
    case 'outside':
      return t.smart[finding.kind];
    case 'no_days':
      return t.smart.noDays;
    case 'few_days':
      return t.smart.fewDays({
        days: formatNumber(finding.days, t.locale, 1),
        of: formatNumber(finding.of, t.locale, 1),
        one: finding.days <= 1,
      });
    default: {
      const { k, n, typical, best } = finding.reach;
      // Scaled to this period's working days, so rarely whole.
      const type = aim?.type ?? 'cumulative';
      const whole = (value: number) => (isReadAsLevel(type) ? value : Math.round(value));
      const amount = (value: number) => targetNumber(kpi, { type, currency }, whole(value), t);
      const past = { k, n, kind: period.kind, typical: amount(typical), best: amount(best) };
      return reachLine(finding, past, { isLess: isLessBetter(type) }, t);
    }
  }
}

function reachLine(
  { kind, of }: Extract<SmartFinding, { kind: 'routine' | 'rare' | 'beyond' }>,
  past: Parameters<Translations['smart']['rare']>[0],
  { isLess }: { isLess: boolean },
  t: Translations,
): string {
  const isOwn = of === 'own';
  switch (kind) {
    case 'routine':
      return isOwn ? t.smart.routine(past) : t.smart.peersRoutine(past);
    case 'rare':
      return isOwn ? t.smart.rare(past) : t.smart.peersRare(past);
    case 'beyond':
      if (isLess) return isOwn ? t.smart.lessThanHalf(past) : t.smart.peersLessThanHalf(past);
      return isOwn ? t.smart.beyond(past) : t.smart.peersBeyond(past);
  }
}
