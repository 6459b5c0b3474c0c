import type { ManagerLine, ManagerMeasure } from '../capability.ts';
import { localDateOf } from '../kernel/zoned.ts';
import { formatNumber } from '../locales/format.ts';
import { shareBehind } from '../locales/share.ts';
import { coverageOf } from './rules/feedback.ts';
import { lastArrived } from './store.ts';

/** Of two people each would learn what the other got. */
const FEWEST = 3;

/** To how many of their people a manager gave feedback, and how long ago; never what it says (domain.md §5.6). */
const coverage: ManagerMeasure = {
  key: 'feedback',
  fewest: FEWEST,
  async find({ db }, { workspaceId, manager, people, from, until, now }): Promise<ManagerLine | null> {
    // Only Slack brings it to somebody.
    const ids = people.flatMap(({ person }) => (person.slackUserId === null ? [] : [person.id]));
    if (ids.length === 0) return null;
    const last = await lastArrived(db, workspaceId, manager.id, ids, now);
    const days = ids.map((id) => {
      const at = last.get(id);
      return at ? localDateOf(at, manager.zone) : null;
    });
    const { k, n, medianDays } = coverageOf(days, { from, until });
    return (t) =>
      t.managerCard.feedback({
        k,
        n,
        share: shareBehind(k, n, t.locale),
        medianDays: medianDays === null ? null : formatNumber(Math.ceil(medianDays), t.locale),
      });
  },
};

export const feedbackMeasures: readonly ManagerMeasure[] = [coverage];
