import { chmodSync, closeSync, existsSync, openSync, statSync } from 'node:fs';

const BY_OTHERS = 0o007;

/**
 * Keeps a SQLite file to its owner, before it is opened: private feedback is in it. A new one is made so, and SQLite
 * gives its journals the same rights. One that is there loses what everybody may do with it, unless it is not ours.
 */
export function keepPrivate(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  for (const path of [file, `${file}-wal`, `${file}-shm`].filter((each) => existsSync(each))) {
    const { mode, uid } = statSync(path);
    if (uid === process.getuid?.() && (mode & BY_OTHERS) !== 0) chmodSync(path, mode & ~BY_OTHERS);
  }
}
