/** Why a backup was made. The program removes old ones of its own, never one that was made by hand. */
export type BackupKind = 'by-hand' | 'nightly' | 'before-upgrade';

/**
 * How many of each kind are kept. An upgrade that fails is tried again at every start of a service, each time with a
 * backup of the same data, and must not push the nights' out.
 */
const KEPT = { nightly: 14, 'before-upgrade': 3 } as const;

/** An instant as part of a file's name, in UTC: `2026-11-24-003000`. */
export function stampOf(instant: Date): string {
  const [date = '', time = ''] = instant.toISOString().split('T');
  return `${date}-${time.slice(0, 8).replaceAll(':', '')}`;
}

/** What a backup is called: `pacesetter-2026-11-24-003000.db`, or with its kind `pacesetter-nightly-2026-…`. */
export function backupName(database: string, kind: BackupKind, madeAt: Date, ending: string): string {
  return `${prefixOf(database, kind)}${stampOf(madeAt)}${ending}`;
}

/**
 * Which of the files in a backups folder can go, of one kind and one database: those that are too old to be kept, and
 * what was left of one that was cut short.
 */
export function outdated(names: readonly string[], database: string, kind: BackupKind): string[] {
  if (kind === 'by-hand') return [];
  const prefix = prefixOf(database, kind);
  const ours = (ending: RegExp) =>
    names.filter((name) => name.startsWith(prefix) && ending.test(name.slice(prefix.length)));
  const whole = ours(/^\d{4}-\d{2}-\d{2}-\d{6}\.db$/);
  return [
    ...whole.sort().reverse().slice(KEPT[kind]),
    ...ours(/^\d{4}-\d{2}-\d{2}-\d{6}\.db\.part(-journal)?$/),
  ];
}

function prefixOf(database: string, kind: BackupKind): string {
  return kind === 'by-hand' ? `${database}-` : `${database}-${kind}-`;
}
