import { inTransaction } from '../../../src/database/transaction.ts';
import type { Competition } from '../../../src/recognition/rules/competition/competition.ts';
import { markCompetition, saveCompetition } from '../../../src/recognition/store/competition/competitions.ts';
import { insertEntries } from '../../../src/recognition/store/competition/entries.ts';
import { insertPrizes, markPrize } from '../../../src/recognition/store/competition/prizes.ts';
import { insertResult } from '../../../src/recognition/store/competition/results.ts';
import { personIdOf } from '../../journeys/company.ts';
import type { RunningBot } from '../../support/running-bot.ts';

/** Competitions of East that Mert started, with Ben and Ayşe in them; as many as there are people who try. */
export type Competed = {
  competing: string;
  /** Not started. */
  planned: string;
  toEnd: string[];
  /** Over, with a result that the ledger no longer says. */
  toCorrect: string[];
  /** Ben's: promised by Mert, and granted. */
  promised: string[];
  granted: string[];
};

export async function addCompetitions(
  { context, slack }: RunningBot,
  workspaceId: string,
  teamId: string,
  tries: number,
): Promise<Competed> {
  const [ben, ayse, mert] = await Promise.all(
    ['ben', 'ayse', 'mert'].map((name) => personIdOf(context, workspaceId, slack, name)),
  );
  if (!ben || !ayse || !mert) throw new Error('Not everybody is known');
  const at = context.clock.now();
  const far = new Date('2027-03-01T00:00:00Z');
  const competitionCalled = (name: string): Competition => ({
    id: context.newId(),
    name,
    who: { teamIds: [teamId], roles: [] },
    mode: 'points',
    counted: [{ kpi: 'deals_won', points: 5 }],
    quality: null,
    minimum: 0,
    prize: 'Canary prize',
    prizeRule: 'each',
    isHidden: false,
    firstDay: '2026-11-23',
    endDay: '2026-12-07',
    channelId: slack.channelId('east'),
    createdBy: mert,
    startsAt: at,
    freezesAt: far,
    looksBackAt: far,
    startedAt: null,
    endedAt: null,
    cancelledAt: null,
    cancelledWhy: null,
  });
  const several = () => Array.from({ length: tries }, () => context.newId());
  const found: Competed = {
    competing: '',
    planned: '',
    toEnd: [],
    toCorrect: [],
    promised: several(),
    granted: several(),
  };
  await inTransaction(context.db, async (trx) => {
    const started = async (name: string) => {
      const competition = competitionCalled(name);
      await saveCompetition(trx, workspaceId, competition, at);
      const entries = [ben, ayse].map((personId) => ({ personId, targets: [null] }));
      await insertEntries(trx, workspaceId, competition.id, entries);
      await markCompetition(trx, workspaceId, competition.id, 'started_at', at);
      return competition.id;
    };
    found.competing = await started('Sprint');
    const later = { ...competitionCalled('Later sprint'), startsAt: far };
    await saveCompetition(trx, workspaceId, later, at);
    found.planned = later.id;
    for (let nth = 0; nth < tries; nth++) {
      found.toEnd.push(await started(`To end ${nth}`));
      const over = await started(`To correct ${nth}`);
      await markCompetition(trx, workspaceId, over, 'ended_at', at);
      const about = { competitionId: over, round: 1, at, by: null };
      const nothing = { amounts: [0], quality: null, place: null, isWinner: false };
      const rows = [ben, ayse].map((personId) => ({ personId, ...nothing }));
      await insertResult(trx, workspaceId, about, rows);
      found.toCorrect.push(over);
    }
    const prizes = [...found.promised, ...found.granted].map((id) => ({
      id,
      competitionId: found.competing,
      personId: ben,
      promisedBy: mert,
      promisedAt: at,
    }));
    await insertPrizes(trx, workspaceId, prizes);
    for (const id of found.granted) {
      await markPrize(trx, workspaceId, id, { step: 'granted', by: mert, at });
    }
  });
  return found;
}
