import type { Message } from '../../capability.ts';
import { customerIds } from '../../customers/index.ts';
import { addDays } from '../../kernel/date.ts';
import { formatDateRange, formatNumber, formatPercent } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, section, sections } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { IdealPeriod, IdealSheet } from '../actions/ideal-sheet.ts';
import {
  compareWinRates,
  evidenceOf,
  type FitWinRate,
  type IdealShare,
  type IdealShares,
} from '../rules/ideal.ts';
import { ids } from './ids.ts';
import { basisWords } from './measure-words.ts';
import { whoseMenu } from './whose-menu.ts';

/** What goes to ideal customers, this quarter beside the last, and how often they are won. */
export function idealMessage(sheet: IdealSheet, t: Translations): Message {
  const { now, before, scope, scopes } = sheet;
  const title = titleOf(sheet, t);
  const periods = t.measures.periods({ now: rangeOf(now, t), before: rangeOf(before, t) });
  const menu = actions(
    ...whoseMenu(scopes, scope, { id: ids.idealWhose, valueFor: (text) => text }, t),
    button({ id: customerIds.profile, text: t.customers.profileButton }),
  );
  if (!now.shares || !before.shares) {
    return { text: t.profile.none, blocks: [section(t.profile.none), menu] };
  }
  const lines = [
    `_${t.ideal.comesIn}_`,
    ...revenueLines(now.shares, before.shares, t),
    line(t.ideal.won, now.shares.won, before.shares.won, t),
    `_${t.ideal.effort}_`,
    line(t.ideal.opened, now.shares.opened, before.shares.opened, t),
    ...now.shares.pipeline.map(({ currency, ...share }, index) =>
      t.ideal.now({
        name: index === 0 ? t.ideal.pipeline : t.ideal.inCurrency({ name: t.ideal.pipeline, currency }),
        value: shareWords(share, t),
      }),
    ),
    `_${t.ideal.winRates}_`,
    ...(['ideal', 'other'] as const).map((fit) =>
      t.measures.line({
        name: t.ideal.winRate[fit],
        now: winRateWords(now.shares?.winRate[fit], t),
        before: winRateWords(before.shares?.winRate[fit], t),
      }),
    ),
    t.ideal.compared[compareWinRates(now.shares.winRate)],
  ];
  return {
    text: [title, periods, ...lines].join('\n'),
    blocks: [section(`*${title}*\n${periods}`), ...sections(lines), menu, context(t.ideal.note)],
  };
}

function titleOf({ scope, team }: IdealSheet, t: Translations): string {
  if (scope.kind === 'company') return t.ideal.titleCompany;
  return team ? t.ideal.titleTeam({ team: escapeMrkdwn(team.name) }) : t.ideal.titleSelf;
}

const rangeOf = ({ from, until }: IdealPeriod, t: Translations) =>
  formatDateRange(from, addDays(until, -1), t.locale);

/** A line for each currency; the company's is there in any case. */
function revenueLines(now: IdealShares, before: IdealShares, t: Translations): string[] {
  const currencies = [...new Set([...now.revenue, ...before.revenue].map(({ currency }) => currency))];
  return currencies.map((currency, index) => {
    const of = (shares: IdealShares) => shares.revenue.find((each) => each.currency === currency);
    const name = index === 0 ? t.ideal.revenue : t.ideal.inCurrency({ name: t.ideal.revenue, currency });
    return line(name, of(now), of(before), t);
  });
}

function line(
  name: string,
  now: IdealShare | undefined,
  before: IdealShare | undefined,
  t: Translations,
): string {
  return t.measures.line({ name, now: shareWords(now, t), before: shareWords(before, t) });
}

function shareWords(found: IdealShare | undefined, t: Translations): string {
  if (!found || found.share.why === 'nothing') return t.ideal.nothing;
  const basis = basisWords(found.basis, t);
  if (found.share.value === null) {
    return t.measures.notAvailable({ why: t.measures.why.most_unknown, basis });
  }
  return t.measures.value({ value: formatPercent(found.share.value, t.locale), basis });
}

function winRateWords(rate: FitWinRate | undefined, t: Translations): string {
  if (!rate || rate.closed === 0) return t.ideal.noneClosed;
  const { won, closed, range } = rate;
  const counts = t.measures.basis.share({
    k: formatNumber(won, t.locale),
    n: formatNumber(closed, t.locale),
  });
  const evidence = evidenceOf(rate);
  if (evidence === 'too_few' || !range) return t.ideal.tooFew({ counts });
  return t.ideal.rate({
    value: formatPercent(won / closed, t.locale),
    counts,
    low: formatPercent(range.low, t.locale),
    high: formatPercent(range.high, t.locale),
    isEarly: evidence === 'early',
  });
}
