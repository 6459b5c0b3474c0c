import type { Message } from '../../../capability.ts';
import { formatDate, formatWeekday } from '../../../locales/format.ts';
import type { Translations } from '../../../locales/index.ts';
import { actions, button, context, section } from '../../../slack/blocks.ts';
import { escapeMrkdwn } from '../../../slack/escape.ts';
import { menu, option } from '../../../slack/inputs.ts';
import type { HolidayList, HolidayRow } from '../../actions/list-holidays.ts';
import type { Holiday } from '../../rules/holidays.ts';
import { ids } from '../ids.ts';
import { regionName } from './region-names.ts';

/** A section each, in a message of at most 50 blocks. */
const MOST_ROWS = 40;
const MOST_REGIONS = 100;

/** The public holidays ahead; an admin can say that one is worked, take that back, and add a day. */
export function holidayList(list: HolidayList, t: Translations): Message {
  const { region, rows, mayChange, otherRegions } = list;
  const regions = [...(region ? [region] : []), ...otherRegions].slice(0, MOST_REGIONS);
  const whose =
    otherRegions.length > 0
      ? [
          menu(
            ids.holidays,
            regions.map((each) => option(each, regionName(each, t.locale))),
            { chosen: region },
          ),
        ]
      : [];
  if (region === null) {
    const text = t.holidays.noRegion({ zone: escapeMrkdwn(list.zone) });
    return { text, blocks: [section(text), ...(whose.length > 0 ? [actions(...whose)] : [])] };
  }
  const name = escapeMrkdwn(regionName(region, t.locale));
  const title = t.holidays.title({ region: name });
  const shown = rows.slice(0, MOST_ROWS).map((row) => ({ row, text: rowText(row, t) }));
  const lines = shown.length > 0 ? shown.map(({ text }) => text) : [t.holidays.none];
  const add = mayChange ? [button({ id: ids.holidayAdd, text: t.holidays.buttonAdd, value: region })] : [];
  const buttons = [...add, ...whose];
  return {
    text: [title, ...lines].join('\n'),
    blocks: [
      section(`*${title}*${shown.length > 0 ? '' : `\n${t.holidays.none}`}`),
      ...(mayChange
        ? shown.map(({ row, text }) => section(text, rowButton(row, region, t)))
        : inOne(shown.map(({ text }) => text))),
      ...(buttons.length > 0 ? [actions(...buttons)] : []),
      context(mayChange ? t.holidays.noteAdmin({ region: name }) : t.holidays.note),
    ],
  };
}

/** '28 Oct 2026, Wednesday, the afternoon · Eve of Republic Day'. */
export function holidayLine(holiday: Holiday, t: Translations): string {
  return t.holidays.line({
    weekday: formatWeekday(holiday.date, t.locale),
    date: formatDate(holiday.date, t.locale),
    half: t.holidays.half[holiday.halves],
    name: escapeMrkdwn(holiday.name[t.locale] || t.holidays.unnamed),
  });
}

function rowText({ date, holiday, byLaw, override }: HolidayRow, t: Translations): string {
  if (holiday) {
    const line = holidayLine(holiday, t);
    return override ? t.holidays.own({ line }) : line;
  }
  return t.holidays.worked({
    weekday: formatWeekday(date, t.locale),
    date: formatDate(date, t.locale),
    name: escapeMrkdwn(byLaw?.name[t.locale] ?? ''),
  });
}

function rowButton({ date, override }: HolidayRow, region: string, t: Translations) {
  return override
    ? button({
        id: ids.holidayBack,
        text: t.holidays.buttonBack,
        value: `${override.region} ${date} ${region}`,
      })
    : button({ id: ids.holidayWork, text: t.holidays.buttonWork, value: `${region} ${date} ${region}` });
}

const inOne = (lines: readonly string[]) =>
  lines.length > 0 ? [section(lines.map((line) => `• ${line}`).join('\n'))] : [];
