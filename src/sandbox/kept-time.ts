import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Where a kept demo's time stood when it was left, so that it goes on from there and never runs backwards. */
export type KeptTime = {
  /** The later of what was asked for and what was kept. */
  startAt(asked: Date): Date;
  keep(now: Date): void;
};

/** The time kept beside a demo's data file; a demo in memory keeps none. */
export function openKeptTime(dataFile: string | null): KeptTime {
  if (dataFile === null) return { startAt: (asked) => asked, keep: () => {} };
  const file = `${dataFile}.time`;
  return {
    startAt(asked) {
      const kept = existsSync(file) ? new Date(readFileSync(file, 'utf8').trim()) : asked;
      return kept > asked ? kept : asked;
    },
    keep: (now) => writeFileSync(file, `${now.toISOString()}\n`),
  };
}
