import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { machineClock } from '../clock.ts';
import type { Database } from '../database/open.ts';
import { inTransaction } from '../database/transaction.ts';
import { BYTE_ORDER_MARK } from '../kernel/csv.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { auditExport, type CsvFile, exportFiles } from '../mydata/index.ts';
import { CommandError } from './command-error.ts';
import { findWorkspace } from './find-workspace.ts';
import { withDatabase } from './with-database.ts';

type Options = { workspace?: string };

/** `export`: goals, answers, history, people and teams as CSV files in a folder. */
export function addExportCommand(program: Command) {
  program
    .command('export')
    .description(
      'write goals, answers, history, people and teams as CSV files; files of an earlier export are replaced',
    )
    .argument('<directory>', 'is made when it is not there')
    .option('--workspace <name>', 'needed only when there are several')
    .action(async (directory: string, options: Options) => {
      const written = await withDatabase((database) => exportTo(database, directory, options));
      for (const { path, rows } of written) console.log(`${path}: ${rows} ${rows === 1 ? 'row' : 'rows'}`);
    });
}

async function exportTo({ db }: Database, directory: string, options: Options) {
  const workspace = await findWorkspace(db, options.workspace);
  if (!workspace) throw new CommandError('There is nothing to export yet.');
  const context = { newId: randomUUID, clock: machineClock };
  const actor = { actorId: null, source: 'cli' } as const;
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  await inTransaction(db, (trx) => auditExport(trx, context, workspace.id, actor));
  const written: { path: string; rows: number }[] = [];
  for (const file of await exportFiles(db, workspace, localDateOf(machineClock.now(), workspace.zone))) {
    const path = join(directory, file.name);
    written.push({ path, rows: await write(file, path) });
  }
  return written;
}

/** Line by line, for its owner alone; the file stands there under its name only once it is whole. Returns its rows. */
async function write({ lines }: CsvFile, path: string): Promise<number> {
  const part = `${path}.part`;
  let count = 0;
  async function* text() {
    yield BYTE_ORDER_MARK;
    for await (const line of lines()) {
      yield line;
      count++;
    }
  }
  await pipeline(text, createWriteStream(part, { mode: 0o600 }));
  renameSync(part, path);
  // The first line names the columns.
  return count - 1;
}
