import type { Session } from './session.ts';

/**
 * Whether a 1:1 is the first that two hold in its month: then the agenda asks where the one who reports wants to go (domain.md
 * §5.4: career). Every week would be a ritual.
 */
export function isFirstOfMonth(
  { id, startsOn }: Pick<Session, 'id' | 'startsOn'>,
  sessions: readonly Pick<Session, 'id' | 'startsOn' | 'state'>[],
): boolean {
  const month = startsOn.slice(0, 7);
  return !sessions.some(
    (each) =>
      each.id !== id && each.state === 'held' && each.startsOn.startsWith(month) && each.startsOn < startsOn,
  );
}
