import type { ManagerLine, ManagerMeasure } from '../capability.ts';
import { localDateOf, toInstant } from '../kernel/zoned.ts';
import { formatNumber } from '../locales/format.ts';
import { shareBehind } from '../locales/share.ts';
import { answeredAsks } from './rules/answered.ts';
import { asksBy } from './store.ts';

/** Of two people each would learn what the other asked for. */
const FEWEST = 3;

/** How many of what people asked was answered, and how soon; never what. */
const answers: ManagerMeasure = {
  key: 'asks',
  fewest: FEWEST,
  async find({ db }, { workspaceId, manager, people, from, until }): Promise<ManagerLine | null> {
    const ids = people.map(({ person }) => person.id);
    const asks = await asksBy(db, workspaceId, ids, toInstant(from, '00:00', manager.zone));
    const theirs = asks.filter(({ managerId }) => managerId === manager.id);
    const dateOf = (at: Date) => localDateOf(at, manager.zone);
    const { k, n, medianDays } = answeredAsks(theirs, dateOf, { today: until, people: ids.length });
    if (n === 0) return null;
    return (t) =>
      t.asks.measure({
        k,
        n,
        share: shareBehind(k, n, t.locale),
        medianDays: medianDays === null ? null : formatNumber(medianDays, t.locale, 1),
      });
  },
};

export const askMeasures: readonly ManagerMeasure[] = [answers];
