import { foldAlias } from '../people/index.ts';
import type { Finding } from './findings.ts';

/** The company's own list of products, and where it stands. */
export type ProductList = { names: readonly string[]; source: string };

/**
 * Products spelled in more than one way: within a file, or differently from the company's list ("GTXPro" for
 * "GTX Pro"). Spaces, hyphens and case make no other product. `products` counts the deals of each spelling.
 */
export function spellingFindings(products: ReadonlyMap<string, number>, list: ProductList | null): Finding[] {
  const listed = new Map(list?.names.map((name) => [fold(name), name]));
  const groups = Map.groupBy(products, ([spelling]) => fold(spelling));
  return [...groups].flatMap(([key, spellings]): Finding[] => {
    const ours = listed.get(key);
    const others = spellings.filter(([spelling]) => spelling !== ours);
    if (others.length === 0 || (ours === undefined && others.length === 1)) return [];
    const count = others.reduce((sum, [, deals]) => sum + deals, 0);
    const detail = others
      .map(([spelling, deals]) => `"${spelling}" ${deals.toLocaleString('en-US')}`)
      .join(', ');
    const what =
      ours === undefined
        ? 'Deals that name one product in several spellings'
        : `Deals that spell "${ours}" of ${list?.source} differently`;
    return [{ what, count, detail }];
  });
}

function fold(name: string): string {
  return foldAlias(name).replace(/[\s\p{P}]+/gu, '');
}
