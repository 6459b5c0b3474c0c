import { expect, it } from 'vitest';
import { mergePeople } from '../../src/people/actions/merge-people.ts';
import { setLeftOut } from '../../src/recognition/actions/board/settings.ts';
import { myPrizes } from '../../src/recognition/actions/competition/prizes.ts';
import { leftOut } from '../../src/recognition/store/board/settings.ts';
import { entriesOf } from '../../src/recognition/store/competition/entries.ts';
import { moveCompetitions } from '../../src/recognition/store/competition/merge.ts';
import { onBothDatabases } from '../support/databases.ts';
import { competitionCompany } from './competition-company.ts';

onBothDatabases('two people who are one', (open) => {
  it('have one place in a competition, one prize list and one word on being left out', async () => {
    const acme = await competitionCompany(open);
    const crm = await acme.addPerson({
      name: 'A. Rep',
      slackId: null,
      managerId: acme.mert,
      teamId: acme.east,
    });
    await acme.goal(crm, 'deals_won', 'month', 5, '2026-01-01');
    const id = await acme.compete({ prize: 'Dinner' });
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(crm, 'deals_won', 4);
    await acme.at('2026-11-30T14:00:00Z');
    const crmCaller = { ...(await acme.callerOf(acme.ben)), personId: crm };
    await setLeftOut(acme.context, crmCaller, true);
    await acme.change((trx, change) =>
      mergePeople(trx, change, { from: crm, into: acme.ana }, [moveCompetitions]),
    );

    const entries = await entriesOf(acme.db, acme.workspace.id, id);
    expect(
      entries.filter(({ personId }) => [crm, acme.ana].includes(personId)).map(({ personId }) => personId),
    ).toEqual([acme.ana]);
    const [won] = await myPrizes(acme.context, await acme.callerOf(acme.ana));
    expect([won?.winner, won?.reader]).toEqual(['Ana Rep', 'winner']);
    expect([...(await leftOut(acme.db, acme.workspace.id, [acme.ana, crm]))]).toEqual([acme.ana]);
    // The result that was frozen names both, as it was.
    const places = await acme.db
      .selectFrom('competition_result')
      .select(['person_id', 'place'])
      .where('place', 'is not', null)
      .execute();
    expect(places).toEqual([{ person_id: crm, place: 1 }]);
    // Again changes nothing.
    await acme.change((trx, change) => moveCompetitions(trx, change, { from: crm, into: acme.ana }));
    expect(await entriesOf(acme.db, acme.workspace.id, id)).toEqual(entries);
  });

  it('give what one of them started and promised to the other', async () => {
    const acme = await competitionCompany(open);
    await acme.compete({ prize: 'Dinner' });
    await acme.at('2026-11-23T09:01:00Z');
    await acme.count(acme.ana, 'deals_won', 4);
    await acme.at('2026-11-30T14:00:00Z');
    await acme.change((trx, change) => moveCompetitions(trx, change, { from: acme.mert, into: acme.vera }));
    const row = await acme.db.selectFrom('competition').select('created_by').executeTakeFirstOrThrow();
    expect(row.created_by).toBe(acme.vera);
    const [owed] = await myPrizes(acme.context, await acme.callerOf(acme.vera));
    expect(owed?.reader).toBe('giver');
  });
});
