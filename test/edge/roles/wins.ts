import { inTransaction } from '../../../src/database/transaction.ts';
import { ADDED_UP } from '../../../src/goals/rules/targets/types.ts';
import { addGoalVersion } from '../../../src/goals/store/goal-versions.ts';
import { periodContaining } from '../../../src/kernel/period.ts';
import type { FoundWin } from '../../../src/wins/rules/win.ts';
import { answerWin, insertWin } from '../../../src/wins/store/wins.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** What Ben was told of: a goal he reached, a best he has not answered, and one that he posted. */
export type Won = { win: string; winToKeep: string; winPosted: string; channel: string };

export async function addWins(
  { context, slack }: RunningBot,
  workspaceId: string,
  teamId: string,
): Promise<Won> {
  const ben = await personIdOf(context, workspaceId, slack, 'ben');
  const at = context.clock.now();
  const told = async (win: Partial<FoundWin>) => {
    const id = context.newId();
    const found: FoundWin = {
      ...{ kind: 'personal_best', personId: ben, kpi: 'demos', goalId: null, currency: null },
      ...{ period: periodContaining('week', '2026-10-05'), amount: 777, against: 5, periods: 8 },
      ...win,
    };
    await inTransaction(context.db, (trx) =>
      insertWin(trx, workspaceId, found, { id, on: '2026-11-23', at }),
    );
    return id;
  };
  const goal = { subject: { personId: ben }, kpi: 'demos', periodKind: 'month' } as const;
  const days = { validFrom: '2026-11-01', validTo: null };
  const version = { ...ADDED_UP, ...days, target: 5, currency: null, authorId: null, reason: '' };
  const { goalId } = await inTransaction(context.db, (trx) =>
    addGoalVersion(trx, workspaceId, goal, version, { newId: context.newId, at: 0 }),
  );
  const month = periodContaining('month', '2026-11-23');
  const win = await told({ kind: 'goal_reached', goalId, period: month });
  const winToKeep = await told({});
  const winPosted = await told({ period: periodContaining('week', '2026-10-12') });
  const answer = { state: 'posted', at, text: 'Canary win', teamId } as const;
  await inTransaction(context.db, (trx) => answerWin(trx, workspaceId, winPosted, ['asked'], answer));
  return { win, winToKeep, winPosted, channel: slack.channelId('east') };
}
