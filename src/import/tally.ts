import { writeAudit } from '../database/audit-store.ts';
import type { Finding } from './findings.ts';
import type { Importer, ImportRun } from './importer.ts';
import { storeBatch } from './store-batch.ts';

/** What an import came to, or would. */
export type ImportReport = {
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Teams, and people named only as managers, that did not exist. */
  alsoCreated: { managers: readonly string[]; teams: readonly string[] };
  /** The first rows as understood. */
  sample: ReadonlyArray<Readonly<Record<string, string | number | null>>>;
  findings: readonly Finding[];
};

const SAMPLE_SIZE = 5;

type TallyOptions = { kind: string; isDryRun?: boolean; onRefused?(line: number, reason: string): void };

/** A row with the line it starts on. */
export type Numbered<R> = { row: R; line: number };

/** Stores batches and keeps count. */
export function createTally<F extends string, R>(
  run: ImportRun,
  importer: Pick<Importer<F, R>, 'describe' | 'store' | 'findings'>,
  options: TallyOptions,
) {
  const { context, workspace, change } = run;
  const importId = context.newId();
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 };
  const managers = new Set<string>();
  const teams = new Set<string>();
  const sample: Array<ReturnType<Importer<F, R>['describe']>> = [];
  /** Rows that could not be stored when their turn came. */
  let waiting: Array<{ row: Numbered<R>; reason: string }> = [];

  function refuse(line: number, reason: string) {
    counts.refused++;
    options.onRefused?.(line, reason);
  }

  async function store(batch: readonly Numbered<R>[]) {
    const result = await storeBatch(batch, {
      db: context.db,
      isDryRun: options.isDryRun ?? false,
      async store(trx, rows) {
        const stored = await importer.store(
          trx,
          rows.map(({ row }) => row),
        );
        const { created, changed } = stored;
        const detail = { kind: options.kind, created, changed };
        const subject = { subjectKind: 'import', subjectId: importId };
        const entry = { ...change.actor, action: 'import.stored', ...subject, detail };
        await writeAudit(trx, context, workspace.id, created + changed > 0 ? [entry] : []);
        return stored;
      },
    });
    waiting.push(...result.refused);
    for (const stored of result.stored) {
      counts.created += stored.created;
      counts.changed += stored.changed;
      counts.unchanged += stored.unchanged;
      for (const { what, name } of stored.alsoCreated ?? []) (what === 'team' ? teams : managers).add(name);
    }
  }

  return {
    refuse,
    understood(row: R) {
      if (sample.length < SAMPLE_SIZE) sample.push(importer.describe(row));
    },
    store,
    /** Tries rows again that may have waited for others, as two people do who change places in the reporting line. */
    async settle() {
      let isMoving = true;
      while (isMoving && waiting.length > 0) {
        const again = waiting.map(({ row }) => row);
        waiting = [];
        await store(again);
        isMoving = waiting.length < again.length;
      }
      for (const { row, reason } of waiting) refuse(row.line, reason);
    },
    async report(rows: number): Promise<ImportReport> {
      return {
        rows,
        ...counts,
        alsoCreated: { managers: [...managers], teams: [...teams] },
        sample,
        findings: await importer.findings(),
      };
    },
  };
}
