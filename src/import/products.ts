import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inspectCsv, readCsv } from './csv-file.ts';
import { ImportError } from './import-error.ts';
import type { ProductList } from './spellings.ts';

/**
 * The company's products: the column `product` (or `name`, else the first) of the file given, or of a products.csv
 * beside the deals. Null when there is none. Throws an ImportError when the file given cannot be read.
 */
export async function readProducts(dealsFile: string, productsFile?: string): Promise<ProductList | null> {
  const beside = join(dirname(dealsFile), 'products.csv');
  const file = productsFile ?? (existsSync(beside) && beside !== dealsFile ? beside : null);
  if (file === null) return null;
  try {
    return { names: await namesIn(file), source: basename(file) };
  } catch (error) {
    // Nobody asked for the file beside; one that is no list of products is not the deals' fault.
    if (productsFile === undefined && error instanceof ImportError) return null;
    throw error;
  }
}

async function namesIn(file: string): Promise<string[]> {
  const { dialect } = await inspectCsv(file);
  const header = dialect.header.map((column) => column.toLowerCase());
  const column = Math.max(
    0,
    header.findIndex((name) => name === 'product' || name === 'name'),
  );
  const names: string[] = [];
  for await (const { cells } of readCsv(file, dialect)) names.push(cells[column] ?? '');
  return names.filter((name) => name !== '');
}
