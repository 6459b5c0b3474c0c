import type { Caller, Context } from '../../context.ts';
import { UserError } from '../../errors.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { relationTo } from '../access.ts';
import { peoplePermissions } from '../own-permissions.ts';
import { isAllowed } from '../permissions.ts';
import { type HolidayOverride, holidaysBetween } from '../rules/holiday-calendar.ts';
import { isHolidayRegion, partsOf } from '../rules/holiday-region.ts';
import type { Holiday } from '../rules/holidays.ts';
import { holidayOverrides } from '../store/holiday-overrides.ts';
import { holidayRegionsInUse, personById } from '../store/people.ts';

/** A day of the list: free by law or by the company's word, or worked though the law would have it free. */
export type HolidayRow = {
  date: LocalDate;
  /** Null: worked, by the company's word. */
  holiday: Holiday | null;
  /** What the law calls it; null when it knows nothing of that day. */
  byLaw: Holiday | null;
  /** The company's word, if it said anything of that day. */
  override: HolidayOverride | null;
};

/** The public holidays ahead. */
export type HolidayList = {
  /** Null: the reader has none. */
  region: string | null;
  zone: string;
  rows: HolidayRow[];
  mayChange: boolean;
  /** For an admin: other regions that people here have. */
  otherRegions: string[];
};

const DAYS_AHEAD = 366;

/** The coming public holidays of a region (null: the caller's own). Anyone may see any. */
export async function listHolidays(
  context: Context,
  caller: Caller,
  asked: string | null,
): Promise<HolidayList> {
  const { db } = context;
  const { workspaceId, personId, zone } = caller;
  const today = localDateOf(context.clock.now(), zone);
  if (asked !== null && !isHolidayRegion(asked)) throw new UserError((t) => t.common.outdatedButton);
  const person = await personById(db, workspaceId, personId, today);
  const region = asked ?? person?.holidayRegion ?? null;
  const relation = await relationTo(db, caller, { personId }, today);
  const mayChange = isAllowed(peoplePermissions['holidays.set'], relation);
  const inUse = mayChange ? await holidayRegionsInUse(db, workspaceId, today) : [];
  const range = { from: today, until: addDays(today, DAYS_AHEAD) };
  const overrides = region ? await holidayOverrides(db, workspaceId, range) : [];
  return {
    region,
    zone,
    rows: region ? rowsOf(region, range, overrides) : [],
    mayChange,
    otherRegions: inUse.filter((each) => each !== region),
  };
}

function rowsOf(
  region: string,
  range: { from: LocalDate; until: LocalDate },
  overrides: readonly HolidayOverride[],
): HolidayRow[] {
  const byLaw = new Map(holidaysBetween(region, range, []).map((each) => [each.date, each]));
  const kept = new Map(holidaysBetween(region, range, overrides).map((each) => [each.date, each]));
  const { country } = partsOf(region);
  const said = new Map<LocalDate, HolidayOverride>();
  for (const whose of [country, region]) {
    for (const override of overrides) if (override.region === whose) said.set(override.date, override);
  }
  return [...new Set([...byLaw.keys(), ...said.keys()])].sort().map((date) => ({
    date,
    holiday: kept.get(date) ?? null,
    byLaw: byLaw.get(date) ?? null,
    override: said.get(date) ?? null,
  }));
}
