import type { ImageBlock, KnownBlock } from '@slack/types';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { kpiByKey } from '../../kpis/catalogue.ts';
import { kpiHeading, kpiNumber } from '../../kpis/wording.ts';
import { formatDay, formatList, formatShortMoney, formatShortNumber } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import type { WeeksPicture } from '../../pictures/weeks-picture.ts';
import { context, plain } from '../../slack/blocks.ts';
import type { OwnCard } from '../rules/card.ts';
import type { OwnWeeks } from '../rules/own-weeks.ts';

type Week = { start: LocalDate; amount: number | null };

/** One's last whole weeks: the picture, and every number of it in words below. */
export function ownWeeksBlocks(
  { kpi: key, amounts, goal }: OwnWeeks,
  { week: running, currency }: Pick<OwnCard, 'week' | 'currency'>,
  addressOf: (picture: WeeksPicture) => string,
  t: Translations,
): KnownBlock[] {
  const { locale } = t;
  const kpi = kpiByKey(key);
  const number = (amount: number) => kpiNumber(kpi, amount, currency, locale);
  const short = (amount: number) =>
    kpi.unit === 'money' ? formatShortMoney(amount, currency, locale) : formatShortNumber(amount, locale);
  const weeks = amounts.map(
    (amount, at): Week => ({ start: addDays(running.start, 7 * (at - amounts.length)), amount }),
  );
  const missing = weeks.filter(({ amount }) => amount === null).map(({ start }) => formatDay(start, locale));
  const inWords = [
    ...weeks.flatMap(({ start, amount }) =>
      amount === null
        ? []
        : [t.charts.point({ week: formatDay(start, locale), value: number(amount), goal: null })],
    ),
    ...(goal === null ? [] : [t.charts.goalOf({ goal: number(Math.round(goal)) })]),
  ].join(' · ');
  const image: ImageBlock = {
    type: 'image',
    title: plain(t.charts.title({ kpi: kpiHeading(kpi, locale) })),
    alt_text: inWords,
    image_url: addressOf({
      bars: weeks.map(({ start, amount }) => ({
        label: formatDay(start, locale),
        value: amount,
        short: amount === null ? '' : short(amount),
      })),
      goal:
        goal === null ? null : { value: goal, label: t.charts.goalOf({ goal: number(Math.round(goal)) }) },
      missing: t.charts.noRecord,
    }),
  };
  const gaps =
    missing.length === 0
      ? []
      : [t.charts.missing({ weeks: missing.length, list: formatList(missing, locale) })];
  return [image, context([inWords, ...gaps].join('\n'))];
}
