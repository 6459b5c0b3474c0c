import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { State } from './state.ts';

/** The workspace kept in a file between runs. */
export type StateFile = {
  /** What the file holds; null when there is none. Throws on a broken one. */
  load(): State | null;
  /** Writes soon; several calls become one write. */
  save(state: State): void;
  /** Writes now what is waiting to be written. */
  flush(state: State): void;
};

const SOON_MS = 200;

/** A state file that is replaced whole, so it is never half written. */
export function openStateFile(path: string): StateFile {
  let timer: NodeJS.Timeout | null = null;

  function write(state: State) {
    timer = null;
    const temporary = `${path}.new`;
    writeFileSync(temporary, JSON.stringify(state, encode));
    renameSync(temporary, path);
  }

  return {
    load() {
      if (!existsSync(path)) return null;
      // A file from before there were files knows none.
      const kept = JSON.parse(readFileSync(path, 'utf8'), decode) as Omit<State, 'files'> & Partial<State>;
      return { ...kept, files: kept.files ?? new Map() };
    },
    save(state) {
      timer ??= setTimeout(write, SOON_MS, state);
    },
    flush(state) {
      if (timer) clearTimeout(timer);
      write(state);
    },
  };
}

function encode(_key: string, value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value] };
  if (value instanceof Set) return { $set: [...value] };
  return value;
}

function decode(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$map' in value) return new Map(value.$map as Array<[unknown, unknown]>);
  if ('$set' in value) return new Set(value.$set as unknown[]);
  return value;
}
