import type { LocalDate } from '../kernel/date.ts';
import { currencyExponent } from '../kernel/money.ts';
import { percentTenths } from '../kernel/percent.ts';
import { lastDayOf, numberOf, type Period } from '../kernel/period.ts';
import type { Locale } from './locale.ts';

/** Day before month (16 Nov): English readers outside the United States are the majority, and no one misreads it. */
const DATE_TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB', tr: 'tr-TR' };
const NUMBER_TAGS: Readonly<Record<Locale, string>> = { en: 'en-US', tr: 'tr-TR' };

type Named = { year: number; number: number };

const PERIOD_NAMES: Readonly<Record<Locale, Record<'month' | 'quarter' | 'year', (own: Named) => string>>> = {
  en: {
    month: ({ year, number }) => `Month ${number} FY${year}`,
    quarter: ({ year, number }) => `Q${number} FY${year}`,
    year: ({ year }) => `FY${year}`,
  },
  tr: {
    month: ({ year, number }) => `${year} mali yılı ${number}. ay`,
    quarter: ({ year, number }) => `${year} mali yılı ${number}. çeyrek`,
    year: ({ year }) => `${year} mali yılı`,
  },
};

const SHORT = { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 } as const;

const SHORT_DATE = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A whole number or a quotient with at most `decimals` digits: 1,200 / 1.200. */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return numberFormat(locale, { maximumFractionDigits: decimals }).format(settled(value, decimals));
}

/** A change with its sign; zero has none: +24, -3, 0. */
export function formatSigned(value: number, locale: Locale): string {
  const options = { maximumFractionDigits: 0, signDisplay: 'exceptZero' } as const;
  return numberFormat(locale, options).format(settled(value, 0));
}

/** Minor units as whole currency units (domain.md §3.2): 46230000 USD is $462,300 / $462.300. */
export function formatMoney(minor: number, currency: string, locale: Locale): string {
  return wholeMoney(minor, currency, locale, 'auto');
}

/** The same in few letters, for a picture: $54.2K / $54,2 B. */
export function formatShortMoney(minor: number, currency: string, locale: Locale): string {
  const value = minor / 10 ** currencyExponent(currency);
  return numberFormat(locale, { style: 'currency', currency, ...SHORT }).format(value);
}

/** A number in few letters, for a picture: 940, 12.3K / 12,3 B. */
export function formatShortNumber(value: number, locale: Locale): string {
  return numberFormat(locale, SHORT).format(value);
}

/** A change in money with its sign: +$12,000, -$300, $0. */
export function formatSignedMoney(minor: number, currency: string, locale: Locale): string {
  return wholeMoney(minor, currency, locale, 'exceptZero');
}

/**
 * A fraction as percent: 104.1% / %104,1. Never shows a bound that was not reached: 0.9996 is 99.9%
 * (domain.md §0.5). Without decimals it is cut, so that 0.9996 is 99%.
 */
export function formatPercent(fraction: number, locale: Locale, decimals: 0 | 1 = 1): string {
  const tenths = percentTenths(fraction);
  const shown = decimals === 1 ? tenths / 1000 : Math.trunc(tenths / 10) / 100;
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: decimals }).format(shown || 0);
}

/** 16 Nov 2026 / 16 Kas 2026. */
export function formatDate(date: LocalDate, locale: Locale): string {
  return dateFormat(locale, SHORT_DATE).format(asUtc(date));
}

/** 16 Nov / 16 Kas, where the year is plain. */
export function formatDay(date: LocalDate, locale: Locale): string {
  return dateFormat(locale, { day: 'numeric', month: 'short' }).format(asUtc(date));
}

/** Monday / Pazartesi. */
export function formatWeekday(date: LocalDate, locale: Locale): string {
  return dateFormat(locale, { weekday: 'long' }).format(asUtc(date));
}

/** October / Ekim, of a month 1..12. */
export function formatMonthName(month: number, locale: Locale): string {
  return dateFormat(locale, { month: 'long' }).format(Date.UTC(2026, month - 1));
}

/** November 2026 / Kasım 2026, of any day in it. */
export function formatMonth(date: LocalDate, locale: Locale): string {
  return dateFormat(locale, { month: 'long', year: 'numeric' }).format(asUtc(date));
}

/** Two dates, both included: 16 – 22 Nov 2026, 28 Dec 2026 – 3 Jan 2027. */
export function formatDateRange(first: LocalDate, last: LocalDate, locale: Locale): string {
  return dateFormat(locale, SHORT_DATE).formatRange(asUtc(first), asUtc(last));
}

/** The days of a period, its last one included. */
export function formatPeriodRange(period: Period, locale: Locale): string {
  return formatDateRange(period.start, lastDayOf(period), locale);
}

/** What a company calls a month, quarter or year of its own: Q3 FY2017 / 2017 mali yılı 3. çeyrek; null for others. */
export function formatPeriodName(period: Period, locale: Locale): string | null {
  if (period.name) return period.name;
  const own = numberOf(period);
  if (!own || own.isPlain || period.kind === 'week' || period.kind === 'range') return null;
  return PERIOD_NAMES[locale][period.kind](own);
}

/** Its name, if it has one, and its days: Q3 FY2017, 1 Apr – 30 Jun 2017. */
export function formatPeriodNamed(period: Period, locale: Locale): string {
  const [name, range] = [formatPeriodName(period, locale), formatPeriodRange(period, locale)];
  return name ? `${name}, ${range}` : range;
}

/** Week 47 / 47. hafta. */
export function formatWeekLabel(week: Period, locale: Locale): string {
  const number = numberOf(week)?.number ?? 0;
  return locale === 'tr' ? `${number}. hafta` : `Week ${number}`;
}

/** a, b and c / a, b ve c. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(DATE_TAGS[locale], { type: 'conjunction' }).format(items);
}

/** With a capital at its start, by the language's own rule: 'iş' is 'İş' in Turkish. */
export function capitalise(text: string, locale: Locale): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

function wholeMoney(minor: number, currency: string, locale: Locale, signDisplay: 'auto' | 'exceptZero') {
  const options = { style: 'currency', currency, maximumFractionDigits: 0, signDisplay } as const;
  return numberFormat(locale, options).format(settled(minor / 10 ** currencyExponent(currency), 0));
}

/** Rounded half away from zero (domain.md §0.3), and never -0. */
function settled(value: number, decimals: number) {
  const steps = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * steps)) / steps || 0;
}

function asUtc(date: LocalDate) {
  return new Date(`${date}T00:00:00Z`);
}

/** Intl formatters are slow to build, so each is built once. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions) {
  return once(
    numberFormats,
    locale + JSON.stringify(options),
    () => new Intl.NumberFormat(NUMBER_TAGS[locale], options),
  );
}

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions) {
  return once(
    dateFormats,
    locale + JSON.stringify(options),
    () => new Intl.DateTimeFormat(DATE_TAGS[locale], { timeZone: 'UTC', ...options }),
  );
}

function once<T>(built: Map<string, T>, key: string, build: () => T): T {
  const found = built.get(key) ?? build();
  built.set(key, found);
  return found;
}
