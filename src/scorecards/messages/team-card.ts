import type { Message } from '../../capability.ts';
import { lastDayOf } from '../../kernel/period.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import { kpiAmount } from '../../kpis/wording.ts';
import {
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPeriodRange,
  formatWeekday,
  formatWeekLabel,
} from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, header, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { OwnCard, StuckDeal, TeamCard, Win } from '../rules/card.ts';
import { MANAGER, WHEN, WHY_WEEK } from './card-ids.ts';
import { headlineText } from './headline-text.ts';
import { dealLabel, nameLabel, oneLine } from './labels.ts';
import { measureInWords, measureLine } from './measure-words.ts';
import { ownMeasureInWords, ownMeasureLine } from './own-measure-words.ts';
import { weekScoreText } from './score/week-score-words.ts';

const LONGEST_TITLE_NAME = 80;

/** In the channel: whose card it is, so that it can be changed from there, and whether somebody leads the team. */
export type CardFoot = { teamId: string; isLed: boolean };

/**
 * A team's weekly card (product.md §4.6): at most seven blocks and about 3,000 characters, and a text that says the
 * same alone. `hasThread`: the members' figures follow as a reply. Whatever the buttons of its `foot` show is private.
 */
export function teamCardMessage(
  card: TeamCard,
  t: Translations,
  options: { hasThread: boolean; foot?: CardFoot },
): Message {
  const title = cardTitle(card.team, card, t);
  const headline = headlineText(card.headline, card.currency, t);
  const score = card.score ? [weekScoreText(card.score, t)] : [];
  const wins = card.wins.map((win) => winText(win, t));
  const thanked = card.thanked && thankedText(card.thanked, t);
  const glad = [
    ...(wins.length > 0 ? [`*${t.scorecards.wins}*`, ...wins.map((win) => `🏆 ${win}`)] : []),
    ...(thanked ? [`👏 ${thanked}`] : []),
  ];
  const stuck = card.stuck && stuckText(card.stuck, t);
  const footer = footerTexts(card, t, options);
  return {
    blocks: [
      header(title),
      section([headline, ...score].join('\n')),
      section(measureTexts(card, t).join('\n')),
      ...(glad.length > 0 ? [section(glad.join('\n'))] : []),
      ...(stuck ? [section(`*${t.scorecards.stuck}*\n⏳ ${stuck}`)] : []),
      context(footer.join(' · ')),
      ...(options.foot ? [footButtons(card, options.foot, t)] : []),
    ],
    text: [
      escapeMrkdwn(title),
      headline,
      ...score.map((line) => line.replaceAll('*', '')),
      ...measuresInWords(card, t),
      ...wins.map((win) => `${t.scorecards.wins}: ${win}`),
      ...(thanked ? [thanked] : []),
      ...(stuck ? [`${t.scorecards.stuck}: ${stuck}`] : []),
    ].join('\n'),
  };
}

function footButtons({ score, week }: TeamCard, { teamId: value, isLed }: CardFoot, t: Translations) {
  const why = button({ id: WHY_WEEK, text: t.weekScore.why, value: `${week.key} ${value}` });
  const change = button({ id: WHEN, text: t.scorecards.changeButton, value });
  const manager = button({ id: MANAGER, text: t.managerCard.button, value });
  return actions(...(score ? [why] : []), change, ...(isLed ? [manager] : []));
}

type Measured = Pick<TeamCard | OwnCard, 'measures' | 'own' | 'currency'>;

/** The measures of a card, a line each. */
export function measureTexts({ measures, own, currency }: Measured, t: Translations): string[] {
  return [
    ...measures.map((line) => measureLine(line, currency, t)),
    ...own.map((line) => ownMeasureLine(line, currency, t)),
  ];
}

/** The same for the plain text. */
export function measuresInWords({ measures, own, currency }: Measured, t: Translations): string[] {
  return [
    ...measures.map((line) => measureInWords(line, currency, t)),
    ...own.map((line) => ownMeasureInWords(line, currency, t)),
  ];
}

/** 'East · Week 47 · 16–22 Nov 2026', as plain text. */
export function cardTitle(name: string, { week }: Pick<TeamCard | OwnCard, 'week'>, t: Translations): string {
  return t.scorecards.title({
    name: oneLine(name, LONGEST_TITLE_NAME),
    week: formatWeekLabel(week, t.locale),
    range: formatPeriodRange(week, t.locale),
  });
}

/** Through which day the figures go, and how they compare when the week is not over and there is a comparison. */
export function timeTexts(
  { week, runningThrough, measures }: Pick<TeamCard, 'week' | 'runningThrough' | 'measures'>,
  t: Translations,
): string[] {
  const last = runningThrough ?? lastDayOf(week);
  const words = { weekday: formatWeekday(last, t.locale), date: formatDate(last, t.locale) };
  const isCompared = runningThrough !== null && measures.some(({ change }) => change !== null);
  return [t.scorecards.through(words), ...(isCompared ? [t.scorecards.sameDaysNote] : [])];
}

function footerTexts(card: TeamCard, t: Translations, options: { hasThread: boolean }): string[] {
  const without = card.members.filter(({ figures, own }) => figures.length + own.length === 0);
  const away = without.filter(({ isAway }) => isAway).length;
  const n = card.members.length - away;
  const k = without.length - away;
  return [
    ...timeTexts(card, t),
    // When nobody has any, the headline says so.
    ...(k > 0 && k < n ? [t.scorecards.withoutData({ k, n })] : []),
    ...(away > 0 ? [t.scorecards.away({ count: away })] : []),
    t.scorecards.calendarNote,
    ...(options.hasThread ? [t.scorecards.inThread] : []),
  ];
}

function winText(win: Win, t: Translations): string {
  const name = nameLabel(win.name);
  if (win.kind === 'deal') {
    const amount = win.amount === null ? null : formatMoney(win.amount, win.currency, t.locale);
    return t.scorecards.dealWon({ name, deal: dealLabel(win.deal), amount });
  }
  const amount = kpiAmount(kpiByKey(win.kpi), win.actual, null, t.locale);
  return t.scorecards.personalBest({ name, amount, weeks: win.weeks });
}

function thankedText({ people, latest }: NonNullable<TeamCard['thanked']>, t: Translations): string {
  const names = latest.map(({ name, giverName }) =>
    t.scorecards.thankedBy({ name: nameLabel(name), giver: nameLabel(giverName) }),
  );
  return t.scorecards.thanked({ people, names: formatList(names, t.locale), isMore: people > latest.length });
}

function stuckText({ deal, stage, daysInStage, medianDays, n }: StuckDeal, t: Translations): string {
  return t.scorecards.stuckDeal({
    deal: dealLabel(deal),
    stage: nameLabel(stage),
    days: daysInStage,
    median: formatNumber(medianDays, t.locale, 1),
    n,
  });
}
