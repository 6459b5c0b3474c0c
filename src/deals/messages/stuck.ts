import type { Message } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { NudgeWords } from '../../reminder.ts';
import { context, sections } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { OpenDeal } from '../deal.ts';
import type { StuckNumbers } from '../nudge-numbers.ts';
import type { Stuck } from '../rules/stuck.ts';
import { dealLabel } from './label.ts';

const LONGEST_LABEL = 60;
const MOST_LINES = 20;

/** Deals stuck, in words; their names are behind the button. */
export function stuckWords({ stuck, open, days, medianDays, n }: StuckNumbers, t: Translations): NudgeWords {
  const say = t.stuckDeals;
  const median = formatNumber(medianDays, t.locale, 1);
  return {
    why: say.why({ stuck, open }),
    nextStep: say.next,
    numbers: [say.longest({ days }), say.usual({ median, n })],
    rule: say.rule,
  };
}

/** One's own stuck deals, a line each. */
export function stuckMessage(stuck: readonly Stuck<OpenDeal>[], t: Translations): Message {
  const say = t.stuckDeals;
  const lines = stuck.slice(0, MOST_LINES).map((each) => stuckLine(each, t));
  const title = stuck.length === 0 ? say.none : `*${say.title({ stuck: stuck.length })}*`;
  const more = stuck.length - lines.length;
  return {
    text: [title, ...lines].join('\n'),
    blocks: [
      ...sections([title, ...lines]),
      context([...(more > 0 ? [say.more({ more })] : []), say.rule].join(' · ')),
    ],
  };
}

/** A stuck deal in a line of mrkdwn, with how long won deals usually stay there. */
export function stuckLine({ deal, usual }: Stuck<OpenDeal>, t: Translations): string {
  return t.stuckDeals.line({
    deal: dealLabel(deal),
    stage: escapeMrkdwn(shorten(deal.stage, LONGEST_LABEL)),
    days: deal.daysInStage,
    median: formatNumber(usual.medianDays, t.locale, 1),
  });
}
