import { type CompanyYear, periodsBetween } from '../../kernel/company-year.ts';
import { numberOf, type Period } from '../../kernel/period.ts';

/** How much of a year's numbers each month of the company's year brings, in its order; they mean their share of the sum. */
export type Season = readonly number[];

/** The seasons of a company by KPI; '' is every KPI that has none of its own. */
export type Seasons = ReadonlyMap<string, Season>;

/** A month of a longer period with what it weighs beside the others, and its share of a whole year. */
export type SeasonBucket = { month: Period; weight: number; share: number };

const LARGEST_WEIGHT = 1_000_000;

/**
 * The months of a quarter or year with their weights (domain.md §3.1 (3)). Null where every day weighs the same: without a
 * season, in a period that is no whole months, and where the season knows no such month.
 */
export function seasonIn(
  seasons: Seasons,
  kpi: string,
  year: CompanyYear,
  period: Period,
): readonly SeasonBucket[] | null {
  const season = seasons.get(kpi) ?? seasons.get('');
  if (!season || (period.kind !== 'quarter' && period.kind !== 'year')) return null;
  const months = periodsBetween(year, 'month', { from: period.start, until: period.end });
  const whole = season.reduce((sum, weight) => sum + weight, 0);
  const buckets = months.flatMap((month): SeasonBucket[] => {
    const weight = season[(numberOf(month)?.number ?? 0) - 1];
    return weight === undefined ? [] : [{ month, weight, share: weight / whole }];
  });
  const isWhole =
    buckets.length === months.length &&
    months[0]?.start === period.start &&
    months.at(-1)?.end === period.end &&
    buckets.some(({ weight }) => weight > 0);
  return isWhole ? buckets : null;
}

/**
 * The weights that somebody wrote, a month on each line ("January 8.3", "Şubat: %7,5", "12"): as many as the year has
 * months, none below zero, not all zero. Kept in hundredths. Null for anything else.
 */
export function readSeason(text: string, months: number): Season | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const weights = lines.map((line) => {
    const [number] = line.match(/[-−]?\d+(?:[.,]\d+)?(?=\D*$)/) ?? [];
    return number === undefined
      ? Number.NaN
      : Math.round(Number(number.replace(',', '.').replace('−', '-')) * 100);
  });
  const isFine = weights.every((weight) => weight >= 0 && weight <= LARGEST_WEIGHT);
  return weights.length === months && isFine && weights.some((weight) => weight > 0) ? weights : null;
}

/** Of how many whole years a season is worked out: fewer are no pattern, more are another company. */
export const YEARS_OF_HISTORY = { fewest: 2, most: 3 };

/**
 * The season of some whole years' numbers by month, in hundredths of a percent: each month's sum over the years' sum
 * (domain.md §3.1). Null for too few years, and for years that brought nothing in most of their months.
 */
export function seasonOfHistory(years: readonly (readonly number[])[]): Season | null {
  const months = years[0]?.length ?? 0;
  const usable = years.filter(
    (each) => each.length === months && each.filter((amount) => amount > 0).length > months / 2,
  );
  if (usable.length < YEARS_OF_HISTORY.fewest) return null;
  const sums = Array.from({ length: months }, (_, month) =>
    Math.max(
      0,
      usable.reduce((sum, each) => sum + (each[month] ?? 0), 0),
    ),
  );
  const whole = sums.reduce((sum, amount) => sum + amount, 0);
  return sums.map((amount) => Math.round((amount / whole) * 10_000));
}
