import { addDays, daysBetween, type LocalDate } from '../kernel/date.ts';
import { importTimeOff, type Person } from '../people/index.ts';
import type { Fields } from './columns.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { createPersonMatcher } from './match-person.ts';
import { requireDate, requireText } from './read-cells.ts';

const all = ['person', 'from', 'until'] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required: all };

const MOST_DAYS = 366;

/** Days off as their row tells them: the first and the last of them. */
export type TimeOffRow = { person: Person; first: LocalDate; last: LocalDate };

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
      return { person, first, last };
    },
    describe: ({ person, first, last }) => ({ person: person.name, from: first, until: last }),
    async store(trx, rows) {
      let created = 0;
      for (const { person, first, last } of rows) {
        const days = { from: first, until: addDays(last, 1) };
        if (await importTimeOff(trx, run.change, person, days)) created++;
      }
      return { created, changed: 0, unchanged: rows.length - created };
    },
    findings: async () => [],
  };
}
