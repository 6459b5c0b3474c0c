/** A part of a list, and where it stands: pages count from 0, and an empty list has one. */
export type Page<T> = { shown: readonly T[]; page: number; pages: number };

/** The page of a list that was asked for, or the one nearest to it. */
export function pageOf<T>(all: readonly T[], asked: number, size: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(Math.max(0, asked), pages - 1);
  return { shown: all.slice(page * size, (page + 1) * size), page, pages };
}
