import { Worker } from 'node:worker_threads';

/**
 * Copies a SQLite database that may be in use to the file `copy` (which may exist, but is then overwritten), whole and
 * as of one moment, and makes sure that the copy is sound. A thread of its own does the work, so nobody waits for it.
 * Throws when the file is no database or damaged, or when the copy cannot be written; part of it may then be left.
 */
export function copyDatabase(file: string, copy: string): Promise<void> {
  const thread = new Worker(new URL('./copy-thread.ts', import.meta.url), { workerData: { file, copy } });
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`copying ended with ${code}`));
    });
  });
}
