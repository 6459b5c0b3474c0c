import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { CommandError } from './command-error.ts';

/** Collects refused rows in a CSV file, which is only made when there is one. */
export type ErrorsFile = {
  add(line: number, reason: string): void;
  close(): void;
};

/** Starts afresh: what an earlier run left under this name goes. Throws a CommandError when it cannot be written. */
export function createErrorsFile(path: string): ErrorsFile {
  attempt(path, () => rmSync(path, { force: true }));
  let file: number | null = null;
  return {
    add(line, reason) {
      attempt(path, () => {
        if (file === null) {
          file = openSync(path, 'w');
          writeSync(file, 'line,reason\n');
        }
        writeSync(file, `${line},"${reason.replaceAll('"', '""')}"\n`);
      });
    },
    close() {
      if (file !== null) closeSync(file);
    },
  };
}

function attempt(path: string, work: () => void) {
  try {
    work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Refused rows cannot be noted in ${path} (${why}); name another file with --errors.`,
    );
  }
}
