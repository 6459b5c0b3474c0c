import type { RecurringKind } from '../../../kernel/period.ts';
import { kpiByKey } from '../../../kpis/catalogue.ts';
import { kpiNumber } from '../../../kpis/wording.ts';
import { formatList, formatNumber } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import type { AdvisedGoal } from '../../actions/quarter/advised-goals.ts';

/** 'missed by more than a quarter twice running (62 of 100 and 70 of 100); usual 74, one in five reaches 88'. */
export function whyWords({ goal, advised }: AdvisedGoal, kind: RecurringKind, t: Translations): string {
  const { advice, usual } = advised;
  const why = adviceWords({ goal, advised }, kind, t);
  if (!usual || advice.kind === 'unknown') return why;
  const amount = (value: number) =>
    goal.currency === null ? formatNumber(value, t.locale, 1) : numberOf(goal, Math.round(value), t);
  return `${why}; ${t.quarter.usual({ median: amount(usual.median), p80: amount(usual.p80) })}`;
}

function adviceWords(
  { goal, advised: { advice } }: Pick<AdvisedGoal, 'goal' | 'advised'>,
  kind: RecurringKind,
  t: Translations,
): string {
  switch (advice.kind) {
    case 'missed':
    case 'easy': {
      const ends = advice.of.map(({ actual, target }) => {
        return `${numberOf(goal, actual, t)} / ${numberOf(goal, target, t)}`;
      });
      return t.quarter[advice.kind]({ numbers: formatList(ends, t.locale) });
    }
    case 'rare':
    case 'routine':
      return t.quarter[advice.kind]({ k: advice.k, n: advice.n, kind });
    case 'beyond':
    case 'unknown':
      return t.quarter[advice.kind]({ n: advice.n, kind });
    case 'fits':
      return t.quarter.fits;
  }
}

/** The number there is, and the one that is drafted; null to keep it. */
export function numbersOf({ goal, advised }: AdvisedGoal, t: Translations) {
  const draft = advised.draft === null ? null : numberOf(goal, advised.draft, t);
  return { number: numberOf(goal, goal.target, t), draft };
}

const numberOf = ({ kpi, currency }: AdvisedGoal['goal'], amount: number, t: Translations) =>
  kpiNumber(kpiByKey(kpi), amount, currency, t.locale);
