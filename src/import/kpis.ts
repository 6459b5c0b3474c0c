import { z } from 'zod';
import { UserError } from '../errors.ts';
import { defineOwnKpi, draftOwn, readLogWords, type SaidOfOwn } from '../kpis/index.ts';
import { translate } from '../locales/index.ts';
import { foldAlias } from '../people/index.ts';
import type { Fields } from './columns.ts';
import { RowError } from './import-error.ts';
import type { Importer, ImportRun } from './importer.ts';
import { requireText } from './read-cells.ts';

const required = ['name', 'unit', 'source'] as const;
const all = [
  ...required,
  'class',
  'aggregation',
  'direction',
  'date_basis',
  'entered_by',
  'log_words',
  'log_words_tr',
  'min_n',
] as const;
type Field = (typeof all)[number];
const fields: Fields<Field> = { all, required };

/**
 * What may stand in each column; an empty cell of aggregation and direction means the usual for that unit, of the others
 * that it stays as it is.
 */
const COLUMNS = {
  unit: z.enum(['count', 'money', 'percent', 'days', 'score', 'bool']),
  source: z.enum(['by_hand', 'imported']),
  class: z.enum(['activity', 'outcome', 'ratio', 'rating']),
  date_basis: z.enum(['done', 'closed', 'opened', 'month']),
  entered_by: z.enum(['person', 'manager', 'admin', 'nobody']),
  aggregation: z.enum(['sum', 'count_distinct', 'ratio', 'mean', 'median', 'last', 'max', 'min']),
  direction: z.enum(['up', 'down', 'in_range']),
};

/** KPIs of the company's own. A name that is there already gets another version where the row says something else. */
export function createKpiImporter(run: ImportRun): Importer<Field, SaidOfOwn> {
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
      const said: SaidOfOwn = {
        name,
        unit: oneOf('unit', requireText('unit', cells.unit)),
        source: oneOf('source', requireText('source', cells.source)),
        ...(cells.aggregation ? { aggregation: oneOf('aggregation', cells.aggregation) } : {}),
        ...(cells.direction ? { direction: oneOf('direction', cells.direction) } : {}),
        ...(cells.class ? { class: oneOf('class', cells.class) } : {}),
        ...(cells.date_basis ? { dateBasis: oneOf('date_basis', cells.date_basis) } : {}),
        ...(cells.entered_by ? { enteredBy: oneOf('entered_by', cells.entered_by) } : {}),
        ...(cells.log_words || cells.log_words_tr
          ? { words: readLogWords(cells.log_words ?? '', cells.log_words_tr ?? '') }
          : {}),
        ...(minN === undefined ? {} : { minN }),
      };
      lines.set(foldAlias(name), line);
      return said;
    },
    describe(said) {
      const draft = draftOwn(said);
      return {
        name: draft.name,
        class: draft.class,
        unit: draft.unit,
        aggregation: draft.aggregation,
        direction: draft.direction,
        date_basis: draft.dateBasis,
        source: draft.source,
        entered_by: draft.enteredBy,
        log_words: [...(draft.words?.en ?? []), ...(draft.words?.tr ?? [])].join(', '),
        min_n: draft.minN,
      };
    },
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
