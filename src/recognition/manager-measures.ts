import type { ManagerLine, ManagerMeasure } from '../capability.ts';
import { addDays } from '../kernel/date.ts';
import { shareBehind } from '../locales/share.ts';
import { prizesOwedBy } from './store/competition/prizes.ts';
import { receiversThanked } from './store/lists.ts';

/** Praise may be private to two: of two people each would learn what the other got. */
const FEWEST = 3;

/** How often a manager thanked their people, and how many of them. */
const praise: ManagerMeasure = {
  key: 'praise',
  fewest: FEWEST,
  async find({ db }, { workspaceId, manager, people, from, until }): Promise<ManagerLine | null> {
    if (people.length === 0) return null;
    const ids = people.map(({ person }) => person.id);
    const range = { from, until: addDays(until, 1) };
    const receivers = await receiversThanked(db, workspaceId, manager.id, ids, range);
    const [times, k, n] = [receivers.length, new Set(receivers).size, ids.length];
    return (t) => t.managerCard.praise({ times, k, n, share: shareBehind(k, n, t.locale) });
  },
};

/** What they promised to winners and did not hand over yet; nothing for whoever owes none. */
const prizes: ManagerMeasure = {
  key: 'prizes',
  async find({ db }, { workspaceId, manager }): Promise<ManagerLine | null> {
    const owed = (await prizesOwedBy(db, workspaceId, [manager.id])).get(manager.id) ?? 0;
    return owed === 0 ? null : (t) => t.managerCard.prizes({ owed });
  },
};

export const praiseMeasures: readonly ManagerMeasure[] = [praise, prizes];
