import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { waitFor } from '../support/wait.ts';

/** A program of ours as its user starts it, through the launcher and in a process group of its own. */
export type Spawned = {
  child: ChildProcess;
  /** Everything it wrote so far. */
  output(): string;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string | null>;
  /** Whether any process of its group is left. */
  isGroupAlive(): boolean;
  folder: string;
};

/** Starts `program` (from the project's root) in an empty folder; whatever is left of it dies with the test. */
export function spawnProgram(program: string, args: string[], environment: Record<string, string>): Spawned {
  const folder = mkdtempSync(join(tmpdir(), 'pacesetter-spawned-'));
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [resolve('src/launch.mjs'), program, ...args], {
    cwd: folder,
    detached: true,
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  const ended = new Promise<number | string | null>((done) => {
    child.once('close', (code, signal) => done(code ?? signal));
  });
  const group = -(child.pid ?? 0);
  const isGroupAlive = () => {
    try {
      return process.kill(group, 0);
    } catch {
      return false;
    }
  };
  onTestFinished(() => {
    if (isGroupAlive()) process.kill(group, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return { child, output: () => output, ended, isGroupAlive, folder };
}

/** Waits until the program has written this. */
export function written(spawned: Spawned, text: string): Promise<unknown> {
  return waitFor(`"${text}" in its output`, () => spawned.output().includes(text), 20_000);
}
