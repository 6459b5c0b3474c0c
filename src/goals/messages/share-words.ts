import { kpiNumber } from '../../kpis/wording.ts';
import { formatDate, formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { GoalLine } from '../actions/goal-line.ts';
import type { TargetShare } from '../rules/effective-target.ts';
import type { Goal } from '../store/goals.ts';

/** Why another number counts than the agreed one; nothing where that one does. */
export function shareWords(
  {
    kpi,
    goal,
    target,
    share,
  }: Pick<GoalLine, 'kpi' | 'target' | 'share'> & {
    goal: Pick<Goal, 'target' | 'currency'>;
  },
  t: Translations,
): string[] {
  if (!share) return [];
  const number = (amount: number) => kpiNumber(kpi, amount, goal.currency, t.locale);
  const agreed = number(goal.target);
  const why = formatList(reasons(share, t), t.locale);
  return [
    target > 0 ? t.goals.share({ agreed, target: number(target), why }) : t.goals.shareNone({ agreed, why }),
  ];
}

function reasons({ here, fte, ramp, leaveDays }: TargetShare, t: Translations): string[] {
  const date = (day: string) => formatDate(day, t.locale);
  return [
    ...(here?.first ? [t.goals.shareFirst({ date: date(here.first) })] : []),
    ...(here?.last ? [t.goals.shareLast({ date: date(here.last) })] : []),
    ...(fte ? [t.goals.shareFte({ from: fte[0], to: fte[1] })] : []),
    ...(ramp ? [t.goals.shareRamp({ from: ramp[0], to: ramp[1] })] : []),
    ...(leaveDays ? [t.goals.shareLeave({ days: leaveDays })] : []),
  ];
}
