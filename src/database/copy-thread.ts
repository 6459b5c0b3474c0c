import { workerData } from 'node:worker_threads';
import SqliteDatabase from 'better-sqlite3';

/*
 * The thread behind `copyDatabase`: `workerData` names the database and where its copy goes. An error of this thread
 * is the copy's.
 */

const { file, copy } = workerData as { file: string; copy: string };

const source = new SqliteDatabase(file, { fileMustExist: true });
// Holds on to one moment: by itself a backup starts over whenever another connection has written, and beside a busy
// bot it would never end.
source.exec('begin');
source.prepare('select count(*) from sqlite_master').get();
await source.backup(copy);
source.close();

const made = new SqliteDatabase(copy);
// One file, without a journal beside it, that can be carried anywhere.
made.pragma('journal_mode = DELETE');
const verdict = String(made.pragma('quick_check(1)', { simple: true })).replace(/\s+/g, ' ');
made.close();
if (verdict !== 'ok') throw new Error(`the copy is not sound (${verdict})`);
