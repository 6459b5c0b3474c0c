import type { ManagerMeasure } from '../capability.ts';
import { addDays } from '../kernel/date.ts';
import { shareBehind } from '../locales/share.ts';
import { FULL_DAYS } from './rules/fading.ts';
import { lastRatedBy } from './store/ratings.ts';

/** Of two people each would learn whether the other was rated. */
const FEWEST = 3;

/** Of how many of their people a manager rated a skill in the last 90 days; never which or how (domain.md §5.6). */
const fresh: ManagerMeasure = {
  key: 'skills',
  fewest: FEWEST,
  async find({ db }, { workspaceId, manager, people, until }) {
    const ids = people.map(({ person }) => person.id);
    if (ids.length === 0) return null;
    const last = await lastRatedBy(db, workspaceId, manager.id, ids);
    // Where skills were never rated there is nothing to be fresh.
    if (last.size === 0) return null;
    const from = addDays(until, -FULL_DAYS);
    const k = ids.filter((id) => (last.get(id) ?? '') > from).length;
    const n = ids.length;
    return (t) => t.skills.fresh({ k, n, share: shareBehind(k, n, t.locale) });
  },
};

export const skillMeasures: readonly ManagerMeasure[] = [fresh];
