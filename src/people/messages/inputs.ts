import type { Datepicker, InputBlock, PlainTextOption, StaticSelect } from '@slack/types';
import type { LocalDate } from '../../kernel/date.ts';
import { shorten } from '../../kernel/shorten.ts';
import type { Locale } from '../../locales/locale.ts';
import { plain } from '../../slack/blocks.ts';

const LONGEST_OPTION = 75;
const MOST_IN_GROUP = 100;

/** A field of a form; its name is the block's id, by which the answer is read. */
export function input(
  name: string,
  label: string,
  element: InputBlock['element'],
  more: { hint?: string; optional?: boolean } = {},
): InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plain(label),
    element,
    optional: more.optional ?? false,
    ...(more.hint ? { hint: plain(more.hint) } : {}),
  };
}

/** One choice of a menu. */
export function option(value: string, text: string): PlainTextOption {
  return { value, text: plain(shorten(text, LONGEST_OPTION)) };
}

/** A menu of few choices. */
export function menu(name: string, options: readonly PlainTextOption[], chosen: string | null): StaticSelect {
  const initial = options.find((each) => each.value === chosen);
  return {
    type: 'static_select',
    action_id: name,
    options: [...options],
    ...(initial ? { initial_option: initial } : {}),
  };
}

/** A day; empty when `date` is undefined. */
export function dayPicker(name: string, date: LocalDate | undefined): Datepicker {
  return { type: 'datepicker', action_id: name, ...(date ? { initial_date: date } : {}) };
}

/** Both languages, each in its own words. */
export const languageOptions: Readonly<Record<Locale, PlainTextOption>> = {
  en: option('en', 'English'),
  tr: option('tr', 'Türkçe'),
};

/**
 * Every IANA zone, grouped so that Slack's hundred choices a group suffice, with those in use first; typing part of
 * a name finds it.
 */
export function zoneMenu(
  name: string,
  { inUse, chosen, inUseLabel }: { inUse: readonly string[]; chosen: string; inUseLabel: string },
): StaticSelect {
  const near = [...new Set([chosen, ...inUse])].slice(0, MOST_IN_GROUP);
  const far = Intl.supportedValuesOf('timeZone').filter((zone) => !near.includes(zone));
  const regions = [...Map.groupBy(far, (zone) => zone.split('/')[0] ?? zone)];
  const groups = [
    { label: plain(inUseLabel), options: near.map((zone) => option(zone, zone)) },
    ...regions.flatMap(([region, zones]) => [
      zoneGroup(region, zones.slice(0, MOST_IN_GROUP)),
      ...(zones.length > MOST_IN_GROUP ? [zoneGroup(`${region} …`, zones.slice(MOST_IN_GROUP))] : []),
    ]),
  ];
  return {
    type: 'static_select',
    action_id: name,
    option_groups: groups,
    initial_option: option(chosen, chosen),
  };
}

function zoneGroup(label: string, zones: readonly string[]) {
  return { label: plain(label), options: zones.map((zone) => option(zone, zone)) };
}
