import { describe, expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { setFiguresOnly, setLeftOut } from '../../src/recognition/actions/board/settings.ts';
import { endCompetition } from '../../src/recognition/actions/competition/end.ts';
import { competitionsFor, ownView } from '../../src/recognition/actions/competition/view.ts';
import { ownPlaceLine } from '../../src/recognition/messages/competition/view.ts';
import { competitionById } from '../../src/recognition/store/competition/competitions.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { competitionCompany, REPS } from './competition-company.ts';
import { FROZEN, planned, said } from './said.ts';

describe('who competes', () => {
  it('is not who wants to be left out, before and during it', async () => {
    const acme = await competitionCompany(openSqlite);
    await setLeftOut(acme.context, await acme.callerOf(acme.fulya), true);
    const id = await acme.compete();
    await acme.at('2026-11-23T09:01:00Z');
    expect(await acme.db.selectFrom('competition_entry').selectAll().execute()).toHaveLength(5);
    await acme.count(acme.ana, 'deals_won', 3);
    await acme.count(acme.ben, 'deals_won', 2);
    await setLeftOut(acme.context, await acme.callerOf(acme.ana), true);
    expect(await said(acme, 'competition_standing')).toContain('*1*  Ben Rep');
    expect(await said(acme, 'competition_standing')).not.toContain('Ana');
    const own = await ownView(acme.context, await acme.callerOf(acme.ana), id);
    expect(own.own.kind).toBe('absent');
  });

  it('is five people at least: fewer are refused, and it is called off when fewer are left at its start', async () => {
    const acme = await competitionCompany(openSqlite);
    const tiny = acme.compete({ who: { teamIds: [acme.west], roles: [] } }, acme.nil);
    expect(await refusalOf(tiny)).toBe(
      'A competition needs 5 people, so that nobody is last for all to see. 0 could take part; 1 more have no goal for what counts, or are away for most of it.',
    );
    const id = await acme.compete({ firstDay: '2026-11-24' });
    for (const name of ['ana', 'ben'] as const)
      await setLeftOut(acme.context, await acme.callerOf(acme[name]), true);
    await acme.at('2026-11-23T21:01:00Z');
    expect((await competitionById(acme.db, acme.workspace.id, id))?.cancelledWhy).toBe('few');
    expect(await said(acme, 'competition_note')).toContain('was called off: fewer than five people');
    expect((await planned(acme)).map(([kind]) => kind)).toEqual(['competition_note']);
  });

  it('is whoever the caller leads; for everybody it takes an admin, and a team twice named counts once', async () => {
    const acme = await competitionCompany(openSqlite);
    const all = { teamIds: [], roles: [] };
    for (const by of [acme.ana, acme.oya]) {
      expect(await refusalOf(acme.compete({}, by))).toContain('started by whoever leads the team');
    }
    expect(await refusalOf(acme.compete({ who: all }))).toContain('for everybody by an admin');
    await acme.compete({ who: { teamIds: [acme.east, acme.east], roles: [] } }, acme.vera);
    await acme.at('2026-11-23T09:01:00Z');
    expect(await acme.db.selectFrom('competition_entry').selectAll().execute()).toHaveLength(6);
    await acme.compete({ who: all }, acme.nil);
  });

  it('needs a channel that is ours alone', async () => {
    const acme = await competitionCompany(openSqlite);
    const [channel] = acme.context.slack.channels;
    if (!channel) throw new Error('A channel');
    channel.isShared = true;
    expect(await refusalOf(acme.compete())).toContain('People of another company');
    Object.assign(channel, { isShared: false, isMember: false });
    expect(await refusalOf(acme.compete())).toContain('not in that channel');
  });

  it('is nobody where the company compares nobody: none starts, and one that runs shows figures only', async () => {
    const acme = await competitionCompany(openSqlite);
    const id = await acme.compete();
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 3);
    await setFiguresOnly(acme.context, await acme.callerOf(acme.nil), true);
    expect(await refusalOf(acme.compete())).toContain('compares no people');
    const text = await said(acme, 'competition_standing');
    expect(text).toContain('*Together:* 3 deals won');
    expect(text).not.toContain('Rep');
    const own = await ownView(acme.context, await acme.callerOf(acme.ana), id);
    expect(ownPlaceLine(own, translate('en'))).toBeNull();
  });
});

describe('a hidden competition', () => {
  it('is its creator’s alone: nothing is posted, promised or shown to anybody else', async () => {
    const acme = await competitionCompany(openSqlite);
    const id = await acme.compete({ isHidden: true, prize: 'Dinner' });
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 3);
    expect((await ownView(acme.context, await acme.callerOf(acme.mert), id)).standing?.top).toHaveLength(1);
    for (const other of [acme.ana, acme.vera, acme.nil]) {
      const caller = await acme.callerOf(other);
      expect(await competitionsFor(acme.context, caller)).toEqual([]);
      expect(await refusalOf(ownView(acme.context, caller, id))).toContain('no such competition');
      expect(await refusalOf(endCompetition(acme.context, caller, id))).toContain('Only whoever started');
    }
    await acme.at(FROZEN);
    expect(await planned(acme)).toEqual([]);
    expect(await acme.db.selectFrom('prize').selectAll().execute()).toEqual([]);
  });
});

describe('the harm check', () => {
  it('tells who started it, privately, when the last days held what the days after lack', async () => {
    const acme = await competitionCompany(openSqlite, '2026-11-02T09:00:00Z');
    const id = await acme.compete({ firstDay: '2026-11-02', endDay: '2026-11-28' });
    await acme.at('2026-11-02T09:01:00Z');
    for (const name of REPS) {
      for (const day of ['10-27', '11-03', '11-10', '11-17'])
        await acme.count(acme[name], 'deals_won', 5, `2026-${day}`);
      await acme.count(acme[name], 'deals_won', 11, '2026-11-26');
      await acme.count(acme[name], 'deals_won', 1, '2026-12-01');
    }
    await acme.at(FROZEN);
    await acme.at('2026-12-05T06:00:00Z');
    const notes = (await planned(acme)).filter(([kind]) => kind === 'competition_note');
    // Mert's next working hours are on Monday.
    expect(notes).toEqual([['competition_note', acme.mert, '2026-12-07T05:30']]);
    expect(await said(acme, 'competition_note')).toContain('Only for you: the last five working days');
    expect(await competitionById(acme.db, acme.workspace.id, id)).not.toBeNull();
  });
});
