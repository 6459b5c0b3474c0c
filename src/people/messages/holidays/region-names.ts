import type { Locale } from '../../../locales/locale.ts';
import { partsOf, statesOf } from '../../rules/holiday-region.ts';

/** What a country is called: 'Germany', 'Almanya'. */
export function countryName(country: string, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
}

/** What a region is called: 'Germany', 'Germany, Bayern'. Parts go by the name they give themselves. */
export function regionName(region: string, locale: Locale): string {
  const { country, state } = partsOf(region);
  const part = state && statesOf(country).find((each) => each.region === region)?.name;
  return part ? `${countryName(country, locale)}, ${part}` : countryName(country, locale);
}
