import type { PlainTextOption, StaticSelect } from '@slack/types';
import { shorten } from '../../../kernel/shorten.ts';
import type { Translations } from '../../../locales/index.ts';
import { plain } from '../../../slack/blocks.ts';
import { option } from '../../../slack/inputs.ts';
import { countryCodes, countryOfZone, NO_HOLIDAYS, partsOf, statesOf } from '../../rules/holiday-region.ts';
import { countryName, regionName } from './region-names.ts';

/** Stands for no choice, since a menu's value may not be empty. */
export const AUTO = 'auto';

const MOST_IN_GROUP = 100;

/**
 * Whose public holidays: each one's own, none, the parts of the country at hand (the chosen one, else the zone's), and
 * every other country by name.
 */
export function regionMenu(
  name: string,
  { chosen, zone }: { chosen: string | null; zone: string },
  t: Translations,
): StaticSelect {
  const { locale } = t;
  const here = countryOfZone(zone);
  const near = chosen && chosen !== NO_HOLIDAYS ? partsOf(chosen).country : here;
  const auto = here ? t.holidays.autoOf({ region: countryName(here, locale) }) : t.holidays.auto;
  const usual = [option(AUTO, auto), option(NO_HOLIDAYS, t.holidays.nobody)];
  const parts = near
    ? [
        option(near, t.holidays.wholeCountry({ country: countryName(near, locale) })),
        ...statesOf(near).map((state) => option(state.region, state.name)),
      ]
    : [];
  const others = countryCodes()
    .filter((country) => country !== near)
    .map((country) => option(country, countryName(country, locale)))
    .sort((a, b) => a.text.text.localeCompare(b.text.text, locale));
  const all = [...usual, ...parts, ...others];
  return {
    type: 'static_select',
    action_id: name,
    option_groups: [
      { label: plain(t.holidays.usual), options: usual },
      ...inGroups(parts, () => (near ? countryName(near, locale) : '')),
      ...inGroups(others, (letters) => t.holidays.otherCountries({ letters })),
    ],
    initial_option:
      all.find((each) => each.value === (chosen ?? AUTO)) ??
      option(chosen ?? AUTO, regionName(chosen ?? '', locale)),
  };
}

/** As Slack's hundred choices a group suffice. */
function inGroups(options: readonly PlainTextOption[], labelOf: (letters: string) => string) {
  const groups = [];
  for (let start = 0; start < options.length; start += MOST_IN_GROUP) {
    const part = options.slice(start, start + MOST_IN_GROUP);
    const letters = [part[0], part.at(-1)].map((each) => each?.text.text.slice(0, 1) ?? '').join('–');
    groups.push({ label: plain(shorten(labelOf(letters), 75)), options: part });
  }
  return groups;
}
