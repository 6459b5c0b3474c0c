import type { LocalDate } from '../../kernel/date.ts';

/** What a goal may be part of, as one text: a number of an objective (`objective:<id>:<kpi>`) or a team's goal (`goal:<id>`). */
export type ParentKey = string;

/** That a goal is part of something from a day until before another (null: for good); null: of nothing any more. */
export type Link = {
  goalId: string;
  /** Of several that cover a day the highest counts. */
  version: number;
  parent: ParentKey | null;
  from: LocalDate;
  until: LocalDate | null;
};

/** Levels from the company's number to a person's goal, both counted (domain.md §2.2). */
export const MOST_LEVELS = 6;

export const goalKey = (goalId: string): ParentKey => `goal:${goalId}`;

/** What each goal is part of on a day. */
export function parentsOn(links: readonly Link[], date: LocalDate): ReadonlyMap<string, ParentKey> {
  const counting = new Map<string, Link>();
  for (const link of links) {
    if (link.from > date || (link.until !== null && link.until <= date)) continue;
    if ((counting.get(link.goalId)?.version ?? 0) <= link.version) counting.set(link.goalId, link);
  }
  return new Map(
    [...counting.values()].flatMap(({ goalId, parent }) =>
      parent === null ? [] : [[goalKey(goalId), parent] as const],
    ),
  );
}

/**
 * Why a link may not be added to the others: on some day a goal would be part of itself, or more than six levels deep.
 * Null when it may.
 */
export function linkRefusal(links: readonly Link[], next: Link): 'cycle' | 'too_deep' | null {
  if (next.parent === null) return null;
  const all = [...links, next];
  for (const date of turningDays(links, next)) {
    const parents = parentsOn(all, date);
    const above = lineOf(next.parent, parents);
    if (above.includes(goalKey(next.goalId))) return 'cycle';
    if (above.length + levelsBelow(goalKey(next.goalId), parents) > MOST_LEVELS) return 'too_deep';
  }
  return null;
}

/** A parent and those above it, from below. Ends where it would come round. */
export function lineOf(key: ParentKey, parents: ReadonlyMap<string, ParentKey>): ParentKey[] {
  const line = [key];
  for (let next = parents.get(key); next !== undefined && !line.includes(next); next = parents.get(next)) {
    line.push(next);
  }
  return line;
}

/** Between two of these days nothing changes. */
function turningDays(links: readonly Link[], { from, until }: Link): LocalDate[] {
  const within = links
    .flatMap((link) => [link.from, link.until])
    .filter((date) => date !== null)
    .filter((date) => date > from && (until === null || date < until));
  return [...new Set([from, ...within])];
}

/** How many levels a goal and what is part of it come to. */
function levelsBelow(key: ParentKey, parents: ReadonlyMap<string, ParentKey>): number {
  let level = [key];
  const seen = new Set(level);
  let count = 0;
  while (level.length > 0) {
    count++;
    level = [...parents].flatMap(([child, parent]) =>
      level.includes(parent) && !seen.has(child) ? [child] : [],
    );
    for (const child of level) seen.add(child);
  }
  return count;
}
