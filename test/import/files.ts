import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createFixedClock, type VirtualClock } from '../../src/clock.ts';
import type { Reader } from '../../src/database/open.ts';
import { type ImportOptions, type ImportReport, importFile } from '../../src/import/index.ts';
import { ensureWorkspace } from '../../src/people/index.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Writes a file that is gone after the test. */
export function makeFile(content: string | Uint8Array, name = 'file.csv'): string {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-import-'));
  folders.push(folder);
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A company without Slack, with imports that run at a fixed instant. */
export type ImportBench = {
  db: Reader;
  workspaceId: string;
  clock: VirtualClock;
  /** Imports a text, or a file by its path, and says which rows were refused why. */
  run(
    kind: ImportOptions['kind'],
    source: string | { path: string },
    options?: Partial<ImportOptions>,
  ): Promise<ImportReport & { refusals: string[] }>;
};

export async function createBench(db: Reader, now = '2026-11-23T08:00:00Z'): Promise<ImportBench> {
  let ids = 0;
  const clock = createFixedClock(new Date(now));
  const context = { db, clock, newId: () => `id-${ids++}` };
  const workspace = await ensureWorkspace(context, {
    slackTeamId: null,
    name: 'Acme',
    zone: 'Europe/Istanbul',
  });
  return {
    db,
    workspaceId: workspace.id,
    clock,
    async run(kind, source, options = {}) {
      const file = typeof source === 'string' ? makeFile(source) : source.path;
      const refusals: string[] = [];
      const onRefused = (line: number, reason: string) => refusals.push(`${line}: ${reason}`);
      const report = await importFile(context, workspace.id, { kind, file, onRefused, ...options });
      return { ...report, refusals };
    },
  };
}

/** Every row of the tables an import writes, for comparing before and after. */
export async function everythingStored(db: Reader): Promise<unknown> {
  const tables = [
    'person',
    'alias',
    'team',
    'membership',
    'reporting_line',
    'customer',
    'deal',
    'deal_stage',
    'fact',
    'time_off',
    'goal',
    'goal_version',
    'kpi_definition',
    'goal_proposal',
    'delivery',
  ] as const;
  const stored: Record<string, unknown> = {};
  for (const table of [...tables, 'daily_total', 'audit'] as const) {
    stored[table] = await db.selectFrom(table).selectAll().execute();
  }
  return stored;
}
