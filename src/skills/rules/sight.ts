import type { LocalDate } from '../../kernel/date.ts';
import type { Rating } from '../rating.ts';

/** Who looks at somebody's ratings: on which side of the pair, and since when they lead the person. */
export type Sight = { side: 'self' | 'manager'; viewerId: string; since: LocalDate; today: LocalDate };

/** Whether a rating is shown: one's own always; others' once they are open, and of the time one leads the person. */
export function isShown(rating: Rating, { viewerId, since, today }: Sight): boolean {
  if (rating.on < since) return false;
  return rating.raterId === viewerId || rating.openOn <= today;
}

/** What of a round is still hidden, from the viewer or from the other: which skills, and until when at the latest. */
export type Waiting = { skillKeys: string[]; until: LocalDate };

/** What the other said and the viewer does not see yet; null when nothing. */
export function hiddenFromViewer(ratings: readonly Rating[], sight: Sight): Waiting | null {
  return waiting(
    ratings.filter(
      (rating) => rating.on >= sight.since && !isShown(rating, sight) && isFromOther(rating, sight),
    ),
  );
}

/** What the viewer said and the other does not see yet; null when nothing. */
export function hiddenFromOther(ratings: readonly Rating[], { viewerId, today }: Sight): Waiting | null {
  return waiting(ratings.filter(({ raterId, openOn }) => raterId === viewerId && openOn > today));
}

const isFromOther = ({ source }: Rating, { side }: Sight) =>
  source === (side === 'self' ? 'manager' : 'self');

function waiting(ratings: readonly Rating[]): Waiting | null {
  const [until] = ratings
    .map(({ openOn }) => openOn)
    .sort()
    .reverse();
  if (until === undefined) return null;
  return { skillKeys: [...new Set(ratings.map(({ skillKey }) => skillKey))], until };
}
