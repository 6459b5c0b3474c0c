import { shorten } from '../../kernel/shorten.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatList, formatMoney, formatPercent, formatPeriodRange } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { KnownFacts } from '../actions/known-facts.ts';

/** A few true things to start from, in at most three lines below a first one. */
export function factsText({ lastWeek, counts, goals, won }: KnownFacts, t: Translations): string {
  const { locale } = t;
  const lines: string[] = [];
  if (counts.length > 0) {
    const figures = counts.map(({ kpi, amount }) => kpiAmount(kpi, amount, null, locale));
    lines.push(
      t.feedback.factWeek({
        range: formatPeriodRange(lastWeek, locale),
        figures: formatList(figures, locale),
      }),
    );
  }
  if (goals.length > 0)
    lines.push(t.feedback.factGoals({ goals: goals.map((goal) => goalText(goal, t)).join(' · ') }));
  if (won.length > 0) {
    const deals = won.map((deal) => dealText(deal, t));
    lines.push(t.feedback.factWon({ deals: formatList(deals, locale) }));
  }
  return [`*${t.feedback.factsTitle}*`, ...lines.map((line) => `• ${line}`)].join('\n');
}

function goalText(
  { kpi, goal, target, actual, period, pace }: KnownFacts['goals'][number],
  t: Translations,
): string {
  return t.feedback.factGoal({
    kpi: kpiHeading(kpi, t.locale),
    period: period.kind,
    actual: kpiNumber(kpi, actual, goal.currency, t.locale),
    target: kpiNumber(kpi, target, goal.currency, t.locale),
    percent: formatPercent(pace.attainment ?? 0, t.locale, 0),
  });
}

function dealText({ customer, amount, currency }: KnownFacts['won'][number], t: Translations): string {
  const name = customer === null ? t.feedback.someDeal : escapeMrkdwn(shorten(customer, 60));
  return amount === null ? name : `${name} (${formatMoney(amount, currency, t.locale)})`;
}
