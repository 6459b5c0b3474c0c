import type { ManagerLine, ManagerMeasure } from '../capability.ts';
import { shareBehind } from '../locales/share.ts';
import { promiseCounts } from './actions/make-promise.ts';

/** Of two people each would learn what the other was promised. */
const FEWEST = 3;
/** With fewer people counts alone are told (domain.md §5.6). */
const FEWEST_FOR_A_SHARE = 4;

/** How many of a manager's promises to their people were kept by their dates; never which (domain.md §5.6). */
const kept: ManagerMeasure = {
  key: 'promises',
  fewest: FEWEST,
  async find({ db }, { workspaceId, manager, people, from, until }): Promise<ManagerLine | null> {
    const otherIds = people.map(({ person }) => person.id);
    const { k, n } = await promiseCounts(db, workspaceId, { ownerId: manager.id, otherIds, from, until });
    if (n === 0) return null;
    const isShared = people.length >= FEWEST_FOR_A_SHARE;
    return (t) => t.promises.kept({ k, n, share: isShared ? shareBehind(k, n, t.locale) : '' });
  },
};

export const promiseMeasures: readonly ManagerMeasure[] = [kept];
