import { describe, expect, it } from 'vitest';
import { scoreOf } from '../../src/kernel/ranking.ts';
import { translate } from '../../src/locales/index.ts';
import { launchTeam } from '../../src/people/index.ts';
import { setFiguresOnly } from '../../src/recognition/actions/board/settings.ts';
import { teamsBoard } from '../../src/recognition/actions/board/teams-board.ts';
import { teamsMessage } from '../../src/recognition/messages/board/teams.ts';
import { readBoardText } from '../../src/recognition/rules/board/board-text.ts';
import { teamsFor } from '../../src/recognition/rules/board/teams.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { callsOf } from './boards.ts';
import { type CompetitionCompany, competitionCompany } from './competition-company.ts';

const named = (...percents: number[]) =>
  teamsFor(
    percents.map((percent, n) => ({ id: `t${n}`, name: `T${n}`, score: scoreOf(percent, 100) })),
    (one, other) => (one.name < other.name ? -1 : 1),
  )?.map(({ item, place }) => `${place} ${item.name}`) ?? null;

describe('teams against each other', () => {
  it.each<[string, number[], string[] | null]>([
    ['one alone is not compared', [80], null],
    ['of two the first', [80, 90], ['1 T1']],
    ['of three the first, so that nobody is known to be last', [80, 90, 70], ['1 T1']],
    ['of four two', [1, 2, 3, 4], ['1 T3', '2 T2']],
    ['of seven three', [1, 2, 3, 4, 5, 6, 7], ['1 T6', '2 T5', '3 T4']],
    ['of twenty three', Array.from({ length: 20 }, (_, n) => n + 1), ['1 T19', '2 T18', '3 T17']],
    ['a tie shares its place', [90, 90, 70, 60], ['1 T0', '1 T1']],
    ['all the same are all first', [50, 50, 50], ['1 T0', '1 T1', '1 T2']],
    ['everybody at zero has no place', [0, 0, 0], []],
    ['below zero after reversals neither', [-10, 20, 30, -5], ['1 T2', '2 T1']],
  ])('%s', (_, percents, expected) => {
    expect(named(...percents)).toEqual(expected);
  });

  it.each([
    ['teams', null],
    ['teams calls last week', 'calls'],
    ['takımlar arama geçen hafta', 'calls'],
  ])('are asked for by “%s”', (text, measure) => {
    expect(readBoardText(text)).toMatchObject({ isTeams: true, measure, team: null });
  });
});

onBothDatabases('a board of teams', (open) => {
  /** West, live, with as many reps as are said to have made so many of their 50 calls; East has 135 of 300. */
  async function two(...west: number[]): Promise<CompetitionCompany> {
    const acme = await competitionCompany(open);
    await callsOf(acme);
    await acme.change((trx, change) => launchTeam(trx, change, { teamId: acme.west }));
    for (const [n, calls] of west.entries()) {
      const id = await acme.addPerson({ name: `W${n}`, managerId: acme.oya, teamId: acme.west });
      await acme.goal(id, 'calls', 'week', 50);
      await acme.count(id, 'calls', calls);
    }
    return acme;
  }
  const boardOf = async (acme: CompetitionCompany, reader: string) =>
    teamsBoard(acme.context, await acme.callerOf(reader), {
      group: null,
      measure: 'calls',
      kind: 'week',
      back: 0,
      how: 'target',
      role: null,
    });

  it('names the first by percent of its people’s goals together, and tells the others theirs alone', async () => {
    const acme = await two(30, 30, 30, 30, 30);
    // Rana of West has no goal: what she does counts in neither of the two sums.
    await acme.count(acme.rana, 'calls', 500);
    const t = translate('en');
    // 150 of 250 against 135 of 300.
    const text = plainText(teamsMessage(await boardOf(acme, acme.ana), t));
    expect(text).toContain('*1*  West · 60%');
    expect(text).toContain('🔒 Your team, East: 45%');
    const west = plainText(teamsMessage(await boardOf(acme, acme.rana), t));
    expect(west).not.toContain('East');
    expect(west.split('·').filter((part) => part.includes('Your team'))).toEqual([]);
    // Who leads and sells nothing has no team to be told of.
    expect((await boardOf(acme, acme.mert)).own).toBeNull();
    for (const locale of ['en', 'tr'] as const) {
      assertSlackLimits(teamsMessage(await boardOf(acme, acme.ana), translate(locale)));
    }
  });

  it('needs two teams of five people with a goal', async () => {
    const acme = await two(30, 30, 30, 30);
    expect((await boardOf(acme, acme.ana)).teams).toBeNull();
    expect(plainText(teamsMessage(await boardOf(acme, acme.ana), translate('en')))).toContain(
      'Fewer than two teams can be compared',
    );
  });

  it('is there in a company that compares no people', async () => {
    const acme = await two(30, 30, 30, 30, 30);
    await setFiguresOnly(acme.context, await acme.callerOf(acme.nil), true);
    const text = plainText(teamsMessage(await boardOf(acme, acme.ana), translate('en')));
    expect(text).toContain('*1*  West · 60%');
    expect(text).not.toMatch(/ Rep/);
  });
});
