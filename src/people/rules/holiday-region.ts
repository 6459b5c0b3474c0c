import Holidays from 'date-holidays';
import { presentName } from '../../kernel/zoned.ts';

/** The team's choice that nobody has public holidays. */
export const NO_HOLIDAYS = 'none';

/**
 * Whose public holidays count: a country ('TR') or a part of it ('DE-BY'), by the codes of the library; null: none's.
 * What the team chose holds for everybody in it; without a choice each goes by the country of their own time zone.
 */
export function holidayRegionOf(choice: string | null, zone: string): string | null {
  if (choice === NO_HOLIDAYS) return null;
  return choice ?? countryOfZone(zone);
}

/** The country that keeps this time ('Europe/Istanbul': 'TR'); null where none does (UTC) or none is known. */
export function countryOfZone(zone: string): string | null {
  return countriesByZone().get(presentName(zone)) ?? null;
}

/** A region as a country, and a part of it unless it is the whole. */
export function partsOf(region: string): { country: string; state: string | null } {
  const [country = '', ...state] = region.split('-');
  return { country, state: state.length > 0 ? state.join('-') : null };
}

/** Whether public holidays of a region are known. */
export function isHolidayRegion(region: string): boolean {
  const { country, state } = partsOf(region);
  if (!countryCodes().includes(country)) return false;
  return state === null || statesOf(country).some((each) => each.region === region);
}

let countries: readonly string[] | null = null;

/** Every country whose holidays are known, by code. */
export function countryCodes(): readonly string[] {
  countries ??= Object.keys(new Holidays().getCountries() ?? {});
  return countries;
}

/** The parts of a country that have holidays of their own, under the name they give themselves. */
export function statesOf(country: string): readonly { region: string; name: string }[] {
  const states: Record<string, string> = new Holidays().getStates(country) ?? {};
  return Object.entries(states).map(([code, name]) => ({ region: `${country}-${code}`, name }));
}

let byZone: ReadonlyMap<string, string> | null = null;

function countriesByZone(): ReadonlyMap<string, string> {
  byZone ??= new Map(
    countryCodes().flatMap((country) => zonesOf(country).map((zone) => [zone, country] as const)),
  );
  return byZone;
}

/** The zones that Unicode's data give a country; a newer Node has them behind a method. */
function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale('und', { region: country }) as WithZones;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

type WithZones = Intl.Locale & { getTimeZones?(): string[] | undefined; timeZones?: string[] };
