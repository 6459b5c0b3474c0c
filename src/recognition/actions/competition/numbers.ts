import type { Context } from '../../../context.ts';
import { localDateOf } from '../../../kernel/zoned.ts';
import { type BookKpi, kpiBook } from '../../../kpis/index.ts';
import { byName, peopleByIds, workspaceById } from '../../../people/index.ts';
import { qualityOf } from '../../rules/board/measure.ts';
import type { Competition } from '../../rules/competition/competition.ts';
import { type Done, type Places, placesOf, scoreBy, unitsOf } from '../../rules/competition/places.ts';
import { leftOut } from '../../store/board/settings.ts';
import { entriesOf } from '../../store/competition/entries.ts';
import { lastRound, resultOf } from '../../store/competition/results.ts';
import { amountsOf } from '../board/amounts.ts';

/** How a competition stands, and what everybody came to together of each thing counted. */
export type Numbers = {
  places: Places;
  kpis: readonly BookKpi[];
  /** Of money, that of each thing counted. */
  currencies: readonly (string | null)[];
  totals: readonly number[];
  /** 0: as the ledger stands; 1: the frozen result; above: a correction of it. */
  round: number;
};

/** From the ledger: as it stands, or as it stood at an instant. Whoever left, or wants to be left out, is not in it. */
export async function numbersNow(
  context: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  competition: Competition,
  knownAt: Date | null,
): Promise<Numbers> {
  const ground = await groundOf(context, workspaceId, competition);
  const { kpis, currencies, entries } = ground;
  const quality = competition.quality && qualityOf(competition.quality.key);
  const asked = [...kpis.map(({ key }) => key), ...(quality ? [quality.counted, quality.of] : [])];
  const ids = entries.map(({ personId }) => personId);
  const { firstDay: start, endDay: end } = competition;
  const amounts = await amountsOf(context.db, workspaceId, ids, { kpis: asked, start, end, knownAt });
  const done = entries.map(
    ({ personId, name, targets }): Done => ({
      personId,
      name,
      id: personId,
      amounts: kpis.map(({ key }, index) =>
        amounts(personId, key, targets[index]?.currency ?? currencies[index] ?? null),
      ),
      targets: targets.map((target) => target?.parts ?? null),
      quality: quality && {
        k: amounts(personId, quality.counted, null),
        n: amounts(personId, quality.of, null),
      },
    }),
  );
  const places = placesOf(competition, done, { units: ground.units, byName });
  return { places, kpis, currencies, totals: totalsOf(kpis, done), round: 0 };
}

/** As it was frozen, or corrected last; null while there is no result. */
export async function numbersFrozen(
  context: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  competition: Competition,
  asked: number | null = null,
): Promise<Numbers | null> {
  const round = asked ?? (await lastRound(context.db, workspaceId, competition.id));
  const rows = await resultOf(context.db, workspaceId, competition.id, round);
  if (rows.length === 0) return null;
  const { kpis, currencies, entries, units } = await groundOf(context, workspaceId, competition);
  const rowOf = new Map(rows.map((row) => [row.personId, row]));
  const found = entries.flatMap(({ personId, name, targets }) => {
    const row = rowOf.get(personId);
    if (!row) return [];
    const own = targets.map((target) => target?.parts ?? null);
    const done = { personId, name, id: personId, amounts: row.amounts, targets: own, quality: row.quality };
    return { item: { ...done, score: scoreBy(competition, done, units) }, place: row.place };
  });
  const shared = Map.groupBy(found, ({ place }) => place);
  const placed = found
    .flatMap(({ item, place }) =>
      place === null ? [] : { item, place, isShared: (shared.get(place)?.length ?? 0) > 1 },
    )
    .sort((one, other) => one.place - other.place || byName(one.item, other.item));
  const unplaced = found.flatMap(({ item, place }) => (place === null ? item : []));
  const all = found.map(({ item }) => item);
  return { places: { placed, unplaced }, kpis, currencies, totals: totalsOf(kpis, all), round };
}

async function groundOf(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  workspaceId: string,
  competition: Competition,
) {
  const book = await kpiBook(db, workspaceId);
  const kpis = competition.counted.map(({ kpi }) => book.get(kpi));
  const { currency } = await workspaceById(db, workspaceId);
  const entries = await entriesOf(db, workspaceId, competition.id);
  const ids = entries.map(({ personId }) => personId);
  const people = await peopleByIds(db, workspaceId, ids, localDateOf(clock.now(), 'UTC'));
  const out = await leftOut(db, workspaceId, ids);
  const names = new Map(people.filter(({ isActive }) => isActive).map(({ id, name }) => [id, name]));
  return {
    kpis,
    units: unitsOf(kpis, currency),
    currencies: kpis.map(({ unit }) => (unit === 'money' ? currency : null)),
    entries: entries.flatMap((entry) => {
      const name = names.get(entry.personId);
      return name === undefined || out.has(entry.personId) ? [] : { ...entry, name };
    }),
  };
}

const totalsOf = (kpis: readonly BookKpi[], done: readonly Done[]): number[] =>
  kpis.map((_, index) => done.reduce((sum, { amounts }) => sum + (amounts[index] ?? 0), 0));
