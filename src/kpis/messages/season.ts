import type { InputBlock } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import type { Period } from '../../kernel/period.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatMonth, formatNumber, formatPercent, formatPeriodName } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { SeasonPreview, SeasonSheet } from '../actions/season.ts';
import type { Season } from '../rules/season.ts';
import { kpiHeading } from '../wording.ts';
import { ids } from './ids.ts';

const LONGEST_OPTION = 75;
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
    { value: EVERY_KPI, text: plain(t.season.every) },
    ...kpis
      .slice(0, 90)
      .map((kpi) => ({ value: kpi.key, text: plain(shorten(kpiHeading(kpi, t.locale), LONGEST_OPTION)) })),
  ];
  const from = FROM.map((value) => ({ value, text: plain(t.season.from[value]) }));
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
      select('kpi', t.season.fieldKpi, options),
      select('from', t.season.fieldFrom, from),
      {
        type: 'input',
        block_id: 'weights',
        label: plain(t.season.fieldWeights),
        optional: true,
        hint: plain(t.season.fieldWeightsHint),
        element: {
          type: 'plain_text_input',
          action_id: 'weights',
          multiline: true,
          max_length: 1000,
          initial_value: lines.join('\n'),
        },
      },
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

function select(
  id: string,
  label: string,
  options: { value: string; text: ReturnType<typeof plain> }[],
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    element: {
      type: 'static_select',
      action_id: id,
      options,
      ...(options[0] ? { initial_option: options[0] } : {}),
    },
  };
}
