import type { PlainTextOption, StaticSelect } from '@slack/types';
import type { Locale } from '../../locales/locale.ts';
import { plain } from '../../slack/blocks.ts';
import { option } from '../../slack/inputs.ts';

const MOST_IN_GROUP = 100;

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
