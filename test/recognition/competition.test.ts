import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { correctResult, endCompetition } from '../../src/recognition/actions/competition/end.ts';
import { grantPrize, handOverPrize, myPrizes } from '../../src/recognition/actions/competition/prizes.ts';
import { ownView } from '../../src/recognition/actions/competition/view.ts';
import { prizesOwedBy } from '../../src/recognition/index.ts';
import { praiseMeasures } from '../../src/recognition/manager-measures.ts';
import { ownPlaceLine } from '../../src/recognition/messages/competition/view.ts';
import { competitionById } from '../../src/recognition/store/competition/competitions.ts';
import { managerCard } from '../../src/scorecards/actions/manager-card.ts';
import { managerCardMessage } from '../../src/scorecards/messages/manager-card.ts';
import { onBothDatabases } from '../support/databases.ts';
import { plainText } from '../support/plain-text.ts';
import { refusalOf } from '../support/refusal-of.ts';
import { type CompetitionCompany, competitionCompany } from './competition-company.ts';
import { actions, FROZEN, planned, said } from './said.ts';

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
      await acme.callerOf(acme.mert),
      await acme.callerOf(acme.ana),
      await acme.callerOf(acme.ben),
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
    expect(await onManagersCard(acme)).toContain('*Prizes* promised and not handed over yet: 1');
    const [forBen] = await myPrizes(acme.context, ben);
    await grantPrize(acme.context, mert, forBen?.prize.id ?? '');
    await handOverPrize(acme.context, ben, forBen?.prize.id ?? '');
    expect(await onManagersCard(acme)).not.toContain('Prizes');
    const trail = await acme.db
      .selectFrom('audit')
      .select('action')
      .where('subject_kind', '=', 'prize')
      .execute();
    expect(trail.map(({ action }) => action)).toEqual([
      ...['prize.granted', 'prize.handed_over'],
      ...['prize.granted', 'prize.handed_over'],
    ]);
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
    const view = await ownView(acme.context, await acme.callerOf(acme.ana), id);
    expect(view.standing?.top.map(({ item }) => item.name)).toEqual(['Ana Rep']);
  });

  it('is corrected by who leads it alone, visibly, with another round beside the frozen one', async () => {
    const acme = await competitionCompany(open);
    const id = await acme.compete({ prize: 'A day off' });
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 2);
    const mert = await acme.callerOf(acme.mert);
    expect(await refusalOf(correctResult(acme.context, mert, id))).toContain('no result yet');
    await acme.at(FROZEN);
    expect(await refusalOf(correctResult(acme.context, mert, id))).toContain('nothing to correct');
    await acme.count(acme.ben, 'deals_won', 4, '2026-11-27');
    acme.context.clock.moveTo(new Date('2026-12-01T08:00:00Z'));
    for (const other of [acme.ana, acme.ben, acme.vera]) {
      expect(await refusalOf(correctResult(acme.context, await acme.callerOf(other), id))).toContain(
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
    const again = correctResult(acme.context, mert, id);
    expect(await refusalOf(again)).toContain('nothing to correct');
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
    const mert = await acme.callerOf(acme.mert);
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
    const view = await ownView(acme.context, await acme.callerOf(acme.ana), id);
    expect(view.competition.name).toBe('Another name');
    expect(view.standing?.people).toBe(6);
    // A month of 5 over 21 working days: 4 of them are 0.952.
    expect(view.own.kind === 'placed' && view.own.ranked.item.targets).toEqual([952]);
    const absent = await ownView(acme.context, await acme.callerOf(late), id);
    expect(ownPlaceLine(absent, translate('en'))).toContain('You do not take part');
  });

  it('once ended without a result says so, starts nothing more, and cannot be ended twice', async () => {
    const acme = await competitionCompany(open);
    const id = await acme.compete();
    await acme.at('2026-11-23T09:01:00Z');
    expect(await refusalOf(endCompetition(acme.context, await acme.callerOf(acme.ana), id))).toContain(
      'Only whoever started',
    );
    await endCompetition(acme.context, await acme.callerOf(acme.nil), id);
    expect(await said(acme, 'competition_called_off')).toContain('*Sprint* was ended without a result');
    expect(await said(acme, 'competition_standing')).toContain('skip');
    expect(await refusalOf(endCompetition(acme.context, await acme.callerOf(acme.mert), id))).toContain(
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

/** What Mert's people read of him. */
async function onManagersCard({ context, ana, mert, callerOf }: CompetitionCompany): Promise<string> {
  const card = await managerCard(context, await callerOf(ana), mert, praiseMeasures);
  return plainText(managerCardMessage(card, translate('en')));
}
