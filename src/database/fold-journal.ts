import SqliteDatabase from 'better-sqlite3';

/**
 * Brings what stands in a SQLite file's journal (`-wal`) into the file itself, which afterwards stands alone. Returns
 * false when another process has the file open: then nothing is done. A file that is damaged is left as it is.
 */
export function foldJournal(file: string): boolean {
  const connection = new SqliteDatabase(file, { timeout: 0 });
  try {
    return connection.pragma('journal_mode = DELETE', { simple: true }) === 'delete';
  } catch (error) {
    return !(error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY'));
  } finally {
    connection.close();
  }
}
