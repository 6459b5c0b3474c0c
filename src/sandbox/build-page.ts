import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src/sandbox/page');
const cache = join(root, 'node_modules/.cache/pacesetter-page');

/**
 * Builds the local Slack's page with Vite and returns the directory of the result. A page built earlier from
 * the same sources and packages is used again; a build takes about a second.
 */
export async function buildPage(): Promise<string> {
  const directory = join(cache, await hashSources());
  if (existsSync(directory)) return directory;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  await build({
    root: source,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: unfinished, emptyOutDir: true, chunkSizeWarningLimit: 1500 },
  });
  // Renamed only when whole, so that a page half built is never served; another process may have been faster.
  try {
    await rename(unfinished, directory);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    if (!existsSync(directory)) throw error;
  }
  return directory;
}

/** Changes whenever the page's sources or any installed package's version do. */
async function hashSources(): Promise<string> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256');
  for (const file of [join(root, 'package-lock.json'), fileURLToPath(import.meta.url), ...files.sort()]) {
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
