import { inTransaction } from '../../../src/database/transaction.ts';
import { openChange } from '../../../src/people/index.ts';
import { rateSkill } from '../../../src/skills/index.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** How Mert rated Ben two weeks ago, open to both by now; and Mert's own id. */
export type RatedSkills = { leader: string };

export async function addSkills(
  { context, slack }: RunningBot,
  workspaceId: string,
  ben: string,
): Promise<RatedSkills> {
  const leader = await personIdOf(context, workspaceId, slack, 'mert');
  const actor = { actorId: leader, source: 'cli' as const };
  const change = await openChange(context.db, context, workspaceId, actor);
  const rating = { skillKey: 'discovery', rubricVersion: 0, points: 2, evidence: 'Canary skill' } as const;
  await inTransaction(context.db, (trx) =>
    rateSkill(trx, change, {
      ...rating,
      personId: ben,
      raterId: leader,
      on: '2026-11-09',
      source: { kind: 'manager' },
    }),
  );
  return { leader };
}
