/** Rows or ids in one statement: well under both databases' limit of parameters. */
const SIZE = 500;

/** The items in pieces that fit one statement. */
export function* inChunks<T>(items: readonly T[], size = SIZE): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
