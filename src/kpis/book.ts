import type { Reader } from '../database/open.ts';
import type { LocalDate } from '../kernel/date.ts';
import type { Locale } from '../locales/locale.ts';
import { catalogue, type KpiName } from './catalogue.ts';
import type { KpiDefinition } from './definition.ts';
import type { FactKey, OwnKpi } from './own.ts';
import { allOwnVersions } from './own-store.ts';
import { isCountedByHand } from './rules/own-kpi.ts';

/** A KPI of a workspace, whether it comes with the product (every `Kpi` is one) or is the company's own. */
export type BookKpi = KpiDefinition<FactKey> & {
  unit: OwnKpi['unit'];
  /** Which capability writes its facts; `own`: people and files do, as the company said. */
  fedBy: 'activity' | 'deals' | 'own';
  /** More than this for one person and day, logged by hand, is asked about first; 0: not in `/log`. */
  dailyCap: number;
  name: Readonly<Record<Locale, KpiName>>;
  /** The day from which nothing is counted of it any more; null while it runs. */
  endedOn: LocalDate | null;
};

/** The KPIs of a workspace: the starter catalogue and the company's own. Read once per request, then asked at will. */
export type KpiBook = {
  /** Those that run: the catalogue in its order, then the company's own, the oldest first. */
  running: readonly BookKpi[];
  /** Of these the company's own, as somebody defined them. */
  own: readonly OwnKpi[];
  /** The company's own that ran on a day, as they were then. */
  ownOn(date: LocalDate): readonly BookKpi[];
  /** The KPI of a key, an ended one too, as it is told now; undefined for a key that nobody knows. */
  find(key: string): BookKpi | undefined;
  /** The same of a key that stands in the database; throws for one that nobody knows. */
  get(key: string): BookKpi;
  /** What it was on a day (for a period: its last one); before its first version that. Throws as `get`. */
  on(key: string, date: LocalDate): BookKpi;
  /** Where it stands among all of them: what a list is sorted by. */
  position(key: string): number;
};

/** Reads the book, with one query. */
export async function kpiBook(db: Reader, workspaceId: string): Promise<KpiBook> {
  return bookOf(await allOwnVersions(db, workspaceId));
}

/** The book of these own KPIs; `versions` of all of them, the oldest KPI first, each one's versions in their order. */
export function bookOf(versions: readonly OwnKpi[]): KpiBook {
  const byKey = Map.groupBy(versions.map(entryOf), ({ key }) => key as string);
  const now = [...catalogue, ...[...byKey.values()].flatMap((all) => all.at(-1) ?? [])];
  const places = new Map<string, number>(now.map(({ key }, place) => [key, place]));
  const find = (key: string): BookKpi | undefined => now[places.get(key) ?? -1];
  const get = (key: string) => {
    const kpi = find(key);
    if (!kpi) throw new Error(`No KPI ${key} in the book`);
    return kpi;
  };
  const on = (key: string, date: LocalDate) => {
    const all = byKey.get(key);
    return all?.findLast(({ validFrom }) => validFrom <= date) ?? all?.[0] ?? get(key);
  };
  return {
    ownOn: (date) =>
      now
        .filter(({ fedBy, endedOn }) => fedBy === 'own' && (endedOn === null || endedOn > date))
        .map(({ key }) => on(key, date)),
    own: versions.filter((kpi, nth) => kpi.endedOn === null && versions[nth + 1]?.key !== kpi.key),
    running: now.filter(({ endedOn }) => endedOn === null),
    find,
    get,
    on,
    position: (key) => places.get(key) ?? now.length,
  };
}

/** More of one own KPI a day than this is asked about, where nothing else is known of it. */
const USUAL_CAP = 100;

function entryOf(kpi: OwnKpi) {
  return {
    ...kpi,
    fedBy: 'own' as const,
    dailyCap: isCountedByHand(kpi) ? USUAL_CAP : 0,
    name: { en: nameOf(kpi, 'en'), tr: nameOf(kpi, 'tr') },
  };
}

/** "3 site visits" by its words for a log; without any, its name as somebody typed it. */
function nameOf({ name, words }: OwnKpi, locale: Locale): KpiName {
  const [first = name, second = first] = words?.[locale] ?? [];
  return { one: first, other: locale === 'tr' ? first : second, title: name };
}
