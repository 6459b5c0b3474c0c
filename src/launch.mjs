/**
 * Runs a program of this project on a Node that can: the host's when it is new enough,
 * else the Node 24 that npm installed beside it. On anything older better-sqlite3 would
 * crash without a word, so without either we say in one line what to install.
 *
 *   node src/launch.mjs src/main.ts …      a file of ours
 *   node src/launch.mjs vitest run …       a package's command
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = [22, 18];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(join(root, 'package.json'));

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  try {
    return require.resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    console.error(
      `Pacesetter needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. Install Node 24 from https://nodejs.org and run the command again.`,
    );
    process.exit(1);
  }
}

/** A package's command is named in its package.json; read directly, since `exports` may hide that file. */
function findProgram(name) {
  if (/\.m?[jt]s$/.test(name)) return resolve(root, name);
  const owner = { tsc: 'typescript', biome: '@biomejs/biome' }[name] ?? name;
  const folder = join(root, 'node_modules', owner);
  if (!existsSync(folder)) {
    console.error(`"${owner}" is not installed. Run "npm ci" first.`);
    process.exit(1);
  }
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

const [program, ...args] = process.argv.slice(2);
const node = findNode();
/** Room for what lives shortly; as large as Node makes it by itself it doubles a busy bot's memory, and is no faster. */
const lean = /\.m?[jt]s$/.test(program) ? ['--max-semi-space-size=8'] : [];
const child = spawn(node, [...lean, findProgram(program), ...args], {
  stdio: 'inherit',
  env: {
    // Node keeps what it compiled, types stripped: the product starts in two thirds of the time. Cannot write: no matter.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
  },
});

// The terminal sends Ctrl-C to the whole group; a service manager signals only us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
child.on('exit', (code, signal) => {
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  } else {
    process.exit(code ?? 1);
  }
});
