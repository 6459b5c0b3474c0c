import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A source file with what it imports. */
export type SourceFile = {
  /** From the project's root, e.g. `src/goals/store/goals.ts`. */
  path: string;
  /** Without comments. */
  code: string;
  imports: Import[];
};

export type Import = {
  /** A path from the root for a file of ours, else a package's name. */
  target: string;
  isOurs: boolean;
  /** `import type`: gone when the program runs. */
  isTypeOnly: boolean;
};

/** Every TypeScript file of the product. */
export function readSources(): SourceFile[] {
  return globSync('src/**/*.{ts,tsx}').map((path) => {
    const code = withoutComments(readFileSync(path, 'utf8'));
    return { path, code, imports: importsOf(path, code) };
  });
}

function importsOf(path: string, code: string): Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm);
  return [...statements].map(([, type, names = '', specifier = '']) => {
    const isOurs = specifier.startsWith('.');
    const target = isOurs ? normalize(join(dirname(path), specifier)) : specifier;
    return { target, isOurs, isTypeOnly: Boolean(type) || onlyTypes(names) };
  });
}

/** `{ type A, type B }` leaves nothing behind either. */
function onlyTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names.trim())?.[1];
  if (inner === undefined) return false;
  const parts = inner
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
