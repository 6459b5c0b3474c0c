import { spawn } from 'node:child_process';

/** What a command printed and how it ended. */
export type CliResult = { code: number | null; stdout: string; stderr: string };

/** Runs an operator's command as its own process on a database; an object among the arguments is more environment. */
export function runCli(
  databaseUrl: string,
  ...given: Array<string | Readonly<Record<string, string>>>
): Promise<CliResult> {
  const args = given.filter((arg) => typeof arg === 'string');
  const more = Object.assign({}, ...given.filter((arg) => typeof arg !== 'string'));
  const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env;
  const child = spawn(process.execPath, ['src/cli.ts', ...args], {
    env: { PATH, NODE_COMPILE_CACHE, DATABASE_URL: databaseUrl, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (output.stdout += chunk));
  child.stderr.on('data', (chunk) => (output.stderr += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...output })));
}
