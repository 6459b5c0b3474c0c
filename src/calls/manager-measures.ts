import type { ManagerLine, ManagerMeasure } from '../capability.ts';
import { reviewCounts } from './store/reviews.ts';

/** Of two people each would learn how often the other's calls were listened to. */
const FEWEST = 3;

/** How many calls of their people a manager reviewed, and of how many people; never what was said (domain.md §5.6). */
const reviews: ManagerMeasure = {
  key: 'call_reviews',
  fewest: FEWEST,
  async find({ db }, { workspaceId, manager, people, from, until }): Promise<ManagerLine | null> {
    const ownerIds = people.map(({ person }) => person.id);
    const counts = await reviewCounts(db, workspaceId, { reviewerId: manager.id, ownerIds, from, until });
    if (counts.size === 0) return null;
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return (t) => t.calls.managerLine({ reviews: total, k: counts.size, n: ownerIds.length });
  },
};

export const callMeasures: readonly ManagerMeasure[] = [reviews];
