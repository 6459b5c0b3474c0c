import { kpiByKey } from '../../kpis/catalogue.ts';
import type { LongGoalWords } from '../../locales/en/scorecards.ts';
import { formatMoney, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { Cause, Headline } from '../rules/headline-types.ts';
import type { LongGoal } from '../rules/team-week.ts';
import { causeText, daysText } from './cause-text.ts';
import { figureList, figureWords, kpiValue } from './figure-words.ts';
import { dealLabel, nameLabel } from './labels.ts';

/** The card's one sentence in mrkdwn, safe whatever people and deals are called. */
export function headlineText({ rule, params }: Headline, currency: string, t: Translations): string {
  const say = t.scorecards.headline;
  const percent = (fraction: number) => formatPercent(fraction, t.locale, 0);
  const money = (amount: number, code = currency) => formatMoney(amount, code, t.locale);
  const words = (figure: { kpi: LongGoal['kpi']; actual: number }) => figureWords(figure, currency, t);
  const withCause = (figure: Parameters<typeof words>[0] & { cause: Cause | null }) => ({
    ...words(figure),
    cause: causeText(figure.cause, currency, t),
  });

  switch (rule) {
    case 'goal_reached':
    case 'goal_streak': {
      const { kpi, actual } = params;
      const goal = kpiValue(kpi, params.goal, currency, t);
      const given = { ...withCause(params), goal, percent: formatPercent(actual / params.goal, t.locale) };
      return rule === 'goal_reached'
        ? say.goal_reached({ ...given, otherGoals: params.otherGoals })
        : say.goal_streak({ ...given, weeks: params.weeks });
    }
    case 'long_goal_reached':
    case 'long_goal_on_course':
    case 'long_goal_behind':
      return say[rule](longGoalWords(params, currency, t));
    case 'record': {
      const before = kpiValue(params.kpi, params.before, currency, t);
      return say.record({ ...withCause(params), before, weeks: params.weeks });
    }
    case 'big_rise':
    case 'big_fall':
      return say[rule]({ ...withCause(params), percent: percent(params.percent) });
    case 'rising_streak': {
      const from = kpiValue(params.kpi, params.from, currency, t);
      return say.rising_streak({ ...withCause(params), from, weeks: params.weeks });
    }
    case 'best_since':
      return say.best_since({ ...withCause(params), weeks: params.weeks });
    case 'short_week':
      return say.short_week({
        ...words(params),
        perDay: kpiValue(params.kpi, params.perDay, currency, t),
        perDayBefore: kpiValue(params.kpi, params.perDayBefore, currency, t),
        days: daysText(params.cause, null, t),
      });
    case 'everyone':
      return say.everyone({ ...words(params), n: params.n, before: params.before });
    case 'first_deal':
      return say.first_deal({
        name: nameLabel(params.name),
        deal: dealLabel(params.deal),
        amount: params.amount === null ? null : money(params.amount, params.currency),
        week: params.weeksSinceStart,
      });
    case 'concentrated':
      return say.concentrated({
        deal: dealLabel(params.deal),
        owner: nameLabel(params.ownerName),
        share: percent(params.share),
        total: money(params.total),
        others: params.otherDeals,
      });
    case 'larger_deals':
      return say.larger_deals({
        average: money(params.average),
        usual: money(params.usual),
        deals: kpiValue('deals_won', params.deals, currency, t),
      });
    case 'main_product':
      return say.main_product({
        product: nameLabel(params.product),
        share: percent(params.share),
        total: money(params.total),
        deals: params.deals,
        allDeals: params.allDeals,
      });
    case 'no_deals':
      return say.no_deals({ ...params, usual: formatNumber(params.usual, t.locale, 1) });
    case 'first_week': {
      const figures = figureList(params.figures, currency, t) ?? '';
      return say.first_week({ figures, cause: causeText(params.cause, currency, t) });
    }
    case 'no_data':
    case 'still_no_data':
      return say[rule](params);
    case 'usual_week': {
      const median = kpiValue(params.kpi, params.median, currency, t);
      return say.usual_week({ ...withCause(params), median, weeks: params.weeks });
    }
    case 'steady_main': {
      const { kpi, lastWeek } = params;
      const before = lastWeek === null ? null : kpiValue(kpi, lastWeek, currency, t);
      return say.steady_main({ ...withCause(params), lastWeek: before });
    }
    case 'steady_sum':
    case 'so_far':
      return say[rule]({ figures: figureList(params.figures, currency, t) });
  }
}

function longGoalWords(
  goal: LongGoal & { thisWeek: number | null },
  currency: string,
  t: Translations,
): LongGoalWords {
  const { kpi, actual, target, thisWeek } = goal;
  return {
    ...figureWords({ kpi, actual }, currency, t),
    period: goal.period.kind,
    target: kpiValue(kpi, target, currency, t),
    percent: formatPercent(actual / target, t.locale),
    isAhead: goal.status === 'ahead',
    perDay: kpiValue(kpi, perDayRoundedUp(goal), currency, t),
    daysLeft: goal.remainingDays,
    thisWeek: thisWeek === null || thisWeek === 0 ? null : kpiValue(kpi, thisWeek, currency, t),
  };
}

/** By less than this the goal would be missed. */
function perDayRoundedUp({ kpi, requiredPerDay }: LongGoal): number {
  const perDay = requiredPerDay ?? 0;
  const step = kpiByKey(kpi).unit === 'money' ? 100 : perDay < 10 ? 0.1 : 1;
  return Math.ceil(perDay / step - 1e-9) * step;
}
