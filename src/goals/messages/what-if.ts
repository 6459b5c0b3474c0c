import type { KnownBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import { kpiByKey, kpiName } from '../../kpis/catalogue.ts';
import { kpiAmount, kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatDate, formatList, formatMoney, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { WhatIf } from '../actions/what-if.ts';
import type { WhatIfAnswer, WithDeals } from '../actions/what-if-asked.ts';
import { shareOf } from '../rules/conversion.ts';
import type { FunnelEnd, FunnelStep } from '../rules/funnel.ts';
import { periodHeading, roundUp } from './pace-words.ts';
import { dealName, dealsBlocks } from './what-if-deals.ts';

/** *What would it take?* on a goal. */
export const WHAT_IF_BUTTON = 'goals.what_if.v1';

/** The modal behind the button. */
export function whatIfView(result: WhatIf, t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.whatIf.title),
    close: plain(t.common.close),
    blocks: whatIfBlocks(result, t),
  };
}

/** What `/mygoals what if …` answers. */
export function whatIfMessage(answer: WhatIfAnswer, t: Translations): Message {
  if (answer.kind === 'with_deals') {
    const names = formatList(answer.deals.slice(0, 5).map(dealName), t.locale);
    const text = [
      t.whatIf.withDeals({ deals: names }),
      ...answer.lines.map((each) => withDealsLine(each, t)),
    ];
    return { text: text.join('\n'), blocks: [section(text.join('\n'))] };
  }
  const { result, isAsked, otherKpi } = answer;
  const { kpi, goal } = result.line;
  const lead = isAsked
    ? [t.whatIf.asked({ target: escapeMrkdwn(kpiAmount(kpi, result.line.target, goal.currency, t.locale)) })]
    : [];
  const blocks = whatIfBlocks(result, t);
  if (!isAsked && otherKpi) {
    blocks.push(context(t.whatIf.otherGoal({ kpi: kpiName(kpiByKey(otherKpi), t.locale, 2) })));
  }
  return {
    text: [...lead, headline(result, t)].join('\n'),
    blocks: [...lead.map((line) => section(`*${line}*`)), ...blocks],
  };
}

function whatIfBlocks(result: WhatIf, t: Translations): KnownBlock[] {
  const { line, name, steps, end, deals, since } = result;
  const heading = t.whatIf.heading({
    kpi: escapeMrkdwn(kpiHeading(line.kpi, t.locale)),
    period: periodHeading(line.period, t),
    name: name ? escapeMrkdwn(name) : null,
  });
  const blocks: KnownBlock[] = [section(`${heading}\n${headline(result, t)}`)];
  if (result.missing === 0) return blocks;
  if (steps.length > 0 || end) {
    const way = [...steps.map((step) => `• ${stepText(step, line.goal.currency, t)}`), ...ending(result, t)];
    blocks.push(section([`*${t.whatIf.backTitle}*`, ...way].join('\n')));
  }
  if (deals) blocks.push(...dealsBlocks(deals, result, t));
  if (steps.length > 0) blocks.push(context(t.whatIf.footnote({ date: formatDate(since, t.locale) })));
  return blocks;
}

/** How much is missing, and what that is per day; a small number of things in all. */
function headline({ line, missing }: WhatIf, t: Translations): string {
  const { kpi, goal, pace } = line;
  const target = escapeMrkdwn(kpiAmount(kpi, line.target, goal.currency, t.locale));
  if (missing === 0) return t.whatIf.reached({ target });
  const amount = kpiNumber(kpi, missing, goal.currency, t.locale);
  const words = { missing: amount, target, days: pace.remainingDays };
  if (pace.requiredPerDay === null) return t.whatIf.noDays(words);
  if (!goal.currency && pace.requiredPerDay < 1) return t.whatIf.inAll(words);
  const perDay = kpiNumber(kpi, roundUp(pace.requiredPerDay, goal.currency), goal.currency, t.locale);
  return t.whatIf.perDay({ ...words, perDay });
}

function stepText({ kpi, needed, of, rate }: FunnelStep, currency: string | null, t: Translations): string {
  const amount = (key: typeof kpi, value: number) => kpiAmount(kpiByKey(key), value, null, t.locale);
  const wanted = amount(kpi, needed);
  if (of === 'revenue_won') {
    const average = formatMoney(shareOf(rate), currency ?? 'USD', t.locale);
    const team = rate.team ? formatNumber(rate.team.n, t.locale) : null;
    return t.whatIf.stepMoney({ needed: wanted, average, n: formatNumber(rate.own.n, t.locale), team });
  }
  return t.whatIf.step({
    needed: wanted,
    k: amount(of, rate.own.k),
    n: amount(kpi, rate.own.n),
    team: rate.team && {
      k: formatNumber(rate.team.k, t.locale),
      n: formatNumber(rate.team.n, t.locale),
    },
    percent: formatPercent(shareOf(rate), t.locale),
  });
}

/** What the last step is per working day, and why the way goes no further. */
function ending({ line, steps, end }: WhatIf, t: Translations): string[] {
  const last = steps.at(-1);
  const days = line.pace.remainingDays;
  const perDay =
    last && days > 0 && last.needed >= days
      ? [
          t.whatIf.stepPerDay({
            amount: kpiAmount(kpiByKey(last.kpi), roundUp(last.needed / days, null), null, t.locale),
          }),
        ]
      : [];
  return [...perDay, ...(end ? [endText(end, steps.length > 0, t)] : [])];
}

function endText({ why, kpi, of, n }: FunnelEnd, hasSteps: boolean, t: Translations): string {
  if (why === 'nothing_yet') {
    return t.whatIf.nothingYet({
      of: kpiName(kpiByKey(of), t.locale, 2),
      n: kpiAmount(kpiByKey(kpi), n, null, t.locale),
    });
  }
  return hasSteps ? t.whatIf.tooLittle({ kpi: kpiName(kpiByKey(kpi), t.locale, 2) }) : t.whatIf.nothingKnown;
}

/** Where a goal would stand with some deals won. */
function withDealsLine({ line, actual }: WithDeals, t: Translations): string {
  const { kpi, goal, pace, period, target } = line;
  const number = (value: number) => kpiNumber(kpi, value, goal.currency, t.locale);
  const left = target - actual;
  const then =
    left <= 0
      ? t.whatIf.thenReached
      : pace.remainingDays > 0
        ? t.whatIf.thenPerDay({
            perDay: number(roundUp(left / pace.remainingDays, goal.currency)),
            days: pace.remainingDays,
          })
        : t.goals.noDaysLeft;
  const share = t.goals.line({
    actual: number(actual),
    target: number(target),
    percent: formatPercent(target > 0 ? actual / target : 0, t.locale),
  });
  return `• *${kpiHeading(kpi, t.locale)}* · ${periodHeading(period, t)}: ${share}, ${then}`;
}
