import { describe, expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { setMembership } from '../../src/people/index.ts';
import { competitionView } from '../../src/recognition/actions/competition/view.ts';
import { boardMessage } from '../../src/recognition/messages/board/board.ts';
import { resultMessage } from '../../src/recognition/messages/competition/posts.ts';
import { competitionById } from '../../src/recognition/store/competition/competitions.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { plainText } from '../support/plain-text.ts';
import { boardOf, callsOf, read, top } from './boards.ts';
import { type CompetitionCompany, competitionCompany, REPS } from './competition-company.ts';

const en = translate('en');

/** More reps of East with a goal of 50 calls and 5 deals, who did as much as is said. */
async function more(
  acme: CompetitionCompany,
  n: number,
  kpi: 'calls' | 'deals_won',
  amountOf: (nth: number) => number,
) {
  for (let nth = 0; nth < n; nth++) {
    const id = await acme.addPerson({
      name: `Person ${nth}`,
      managerId: acme.mert,
      teamId: acme.east,
      slackId: null,
    });
    await acme.goal(id, 'calls', 'week', 50);
    await acme.goal(id, 'deals_won', 'month', 5, '2026-01-01');
    await acme.count(id, kpi, amountOf(nth));
  }
}

const result = async (acme: CompetitionCompany, id: string) => {
  const competition = await competitionById(acme.db, acme.workspace.id, id);
  if (!competition) throw new Error('No competition');
  return resultMessage(await competitionView(acme.context, acme.workspace.id, competition, 1), en);
};

describe('a leaderboard of', () => {
  it('400 names three, fits Slack, and tells nobody how many there are', async () => {
    const acme = await competitionCompany(openSqlite);
    await callsOf(acme);
    await more(acme, 394, 'calls', (nth) => (nth === 0 ? 49 : nth === 1 ? 45 : 4));
    const view = await boardOf(acme, acme.fulya, { measure: 'calls', kind: 'week' });
    expect(top(view)).toEqual(['1 Person 0', '2 Person 1', '3 Ana Rep']);
    const message = boardMessage(view, en);
    assertSlackLimits(message);
    // Two, Ana, Ben, Cem, Dilek and Efe are ahead of the five calls of Fulya.
    expect(plainText(message)).toContain('You: place *8*');
    expect(plainText(message)).not.toMatch(/\b400\b/);
  }, 120_000);

  it('a hundred in the first place names ten of them', async () => {
    const acme = await competitionCompany(openSqlite);
    for (const name of REPS) await acme.count(acme[name], 'calls', 50);
    await more(acme, 94, 'calls', () => 50);
    const text = await read(acme, acme.ana, { measure: 'calls', kind: 'week' });
    expect(text).toContain('… and 90 more in the same place');
    assertSlackLimits(boardMessage(await boardOf(acme, acme.ana, { measure: 'calls', kind: 'week' }), en));
  }, 60_000);

  it('two teams has somebody who moved in the one they are in now', async () => {
    const acme = await competitionCompany(openSqlite);
    await callsOf(acme);
    await acme.change((trx, change) =>
      setMembership(trx, change, { personId: acme.ana, teamId: acme.west, from: acme.today() }),
    );
    expect(top(await boardOf(acme, acme.ben, { group: { teamId: acme.east } }))).toEqual([
      '1 Ben Rep',
      '1 Cem Rep',
      '3 Dilek Rep',
    ]);
    expect(top(await boardOf(acme, acme.nil, { group: { teamId: acme.west }, measure: 'calls' }))).toBe(
      'few',
    );
  });

  it('everybody at zero names nobody', async () => {
    const acme = await competitionCompany(openSqlite);
    for (const name of REPS) await acme.count(acme[name], 'emails', 3);
    expect(top(await boardOf(acme, acme.ana, { measure: 'calls' }))).toEqual([]);
  });
});

describe('a competition of', () => {
  it('200 who all did the same has a result that Slack takes, with everybody in the first place', async () => {
    const acme = await competitionCompany(openSqlite);
    await more(acme, 194, 'deals_won', () => 2);
    const id = await acme.compete();
    await acme.at('2026-11-23T09:01:00Z');
    for (const name of REPS) await acme.count(acme[name], 'deals_won', 2);
    await acme.at('2026-11-30T14:01:00Z');
    const message = await result(acme, id);
    assertSlackLimits(message);
    expect(plainText(message)).toContain('*1* (shared)');
  }, 120_000);

  it('two teams has somebody in it once, though they change teams while it runs', async () => {
    const acme = await competitionCompany(openSqlite);
    const id = await acme.compete({ who: { teamIds: [acme.east, acme.west], roles: [] } }, acme.nil);
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 3);
    await acme.change((trx, change) =>
      setMembership(trx, change, { personId: acme.ana, teamId: acme.west, from: '2026-11-24' }),
    );
    await acme.at('2026-11-30T14:01:00Z');
    const entries = await acme.db.selectFrom('competition_entry').select('person_id').execute();
    expect(entries.filter(({ person_id: who }) => who === acme.ana)).toHaveLength(1);
    expect(plainText(await result(acme, id)).match(/Ana Rep/g)).not.toBeNull();
  });
});
