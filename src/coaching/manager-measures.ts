import type { ManagerLine, ManagerMeasure } from '../capability.ts';
import { shareBehind } from '../locales/share.ts';
import { ratingLine } from './messages/rating.ts';
import { cadenceOf } from './rules/one-on-ones/session.ts';
import { sessionsOfManager } from './store/one-on-ones/sessions.ts';
import { latestResult } from './store/ratings.ts';

/** How those who are coached rate it; of the last quarter that was closed with five answers or more. */
const rating: ManagerMeasure = {
  key: 'coaching',
  async find({ db }, { workspaceId, manager }) {
    const result = await latestResult(db, workspaceId, manager.id);
    return result && ((t) => ratingLine(result, t));
  },
};

/** Of fewer people each would learn how the others' 1:1s went. */
const FEWEST = 3;

/**
 * How many of the 1:1s that were due were held, of all their people together and of nobody by name (domain.md §5.6). Left
 * out with a reason or by a day off is no due one. Nothing where there is no 1:1 in the product.
 */
const held: ManagerMeasure = {
  key: 'one_on_ones',
  fewest: FEWEST,
  async find({ db }, { workspaceId, manager, people, from, until }): Promise<ManagerLine | null> {
    const ids = people.map(({ person }) => person.id);
    const { held: k, due: n } = cadenceOf(await sessionsOfManager(db, workspaceId, manager.id, ids, from), {
      from,
      until,
    });
    if (n === 0) return null;
    return (t) => t.oneOnOnes.measure({ held: k, due: n, share: shareBehind(k, n, t.locale) });
  },
};

export const coachingMeasures: readonly ManagerMeasure[] = [held, rating];
