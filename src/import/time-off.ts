import type { Halves } from '../kernel/calendar.ts';
import { addDays, daysBetween, type LocalDate } from '../kernel/date.ts';
import { importTimeOff, type Person } from '../people/index.ts';
import type { Fields } from './columns.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { createPersonMatcher } from './match-person.ts';
import { requireDate, requireText } from './read-cells.ts';

const required = ['person', 'from', 'until'] as const;
const all = [...required, 'part'] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required };

const MOST_DAYS = 366;

/** Days off as their row tells them: the first and the last of them, and which half when it is half a day. */
export type TimeOffRow = { person: Person; first: LocalDate; last: LocalDate; halves: Halves };

/** What a file calls the parts of a day; empty is all of it. */
const PARTS: ReadonlyMap<string, Halves> = new Map([
  ['', 3],
  ['day', 3],
  ['morning', 1],
  ['afternoon', 2],
]);

/**
 * Days off. A row changes nothing when its days are off already, or when it was taken over before: what a person took
 * back in Slack stays taken back.
 */
export function createTimeOffImporter(run: ImportRun): Importer<Field, TimeOffRow> {
  const matchPerson = createPersonMatcher(run);
  return {
    fields,
    batchSize: 200,
    async read(cells) {
      const { person } = await matchPerson(requireText('person', cells.person));
      const first = requireDate('from', cells.from);
      const last = requireDate('until', cells.until);
      if (last < first) throw new RowError(`until ${last} lies before from ${first}`);
      if (daysBetween(first, last) >= MOST_DAYS)
        throw new RowError(`${first} to ${last} is more than a year`);
      const halves = PARTS.get((cells.part ?? '').trim().toLowerCase());
      if (!halves) throw new RowError(`part is morning, afternoon or empty, not "${cells.part}"`);
      if (halves !== 3 && first !== last) throw new RowError('half days are told one day at a time');
      return { person, first, last, halves };
    },
    describe: ({ person, first, last, halves }) => ({
      person: person.name,
      from: first,
      until: last,
      ...(halves === 3 ? {} : { part: halves === 1 ? 'morning' : 'afternoon' }),
    }),
    async store(trx, rows) {
      let created = 0;
      for (const { person, first, last, halves } of rows) {
        const days = { from: first, until: addDays(last, 1), halves };
        if (await importTimeOff(trx, run.change, person, days)) created++;
      }
      return { created, changed: 0, unchanged: rows.length - created };
    },
    findings: async () => [],
  };
}
