import { z } from 'zod';
import { UserError } from '../errors.ts';
import { defineOwnKpi, draftOwn, type OwnDraft } from '../kpis/index.ts';
import { translate } from '../locales/index.ts';
import { foldAlias } from '../people/index.ts';
import type { Fields } from './columns.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { requireText } from './read-cells.ts';

const required = ['name', 'unit', 'source'] as const;
const all = [...required, 'aggregation', 'direction', 'min_n'] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required };

/** What may stand in each column; an empty cell of the last three means the usual for that unit. */
const COLUMNS = {
  unit: z.enum(['count', 'money', 'percent', 'days', 'score', 'bool']),
  source: z.enum(['by_hand', 'imported']),
  aggregation: z.enum(['sum', 'ratio', 'mean', 'median', 'last', 'max', 'min']),
  direction: z.enum(['up', 'down', 'in_range']),
};

/** KPIs of the company's own. A name that is there already gets another version where the row says something else. */
export function createKpiImporter(run: ImportRun): Importer<Field, OwnDraft> {
  const lines = new Map<string, number>();
  return {
    fields,
    batchSize: 100,
    async read(cells, line) {
      const name = requireText('name', cells.name).replace(/\s+/g, ' ').trim();
      if (name.length > 60 || !/\p{L}/u.test(name)) {
        throw new RowError('name has at most 60 characters, and a letter among them');
      }
      const first = lines.get(foldAlias(name));
      if (first !== undefined) throw new RowError(`line ${first} defines "${name}" already; that row counts`);
      const minN = cells.min_n ? Number(cells.min_n) : undefined;
      if (minN !== undefined && !(Number.isInteger(minN) && minN >= 1 && minN <= 1000)) {
        throw new RowError(`min_n is a whole number from 1 to 1000, not "${cells.min_n}"`);
      }
      const draft = draftOwn({
        name,
        unit: oneOf('unit', requireText('unit', cells.unit)),
        source: oneOf('source', requireText('source', cells.source)),
        ...(cells.aggregation ? { aggregation: oneOf('aggregation', cells.aggregation) } : {}),
        ...(cells.direction ? { direction: oneOf('direction', cells.direction) } : {}),
        ...(minN === undefined ? {} : { minN }),
      });
      lines.set(foldAlias(name), line);
      return draft;
    },
    describe: ({ name, unit, aggregation, direction, source, minN }) => ({
      name,
      unit,
      aggregation,
      direction,
      source,
      min_n: minN,
    }),
    async store(trx, rows) {
      const stored = { created: 0, changed: 0, unchanged: 0 };
      for (const row of rows) {
        try {
          stored[(await defineOwnKpi(trx, run.change, row)).outcome]++;
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          throw new RowError(error.sentence(translate('en')));
        }
      }
      return stored;
    },
    findings: async () => [],
  };
}

function oneOf<Column extends keyof typeof COLUMNS>(
  column: Column,
  text: string,
): z.infer<(typeof COLUMNS)[Column]> {
  const { data } = COLUMNS[column].safeParse(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  if (data === undefined) {
    throw new RowError(
      `${column} is one of ${COLUMNS[column].options.join(', ')}, not "${text.slice(0, 40)}"`,
    );
  }
  return data as z.infer<(typeof COLUMNS)[Column]>;
}
