import { setImmediate } from 'node:timers/promises';
import type { Reader } from '../../database/open.ts';
import { scaleOf, type TargetType } from '../../goals/index.ts';
import { type Cell, csvLine } from '../../kernel/csv.ts';
import { addDays, type LocalDate } from '../../kernel/date.ts';
import { fromMinor } from '../../kernel/money.ts';
import { type KpiBook, kpiBook } from '../../kpis/index.ts';
import { factsAfter, type NamedSubject, suggestionsOf, versionsOf } from '../store/export-rows.ts';

/** A CSV file in the making: lines with their ends, the names of the columns first; they are read page by page. */
export type CsvFile = { name: string; lines(): AsyncIterable<string> };

/** Whose records go into files, and how people are called in them. */
export type Ground = {
  db: Reader;
  workspaceId: string;
  subjects: readonly NamedSubject[];
  nameOf(id: string): string;
};

const FACTS_AT_A_TIME = 2_000;

/** Every version of every goal, with who set it and why, and what was last said to it. */
export function goalsFile(name: string, ground: Ground): CsvFile {
  const columns =
    'person,team,kpi,period,version,from,until,target,currency,author,reason,set_at,answer,answered_by,answered_at,name,type,start,upper';
  const nameOf = namesIn(ground);
  const aims = aimsIn(ground);
  return file(name, columns, ground, async function* (subject, names) {
    const aim = await aims();
    const suggestions = await suggestionsOf(ground.db, ground.workspaceId, subject);
    for (const row of await versionsOf(ground.db, ground.workspaceId, subject)) {
      const said = suggestions.findLast(
        (each) => each.goal_id === row.goal_id && each.version === row.version,
      );
      yield [
        ...names,
        row.kpi,
        row.period_kind,
        row.version,
        row.valid_from,
        lastDay(row.valid_to),
        aim.number(row, row.target),
        row.currency,
        nameOf(row.author_id),
        row.reason,
        instant(row.recorded_at),
        said?.state ?? null,
        nameOf(said?.answered_by),
        instant(said?.answered_at),
        ...aim.cells(row),
      ];
    }
  });
}

/** Every number that was suggested, whether it ever counted or not, and what was said to it. Never the questions. */
export function answersFile(name: string, ground: Ground): CsvFile {
  const columns =
    'person,team,kpi,period,round,version,kind,from,until,target,currency,suggested_by,asked,reason,suggested_at,state,answered_by,answered_at,sure,name,type,start,upper';
  const nameOf = namesIn(ground);
  const aims = aimsIn(ground);
  return file(name, columns, ground, async function* (subject, names) {
    const aim = await aims();
    for (const row of await suggestionsOf(ground.db, ground.workspaceId, subject)) {
      yield [
        ...names,
        row.kpi,
        row.period_kind,
        row.round,
        row.version,
        row.kind,
        row.valid_from,
        lastDay(row.valid_to),
        aim.number(row, row.target),
        row.currency,
        nameOf(row.proposer_id),
        nameOf(row.asked_id),
        row.reason,
        instant(row.proposed_at),
        row.state,
        nameOf(row.answered_by),
        instant(row.answered_at),
        row.belief,
        ...aim.cells(row),
      ];
    }
  });
}

/** The whole ledger: a correction is a reversal and a new entry, so that a sum over it is right. */
export function historyFile(name: string, ground: Ground): CsvFile {
  const columns =
    'person,team,kpi,date,amount,currency,count,source,source_id,occurred_at,recorded_at,id,reverses';
  return file(name, columns, ground, async function* (subject, names) {
    let after: Parameters<typeof factsAfter>[3] = null;
    do {
      await setImmediate();
      const rows = await factsAfter(ground.db, ground.workspaceId, subject, after, FACTS_AT_A_TIME);
      for (const row of rows) {
        yield [
          ...names,
          row.kpi,
          row.date,
          amount(row.amount, row.currency),
          row.currency,
          row.count,
          row.source_kind,
          row.source_id,
          instant(row.occurred_at),
          instant(row.recorded_at),
          row.id,
          row.reverses_id,
        ];
      }
      after = rows.length === FACTS_AT_A_TIME ? (rows.at(-1) ?? null) : null;
    } while (after);
  });
}

/** A file of rows that are there already. */
export function rowsFile(name: string, columns: readonly string[], rows: Iterable<readonly Cell[]>): CsvFile {
  return {
    name,
    async *lines() {
      yield csvLine(columns);
      for (const cells of rows) yield csvLine(cells);
    },
  };
}

type RowsOf = (subject: NamedSubject, names: readonly Cell[]) => AsyncIterable<readonly Cell[]>;

/** A file subject by subject; its first two cells are the person's or the team's name. */
function file(name: string, columns: string, { subjects }: Ground, rowsOf: RowsOf): CsvFile {
  return {
    name,
    async *lines() {
      yield csvLine(columns.split(','));
      for (const subject of subjects) {
        // SQLite answers at once: without a pause nobody else would get a turn before all is read.
        await setImmediate();
        const names = subject.kind === 'person' ? [subject.name, null] : [null, subject.name];
        for await (const cells of rowsOf(subject, names)) yield csvLine(cells);
      }
    },
  };
}

/** What a row aims at, in plain units: 25 for a quarter, not its parts per million. */
function aimsIn({ db, workspaceId }: Ground) {
  let book: Promise<KpiBook> | undefined;
  return async () => {
    book ??= kpiBook(db, workspaceId);
    const { find } = await book;
    const number = ({ kpi, type, currency }: AimRow, value: number | null): Cell => {
      if (value === null || currency !== null) return amount(value, currency);
      const unit = find(kpi)?.unit ?? 'count';
      const steps = scaleOf(type, unit);
      return steps > 1 && unit === 'percent' ? (value * 100) / steps : value / steps;
    };
    const cells = (row: AimRow): Cell[] => [
      row.title ?? find(row.kpi)?.name.en.title ?? null,
      row.type,
      number(row, row.start_value),
      number(row, row.upper),
    ];
    return { number, cells };
  };
}

type AimRow = {
  kpi: string;
  title: string | null;
  type: TargetType;
  start_value: number | null;
  upper: number | null;
  currency: string | null;
};

const amount = (value: number | null, currency: string | null): Cell =>
  value === null || currency === null ? value : fromMinor(value, currency);

const instant = (at: number | null | undefined) => (at == null ? null : new Date(at).toISOString());

const namesIn = (ground: Ground) => (id: string | null | undefined) =>
  id == null ? null : ground.nameOf(id);

/** What is stored is the day after. */
const lastDay = (validTo: LocalDate | null) => (validTo === null ? null : addDays(validTo, -1));
