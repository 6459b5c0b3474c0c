import { describe, expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { setMembership, setSalesRole } from '../../src/people/index.ts';
import { boardMessage } from '../../src/recognition/messages/board/board.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { boardOf, callsOf, read, top } from './boards.ts';
import { competitionCompany, REPS } from './competition-company.ts';

describe('a leaderboard of', () => {
  it('a longer goal is by its part of the days: 1 of a week of 5 a month', async () => {
    const acme = await competitionCompany(openSqlite);
    // November 2026 has 21 working days, and this week five of them: 5 × 5/21 = 1.190.
    await acme.count(acme.ana, 'deals_won', 1);
    const view = await boardOf(acme, acme.ana, { measure: 'deals_won', kind: 'week' });
    const ana = view.people.kind === 'ranked' ? view.people.board.top[0]?.item : null;
    expect([ana?.amount, ana?.of]).toEqual([1, 1190]);
  });

  it('weeks in a month is by as many weeks as lie in it', async () => {
    const acme = await competitionCompany(openSqlite);
    await acme.count(acme.ana, 'calls', 105);
    const view = await boardOf(acme, acme.ana, { measure: 'calls', kind: 'month' });
    const ana = view.people.kind === 'ranked' ? view.people.board.top[0]?.item : null;
    // 21 working days at 10 a day; of the last week only Monday lies in November.
    expect([ana?.amount, ana?.of]).toEqual([105, 210_000]);
  });

  it('a goal that changed within its days counts as it was in each week', async () => {
    const acme = await competitionCompany(openSqlite);
    await acme.goal(acme.ana, 'calls', 'week', 100, '2026-11-16');
    await acme.count(acme.ana, 'calls', 1);
    const view = await boardOf(acme, acme.ana, { measure: 'calls', kind: 'month' });
    const ana = view.people.kind === 'ranked' ? view.people.board.top[0]?.item : null;
    // Ten days at 10, ten at 20, and of the last week only Monday.
    expect(ana?.of).toBe(320_000);
  });

  it('a goal that began within its days compares nobody by it', async () => {
    const acme = await competitionCompany(openSqlite);
    const late = await acme.addPerson({ name: 'Late Rep', managerId: acme.mert, teamId: acme.east });
    await acme.goal(late, 'calls', 'week', 10, '2026-11-16');
    await acme.count(late, 'calls', 90);
    const view = await boardOf(acme, late, { measure: 'calls', kind: 'month' });
    expect(view.reader).toBe('not_compared');
    expect((await boardOf(acme, late, { measure: 'calls', kind: 'week' })).reader).toBe('placed');
  });

  it('growth is by one’s own usual, of three weeks at least', async () => {
    const acme = await competitionCompany(openSqlite);
    for (const name of REPS) {
      for (const date of ['2026-11-04', '2026-11-11', '2026-11-18']) {
        await acme.count(acme[name], 'calls', name === 'ana' ? 100 : 10, date);
      }
      await acme.count(acme[name], 'calls', 1, '2026-10-28');
      await acme.count(acme[name], 'calls', name === 'ana' ? 110 : name === 'ben' ? 25 : 10);
    }
    const text = await read(acme, acme.ana, { how: 'improved', measure: 'calls', kind: 'week' });
    expect(text).toContain('*1*  Ben Rep · 250% of their usual\n*2*  Ana Rep · 110% of their usual\n');
  });

  it('a share takes twenty records, and lets few weigh less', async () => {
    const acme = await competitionCompany(openSqlite);
    for (const name of REPS) {
      await acme.count(acme[name], 'calls', name === 'fulya' ? 19 : name === 'ben' ? 20 : 200);
      await acme.count(
        acme[name],
        'meetings_booked',
        name === 'fulya' ? 19 : name === 'ben' ? 3 : name === 'ana' ? 28 : 10,
      );
    }
    const view = await boardOf(acme, acme.fulya, { measure: 'booked_per_call', kind: 'week' });
    // Ana 14 % of 200, Ben 15 % of 20; Fulya's 19 are too few.
    expect(top(view)).toEqual(['1 Ana Rep', '2 Ben Rep', '3 Cem Rep', '3 Dilek Rep', '3 Efe Rep']);
    expect(view.reader).toBe('not_compared');
  });

  it('a role compares those who sell as that, and shows no figures of few', async () => {
    const acme = await competitionCompany(openSqlite);
    await callsOf(acme);
    await acme.change(async (trx, change) => {
      for (const name of REPS) {
        await setSalesRole(trx, change, { personId: acme[name], name: name === 'ana' ? 'AE' : 'SDR' });
      }
    });
    const view = await boardOf(acme, acme.ben, { role: 'SDR' });
    expect(view.roles).toEqual(['AE', 'SDR']);
    expect(top(view)).toEqual(['1 Ben Rep', '1 Cem Rep', '3 Dilek Rep']);
    expect(await read(acme, acme.ben, { role: 'AE' })).not.toContain('40');
  });

  it('nobody but the team, who leads it and admins: others are refused, and unknown names are told', async () => {
    const acme = await competitionCompany(openSqlite);
    const group = { teamId: acme.east };
    for (const reader of [acme.ana, acme.mert, acme.vera, acme.nil]) {
      expect((await boardOf(acme, reader, { group })).group.name).toBe('East');
    }
    expect(await refusalOf(boardOf(acme, acme.rana, { group }))).toContain('for the team itself');
    const unknown = { name: 'Nowhere <!channel>' };
    expect(await refusalOf(boardOf(acme, acme.ana, { group: unknown }))).toContain('“Nowhere <!channel>”');
  });

  it('everybody in live teams is for everybody, with those who lead a team left out and nobody’s goal shown', async () => {
    const acme = await competitionCompany(openSqlite);
    await callsOf(acme);
    const quiet = await acme.addTeam({ name: 'Quiet', isLive: false });
    const hidden = await acme.addPerson({ name: 'Hidden Rep', teamId: quiet });
    // Mert leads East from within it, and sells nothing.
    await acme.change((trx, change) =>
      setMembership(trx, change, { personId: acme.mert, teamId: acme.east }),
    );
    for (const id of [hidden, acme.rana, acme.mert]) {
      await acme.goal(id, 'calls', 'week', 10);
      await acme.count(id, 'calls', id === acme.rana ? 7 : 10);
    }
    const group = { teamId: 'company' };
    expect(top(await boardOf(acme, acme.oya, { group, measure: 'calls' }))).toEqual([
      '1 Ana Rep',
      '2 Rana West',
      '3 Ben Rep',
      '3 Cem Rep',
    ]);
    const text = await read(acme, acme.oya, { group, measure: 'calls' });
    expect(text).toContain('*2*  Rana West · 70%\n');
    expect(text).not.toContain('of 10');
  });

  it('nothing at all names nobody as first', async () => {
    const acme = await competitionCompany(openSqlite);
    const text = await read(acme, acme.ana);
    expect(text).toContain('Nothing is recorded yet.');
    expect(text).not.toMatch(/\*1\*/);
  });

  it('four hundred people fits a message, in either language', async () => {
    const acme = await competitionCompany(openSqlite);
    for (let nth = 0; nth < 394; nth++) {
      const id = await acme.addPerson({
        name: `&&&&&&&&&&&&&&&& Person ${nth}`,
        managerId: acme.mert,
        teamId: acme.east,
      });
      await acme.goal(id, 'calls', 'week', 50);
      await acme.count(id, 'calls', 50);
    }
    const view = await boardOf(acme, acme.mert);
    for (const locale of ['en', 'tr'] as const) {
      const message = boardMessage(view, translate(locale));
      expect(plainText(message)).toContain('384');
      expect(JSON.stringify(message).length).toBeLessThan(20_000);
    }
  }, 60_000);
});
