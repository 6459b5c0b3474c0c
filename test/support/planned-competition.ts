import { inTransaction } from '../../src/database/transaction.ts';
import type { Competition } from '../../src/recognition/rules/competition/competition.ts';
import { saveCompetition } from '../../src/recognition/store/competition/competitions.ts';
import type { Company } from './fixtures.ts';

/** A competition of the next week, from Monday 30 November 2026 on; returns its id. */
export async function addPlannedCompetition(
  { db, context, workspace }: Pick<Company, 'db' | 'context' | 'workspace'>,
  createdBy: string,
): Promise<string> {
  const id = context.newId();
  const competition: Competition = {
    id,
    createdBy,
    name: 'Sprint',
    who: { teamIds: [], roles: [] },
    mode: 'percent',
    counted: [{ kpi: 'deals_won', points: null }],
    quality: null,
    minimum: 0,
    prize: null,
    prizeRule: 'each',
    isHidden: false,
    channelId: 'C1',
    firstDay: '2026-11-30',
    endDay: '2026-12-07',
    startsAt: new Date('2026-11-29T21:00:00Z'),
    freezesAt: new Date('2026-12-07T14:00:00Z'),
    looksBackAt: new Date('2026-12-12T06:00:00Z'),
    startedAt: null,
    endedAt: null,
    cancelledAt: null,
    cancelledWhy: null,
  };
  await inTransaction(db, (trx) => saveCompetition(trx, workspace.id, competition, context.clock.now()));
  return id;
}
