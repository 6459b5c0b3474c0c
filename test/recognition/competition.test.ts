import { describe, expect, it } from 'vitest';
import type { DueDelivery } from '../../src/capability.ts';
import { translate } from '../../src/locales/index.ts';
import { setFiguresOnly, setLeftOut } from '../../src/recognition/actions/board/settings.ts';
import { correctResult, endCompetition } from '../../src/recognition/actions/competition/end.ts';
import { grantPrize, handOverPrize, myPrizes } from '../../src/recognition/actions/competition/prizes.ts';
import { competitionsFor, ownView } from '../../src/recognition/actions/competition/view.ts';
import {
  competitionPosts,
  grantedDelivery,
  noteDelivery,
} from '../../src/recognition/competition-deliveries.ts';
import { prizesOwedBy } from '../../src/recognition/index.ts';
import { ownPlaceLine } from '../../src/recognition/messages/competition/view.ts';
import { competitionById } from '../../src/recognition/store/competition/competitions.ts';
import { openSqlite } from '../activity/sales-company.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { type CompetitionCompany, competitionCompany, EAST, REPS } from './competition-company.ts';

const FROZEN = '2026-11-30T14:00:00Z';

const planned = async (acme: CompetitionCompany) => {
  const rows = await acme.db
    .selectFrom('delivery')
    .selectAll()
    .orderBy('due_at')
    .orderBy('position')
    .execute();
  return rows.map(({ kind, target, due_at }) => [
    kind.replace(/^recognition\.|\.v1$/g, ''),
    target === EAST ? 'channel' : target,
    new Date(due_at).toISOString().slice(0, 16),
  ]);
};

/** What a delivery that was planned would say now. */
async function said(acme: CompetitionCompany, kind: string): Promise<string> {
  const row = await acme.db
    .selectFrom('delivery')
    .selectAll()
    .where('kind', '=', `recognition.${kind}.v1`)
    .orderBy('created_at', 'desc')
    .orderBy('position', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const due: DueDelivery = {
    ...{ workspaceId: acme.workspace.id, kind: row.kind, period: row.period, target: row.target },
    params: JSON.parse(row.params),
  };
  const found = [...competitionPosts, noteDelivery, grantedDelivery].find((each) => each.kind === row.kind);
  const message = await found?.render(acme.context, due);
  return message && 'blocks' in message ? plainText(message) : JSON.stringify(message);
}

const actions = async (acme: CompetitionCompany) =>
  (await acme.db.selectFrom('audit').select('action').where('action', 'like', 'competition.%').execute()).map(
    ({ action }) => action,
  );

const mayDo = async (acme: CompetitionCompany, who: string) => acme.callerOf(who);

onBothDatabases('a competition', (open) => {
  it('starts, is said in the channel, is frozen by what was recorded until then, and its prizes go from promised to handed over', async () => {
    const acme = await competitionCompany(open);
    const prize = { prize: 'Dinner <for> two', prizeRule: 'split' } as const;
    const id = await acme.compete({ ...prize, minimum: 20 });
    await acme.at('2026-11-23T09:01:00Z');
    expect(await planned(acme)).toEqual([
      ['competition_started', 'channel', '2026-11-23T09:01'],
      ['competition_standing', 'channel', '2026-11-26T06:00'],
    ]);
    const rules = await said(acme, 'competition_started');
    expect(rules).toContain('percent of everybody’s own goal for Deals won');
    expect(rules).toContain('*Prize:* Dinner &lt;for&gt; two, promised by Mert Manager');
    expect(rules).toContain('6 people take part.');
    await acme.count(acme.ana, 'deals_won', 3);
    await acme.count(acme.ben, 'deals_won', 3, '2026-11-25');
    await acme.count(acme.cem, 'deals_won', 2);
    await acme.count(acme.dilek, 'deals_won', 1);
    const standing = await said(acme, 'competition_standing');
    expect(standing).toContain('*1* (shared)  Ana Rep');
    expect(standing).toContain('*3*  Cem Rep');
    expect(standing).not.toContain('Dilek');
    await acme.at('2026-11-30T13:59:00Z');
    expect((await competitionById(acme.db, acme.workspace.id, id))?.endedAt).toBeNull();
    await acme.at(FROZEN);
    // Recorded after it was frozen, of a day in it.
    await acme.count(acme.cem, 'deals_won', 9, '2026-11-27');
    await acme.at('2026-11-30T14:05:00Z');
    const result = await said(acme, 'competition_result');
    expect(result).toContain('🏆 *Ana Rep and Ben Rep* share the first place.');
    expect(result).toContain('*Prize:* Dinner &lt;for&gt; two, shared, promised by Mert Manager');
    expect(result).not.toMatch(/Dilek|Efe/);
    expect(await said(acme, 'competition_note')).toContain('*Sprint* is decided. You promised a prize');

    const [mert, ana, ben] = [
      await mayDo(acme, acme.mert),
      await mayDo(acme, acme.ana),
      await mayDo(acme, acme.ben),
    ];
    const owed = async () =>
      (await prizesOwedBy(acme.db, acme.workspace.id, [acme.mert, acme.ana])).get(acme.mert);
    expect(await owed()).toBe(2);
    const [forAna] = await myPrizes(acme.context, ana);
    const prizeId = forAna?.prize.id ?? '';
    expect(forAna?.sharedBy).toBe(2);
    expect(await refusalOf(grantPrize(acme.context, ana, prizeId))).toContain('no such prize');
    expect(await refusalOf(handOverPrize(acme.context, ana, prizeId))).toContain('not granted yet');
    await grantPrize(acme.context, mert, prizeId);
    await grantPrize(acme.context, mert, prizeId);
    expect(await said(acme, 'prize')).toContain('*Mert Manager* granted you the prize of *Sprint*');
    expect(await refusalOf(handOverPrize(acme.context, ben, prizeId))).toContain('no such prize');
    await handOverPrize(acme.context, ana, prizeId);
    await handOverPrize(acme.context, mert, prizeId);
    expect(await owed()).toBe(1);
    const trail = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('subject_kind', '=', 'prize')
      .execute();
    expect(trail.map(({ action }) => action)).toEqual(['prize.granted', 'prize.handed_over']);
    expect(await actions(acme)).toEqual(['competition.created', 'competition.started', 'competition.ended']);
  });

  it('is worked out from what was recorded until it was frozen, though the bot was down until later', async () => {
    const acme = await competitionCompany(open);
    const id = await acme.compete();
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 1);
    acme.context.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
    await acme.count(acme.ben, 'deals_won', 5, '2026-11-24');
    await acme.at('2026-12-02T08:00:00Z');
    const view = await ownView(acme.context, await mayDo(acme, acme.ana), id);
    expect(view.standing?.top.map(({ item }) => item.name)).toEqual(['Ana Rep']);
  });

  it('is corrected by who leads it alone, visibly, with another round beside the frozen one', async () => {
    const acme = await competitionCompany(open);
    const id = await acme.compete({ prize: 'A day off' });
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 2);
    const mert = await mayDo(acme, acme.mert);
    expect(await refusalOf(correctResult(acme.context, mert, id))).toContain('no result yet');
    await acme.at(FROZEN);
    expect(await refusalOf(correctResult(acme.context, mert, id))).toContain('nothing to correct');
    await acme.count(acme.ben, 'deals_won', 4, '2026-11-27');
    acme.context.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
    for (const other of [acme.ana, acme.ben, acme.vera]) {
      expect(await refusalOf(correctResult(acme.context, await mayDo(acme, other), id))).toContain(
        'Only whoever started',
      );
    }
    await correctResult(acme.context, mert, id);
    expect(await said(acme, 'competition_result')).toContain('Corrected result: Sprint');
    expect(await said(acme, 'competition_result')).toContain('*Ben Rep* wins.');
    const rows = await acme.db
      .selectFrom('competition_result')
      .select(['round', 'person_id', 'recorded_by'])
      .where('is_winner', '=', 1)
      .orderBy('round')
      .execute();
    expect(rows).toEqual([
      { round: 1, person_id: acme.ana, recorded_by: null },
      { round: 2, person_id: acme.ben, recorded_by: acme.mert },
    ]);
    // What was only promised to Ana is Ben's now.
    const lines = await myPrizes(acme.context, mert);
    expect(lines.map(({ winner }) => winner)).toEqual(['Ben Rep']);
    expect(await actions(acme)).toContain('competition.corrected');
  });

  it('keeps a prize that was granted, whatever a correction says', async () => {
    const acme = await competitionCompany(open);
    const id = await acme.compete({ prize: 'A day off' });
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 2);
    await acme.at(FROZEN);
    const mert = await mayDo(acme, acme.mert);
    await grantPrize(acme.context, mert, (await myPrizes(acme.context, mert))[0]?.prize.id ?? '');
    await acme.count(acme.ben, 'deals_won', 4, '2026-11-27');
    await correctResult(acme.context, mert, id);
    expect((await myPrizes(acme.context, mert)).map(({ winner }) => winner).sort()).toEqual([
      'Ana Rep',
      'Ben Rep',
    ]);
  });

  it('holds its rules, its goals and its people from the first day on', async () => {
    const acme = await competitionCompany(open);
    const id = await acme.compete({ firstDay: '2026-11-24' });
    await acme.compete({ id, name: 'Another name', firstDay: '2026-11-24' });
    await acme.at('2026-11-23T21:01:00Z');
    expect(await refusalOf(acme.compete({ id, name: 'Third', firstDay: '2026-11-25' }))).toContain(
      'its rules stay',
    );
    const late = await acme.addPerson({ name: 'Late Rep', managerId: acme.mert, teamId: acme.east });
    await acme.goal(late, 'deals_won', 'month', 1, '2026-11-01');
    await acme.goal(acme.ana, 'deals_won', 'month', 1, '2026-11-01');
    await acme.count(late, 'deals_won', 9, '2026-11-24');
    await acme.count(acme.ana, 'deals_won', 1, '2026-11-24');
    const view = await ownView(acme.context, await mayDo(acme, acme.ana), id);
    expect(view.competition.name).toBe('Another name');
    expect(view.standing?.people).toBe(6);
    // A month of 5 over 21 working days: 4 of them are 0.952.
    expect(view.own.kind === 'placed' && view.own.ranked.item.targets).toEqual([952]);
    const absent = await ownView(acme.context, await mayDo(acme, late), id);
    expect(ownPlaceLine(absent, translate('en'))).toContain('You do not take part');
  });

  it('once ended without a result says so, starts nothing more, and cannot be ended twice', async () => {
    const acme = await competitionCompany(open);
    const id = await acme.compete();
    await acme.at('2026-11-23T09:01:00Z');
    expect(await refusalOf(endCompetition(acme.context, await mayDo(acme, acme.ana), id))).toContain(
      'Only whoever started',
    );
    await endCompetition(acme.context, await mayDo(acme, acme.nil), id);
    expect(await said(acme, 'competition_called_off')).toContain('*Sprint* was ended without a result');
    expect(await said(acme, 'competition_standing')).toContain('skip');
    expect(await refusalOf(endCompetition(acme.context, await mayDo(acme, acme.mert), id))).toContain(
      'over already',
    );
    await acme.at('2026-12-07T08:00:00Z');
    expect(await acme.db.selectFrom('competition_result').selectAll().execute()).toEqual([]);
  });

  it('does each step once, though two processes come to it', async () => {
    const acme = await competitionCompany(open);
    await acme.compete({ prize: 'Dinner' });
    await acme.count(acme.ana, 'deals_won', 2);
    for (const instant of ['2026-11-23T09:01:00Z', FROZEN, '2026-12-05T06:00:00Z']) {
      acme.context.clock.moveTo(new Date(instant));
      await Promise.all([acme.at(instant), acme.at(instant)]);
    }
    expect((await actions(acme)).toSorted()).toEqual([
      'competition.created',
      'competition.ended',
      'competition.started',
    ]);
    expect(await acme.db.selectFrom('competition_entry').selectAll().execute()).toHaveLength(6);
    expect(await acme.db.selectFrom('prize').selectAll().execute()).toHaveLength(1);
    const row = await acme.db.selectFrom('competition').select('looked_back_at').executeTakeFirst();
    expect(row?.looked_back_at).not.toBeNull();
  });
});

describe('who competes', () => {
  it('is not who wants to be left out, before and during it', async () => {
    const acme = await competitionCompany(openSqlite);
    await setLeftOut(acme.context, await mayDo(acme, acme.fulya), true);
    const id = await acme.compete();
    await acme.at('2026-11-23T09:01:00Z');
    expect(await acme.db.selectFrom('competition_entry').selectAll().execute()).toHaveLength(5);
    await acme.count(acme.ana, 'deals_won', 3);
    await acme.count(acme.ben, 'deals_won', 2);
    await setLeftOut(acme.context, await mayDo(acme, acme.ana), true);
    expect(await said(acme, 'competition_standing')).toContain('*1*  Ben Rep');
    expect(await said(acme, 'competition_standing')).not.toContain('Ana');
    const own = await ownView(acme.context, await mayDo(acme, acme.ana), id);
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
      await setLeftOut(acme.context, await mayDo(acme, acme[name]), true);
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
    await setFiguresOnly(acme.context, await mayDo(acme, acme.nil), true);
    expect(await refusalOf(acme.compete())).toContain('compares no people');
    const text = await said(acme, 'competition_standing');
    expect(text).toContain('*Together:* 3 deals won');
    expect(text).not.toContain('Rep');
    const own = await ownView(acme.context, await mayDo(acme, acme.ana), id);
    expect(ownPlaceLine(own, translate('en'))).toBeNull();
  });
});

describe('a hidden competition', () => {
  it('is its creator’s alone: nothing is posted, promised or shown to anybody else', async () => {
    const acme = await competitionCompany(openSqlite);
    const id = await acme.compete({ isHidden: true, prize: 'Dinner' });
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 3);
    expect((await ownView(acme.context, await mayDo(acme, acme.mert), id)).standing?.top).toHaveLength(1);
    for (const other of [acme.ana, acme.vera, acme.nil]) {
      const caller = await mayDo(acme, other);
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
