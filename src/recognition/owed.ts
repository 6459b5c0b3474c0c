import { localDateOf } from '../kernel/zoned.ts';
import type { OwedSource } from '../reminder.ts';
import { myPrizes } from './actions/competition/prizes.ts';
import { owedPrize, prizeStep } from './messages/competition/prizes.ts';

/** Prizes that somebody promised, that were won, and that are not handed over yet. */
const prizes: OwedSource = {
  key: 'prize',
  async find(context, { workspaceId, person }) {
    const lines = await myPrizes(context, {
      workspaceId,
      personId: person.id,
      zone: person.zone,
      isAdmin: person.isAdmin,
    });
    return lines
      .filter(({ prize, reader }) => reader === 'giver' && !prize.handedOverAt)
      .map((line) => {
        const since = localDateOf(line.prize.promisedAt, person.zone);
        return {
          about: `prize:${line.prize.id}`,
          since,
          words: (t) => owedPrize(line, since, t),
          button: (t) => prizeStep(line, t),
          ...(line.prize.grantedAt ? {} : { isNeed: true }),
        };
      });
  },
};

export const owedByRecognition: readonly OwedSource[] = [prizes];
