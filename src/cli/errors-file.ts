import { closeSync, openSync, rmSync, writeSync } from 'node:fs';

/** Collects refused rows in a CSV file, which is only made when there is one. */
export type ErrorsFile = {
  add(line: number, reason: string): void;
  /** Ends the file and tells its path; null when none was made. */
  close(): string | null;
};

/**
 * Starts afresh: what an earlier run left under this name goes. Where no file can be written (the CRM's folder may
 * be read-only) the rows are told on stderr instead.
 */
export function createErrorsFile(path: string): ErrorsFile {
  let write: ((text: string) => void) | null = null;
  let file: number | null = null;

  function start(): (text: string) => void {
    try {
      const opened = openSync(path, 'w');
      file = opened;
      return (text) => writeSync(opened, text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      console.error(
        `Refused rows cannot be written to a file (${why}), so here they are; --errors names another.`,
      );
      return (text) => process.stderr.write(text);
    }
  }

  removeOld(path);
  return {
    add(line, reason) {
      if (write === null) {
        write = start();
        write('line,reason\n');
      }
      write(`${line},"${reason.replaceAll('"', '""')}"\n`);
    },
    close() {
      if (file === null) return null;
      closeSync(file);
      return path;
    },
  };
}

function removeOld(path: string) {
  try {
    rmSync(path, { force: true });
  } catch {
    // Then it cannot be written either, which is told when there is something to write.
  }
}
