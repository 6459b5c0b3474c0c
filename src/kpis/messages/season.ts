import type { Message, ModalViewDraft } from '../../capability.ts';
import type { Period } from '../../kernel/period.ts';
import { formatMonth, formatNumber, formatPercent, formatPeriodName } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { menuField, option, textField } from '../../slack/inputs.ts';
import type { SeasonPreview, SeasonSheet } from '../actions/season.ts';
import type { Season } from '../rules/season.ts';
import { kpiHeading } from '../wording.ts';
import { ids } from './ids.ts';

/** What a menu's value is for every KPI: Slack takes no empty one. */
export const EVERY_KPI = 'all';
export const FROM = ['typed', 'history', 'even'] as const;

/** `/pacesetter season`: what holds, and the way to change it. */
export function seasonMessage({ months, seasons, kpis }: SeasonSheet, t: Translations): Message {
  const lines = ['', ...kpis.map(({ key }) => key)].flatMap((key) => {
    const season = seasons.get(key);
    if (!season) return [];
    const kpi = kpis.find((each) => each.key === key);
    const name = kpi ? escapeMrkdwn(kpiHeading(kpi, t.locale)) : t.season.every;
    return [`*${name}*: ${sharesText(months, season, t)}`];
  });
  const texts = lines.length > 0 ? lines : [t.season.none];
  return {
    text: [t.season.title, ...texts].join('\n'),
    blocks: [
      section(`*${t.season.title}*\n${t.season.intro}`),
      ...texts.slice(0, 10).map((text) => section(text)),
      actions(button({ id: ids.season, text: t.season.button })),
    ],
  };
}

/** The form: for which KPI, from where, and a month on each line, with what holds filled in. */
export function seasonForm({ months, seasons, kpis }: SeasonSheet, t: Translations): ModalViewDraft {
  const options = [
    option(EVERY_KPI, t.season.every),
    ...kpis.slice(0, 90).map((kpi) => option(kpi.key, kpiHeading(kpi, t.locale))),
  ];
  const from = FROM.map((value) => option(value, t.season.from[value]));
  const season = seasons.get('') ?? months.map(() => 1);
  const whole = season.reduce((sum, weight) => sum + weight, 0);
  const lines = months.map((month, at) => {
    const share = (100 * (season[at] ?? 0)) / whole;
    return `${monthName(month, t)}: ${formatNumber(share, t.locale, 2)}`;
  });
  return {
    type: 'modal',
    callback_id: ids.seasonForm,
    title: plain(t.season.formTitle),
    submit: plain(t.season.look),
    close: plain(t.common.cancel),
    blocks: [
      menuField('kpi', t.season.fieldKpi, options, { orFirst: true }),
      menuField('from', t.season.fieldFrom, from, { orFirst: true }),
      textField('weights', t.season.fieldWeights, {
        hint: t.season.fieldWeightsHint,
        longest: 1000,
        value: lines.join('\n'),
        isLong: true,
        optional: true,
      }),
    ],
  };
}

/** What would count, before it does. */
export function seasonPreviewView(preview: SeasonPreview, t: Translations): ModalViewDraft {
  const { kpi, season } = preview;
  return {
    type: 'modal',
    callback_id: ids.seasonPreview,
    private_metadata: `${kpi?.key ?? EVERY_KPI} ${season?.join(',') ?? ''}`,
    title: plain(t.season.formTitle),
    submit: plain(t.season.use),
    close: plain(t.common.cancel),
    blocks: [section(`*${nameOf(preview, t)}*\n${previewText(preview, t)}`), context(t.season.note)],
  };
}

/** That it counts. */
export function seasonSavedView(preview: SeasonPreview, t: Translations): ModalViewDraft {
  const text = preview.season
    ? t.season.saved({ name: nameOf(preview, t) })
    : t.season.removed({ name: nameOf(preview, t) });
  return {
    type: 'modal',
    title: plain(t.season.formTitle),
    close: plain(t.common.done),
    blocks: [section(text)],
  };
}

function previewText({ months, season }: SeasonPreview, t: Translations): string {
  return season ? sharesText(months, season, t, '\n') : t.season.even;
}

/** 'January 6% · February 7% …': shares of the year, which add up to all of it. */
function sharesText(months: readonly Period[], season: Season, t: Translations, between = ' · '): string {
  const whole = season.reduce((sum, weight) => sum + weight, 0);
  return months
    .map((month, at) => `${monthName(month, t)} ${formatPercent((season[at] ?? 0) / whole, t.locale)}`)
    .join(between);
}

const nameOf = ({ kpi }: SeasonPreview, t: Translations) =>
  kpi ? escapeMrkdwn(kpiHeading(kpi, t.locale)) : t.season.every;

const monthName = (month: Period, t: Translations) =>
  formatPeriodName(month, t.locale) ?? formatMonth(month.start, t.locale).replace(/\s*\d{4}$/, '');
