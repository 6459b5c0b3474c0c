import type { KnownBlock } from '@slack/types';
import type { Deal } from '../../deals/index.ts';
import { shorten } from '../../kernel/shorten.ts';
import { kpiAmount } from '../../kpis/wording.ts';
import { formatMoney, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { DealsNeeded, LikelyDeal, WhatIf } from '../actions/what-if.ts';
import type { Chance } from '../rules/closing-chance.ts';
import { shareOf } from '../rules/conversion.ts';
import { MOST_DEALS } from '../rules/fewest-deals.ts';

/** More are counted, not listed: a list is read on a phone. */
const MOST_LISTED = 8;

/** A deal as people know it: its customer and product, else its id. */
export function dealName({ customer, product, externalId }: Deal): string {
  return escapeMrkdwn(shorten([customer, product].filter(Boolean).join(' · ') || externalId, 100));
}

/** The fewest open deals that would do, how likely each is, and where that number comes from. */
export function dealsBlocks(deals: DealsNeeded, { line, missing }: WhatIf, t: Translations): KnownBlock[] {
  const { currency } = line.goal;
  const amount = (value: number) => kpiAmount(line.kpi, value, currency, t.locale);
  const lines = [`*${t.whatIf.dealsTitle}*`, ...answer()];
  const notes = [
    ...chanceNotes(deals.chosen, t),
    ...(deals.open > MOST_DEALS && currency ? [t.whatIf.largest({ count: MOST_DEALS })] : []),
    ...(deals.leftOut > 0 ? [t.whatIf.leftOut({ count: deals.leftOut })] : []),
  ];
  return [section(lines.join('\n')), ...(notes.length > 0 ? [context(notes.join('\n'))] : [])];

  function answer(): string[] {
    const { open, isEnough, chosen, sum, expected } = deals;
    if (open === 0) return [t.whatIf.noneOpen];
    const surplus = sum - missing;
    const listed = [
      ...chosen.slice(0, MOST_LISTED).map((each) => `• ${dealLine(each, t)}`),
      ...(chosen.length > MOST_LISTED ? [t.whatIf.more({ count: chosen.length - MOST_LISTED })] : []),
    ];
    const together = surplus > 0 ? t.whatIf.together : t.whatIf.exactly;
    return [
      ...(isEnough
        ? [t.whatIf.enough({ chosen: chosen.length, open }), ...listed]
        : [t.whatIf.notEnough({ open, sum: amount(sum), rest: amount(-surplus) }), ...listed]),
      ...(isEnough && currency ? [together({ sum: amount(sum), surplus: amount(surplus) })] : []),
      ...(expected === null ? [] : [t.whatIf.expected({ open, expected: amount(roundedFor(expected)) })]),
    ];
  }

  /** A number of deals in tenths. */
  function roundedFor(value: number): number {
    return currency ? Math.round(value) : Math.round(value * 10) / 10;
  }
}

function dealLine({ deal, chance }: LikelyDeal, t: Translations): string {
  return t.whatIf.deal({
    deal: dealName(deal),
    amount: deal.amount === null ? null : formatMoney(deal.amount, deal.currency, t.locale),
    chance: chance && percentOf(chance, t),
  });
}

/** Each chance that is listed once, with the deals behind it. */
function chanceNotes(listed: readonly LikelyDeal[], t: Translations): string[] {
  const notes = listed.slice(0, MOST_LISTED).flatMap(({ chance }) => {
    if (!chance) return [];
    const { own, team } = chance.rate;
    const number = (value: number) => formatNumber(value, t.locale);
    return [
      t.whatIf.chance({
        percent: percentOf(chance, t),
        k: number(own.k),
        n: number(own.n),
        team: team && { k: number(team.k), n: number(team.n) },
        stage: chance.stage && escapeMrkdwn(shorten(chance.stage, 60)),
      }),
    ];
  });
  return [...new Set(notes)];
}

const percentOf = ({ rate }: Chance, t: Translations) => formatPercent(shareOf(rate), t.locale, 0);
