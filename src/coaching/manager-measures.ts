import type { ManagerMeasure } from '../capability.ts';
import { ratingLine } from './messages/rating.ts';
import { latestResult } from './store/ratings.ts';

/** How those who are coached rate it; of the last quarter that was closed with five answers or more. */
const rating: ManagerMeasure = {
  key: 'coaching',
  async find({ db }, { workspaceId, manager }) {
    const result = await latestResult(db, workspaceId, manager.id);
    return result && ((t) => ratingLine(result, t));
  },
};

export const coachingMeasures: readonly ManagerMeasure[] = [rating];
