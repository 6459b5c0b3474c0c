import { expect, it } from 'vitest';
import { EVERYONE, groupsLed, previewTeam, roleGroup } from '../../src/goals/actions/team-goals.ts';
import { mergePeople } from '../../src/people/actions/merge-people.ts';
import { salesRolesOn, setSalesRole } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';
import { refusalOf } from '../support/refusal-of.ts';

onBothDatabases('goals for everyone who sells as something', (open) => {
  /** Mert leads Ada and Ben, SDRs however that is spelled, and Can, an AE; Oya is an SDR of somebody else's. */
  async function company() {
    const acme = await createCompany(open);
    const mert = await acme.addPerson({ name: 'Mert Manager' });
    const ada = await acme.addPerson({ name: 'Ada', managerId: mert });
    const ben = await acme.addPerson({ name: 'Ben', managerId: mert });
    const can = await acme.addPerson({ name: 'Can', managerId: mert });
    const oya = await acme.addPerson({ name: 'Oya' });
    const nil = await acme.addPerson({ name: 'Nil Admin', isAdmin: true });
    const say = (personId: string, name: string | null, from?: string) =>
      acme.change((trx, change) => setSalesRole(trx, change, { personId, name, ...(from ? { from } : {}) }));
    for (const [id, name] of [
      [ada, 'SDR'],
      [ben, 'sdr'],
      [can, 'AE'],
      [oya, 'Sdr'],
    ] as const) {
      await say(id, name);
    }
    const asked = { kpi: 'calls', periodKind: 'week', startsIn: 'this', repeats: true } as const;
    const namesOf = async (who: string, group: string) =>
      (await previewTeam(acme.context, await acme.callerOf(who), group, asked)).people.map(
        ({ person }) => person.name,
      );
    return { acme, mert, ada, ben, oya, nil, say, namesOf };
  }

  it('are for those of them whom somebody leads, and for an admin for all', async () => {
    const { mert, nil, namesOf } = await company();
    expect(await namesOf(mert, roleGroup('SDR'))).toEqual(['Ada', 'Ben']);
    expect(await namesOf(nil, roleGroup('sdr'))).toEqual(['Ada', 'Ben', 'Oya']);
    expect(await namesOf(mert, roleGroup('AE'))).toEqual(['Can']);
    expect(await namesOf(mert, EVERYONE)).toEqual(['Ada', 'Ben', 'Can']);
  });

  it('offer the roles there are, and nobody’s to who leads nobody', async () => {
    const { acme, mert, ada, namesOf } = await company();
    expect((await groupsLed(acme.context, await acme.callerOf(mert))).roles.map(roleGroup)).toEqual([
      'role:ae',
      'role:sdr',
    ]);
    expect(await refusalOf(namesOf(ada, roleGroup('SDR')))).toBe(
      'You lead nobody there to suggest goals to.',
    );
    expect(await refusalOf(namesOf(mert, roleGroup('BDR')))).toBe(
      'You lead nobody there to suggest goals to.',
    );
  });

  it('follow a role from the day on which it changes', async () => {
    const { acme, ada, mert, say, namesOf } = await company();
    expect(await say(ada, 'SDR')).toBe(false);
    await say(ada, 'AE', '2026-11-30');
    const on = async (date: string) => (await salesRolesOn(acme.db, acme.workspace.id, [ada], date)).get(ada);
    expect([await on('2020-01-01'), await on('2026-11-29'), await on('2026-11-30')]).toEqual([
      'SDR',
      'SDR',
      'AE',
    ]);
    expect(await namesOf(mert, roleGroup('SDR'))).toEqual(['Ada', 'Ben']);
    acme.context.clock.moveTo(new Date('2026-11-30T08:00:00Z'));
    expect(await namesOf(mert, roleGroup('SDR'))).toEqual(['Ben']);
    await say(ada, null);
    expect(await on('2026-11-30')).toBeUndefined();
  });

  it('have the role of either when two people are one', async () => {
    const { acme, ada, say } = await company();
    const other = await acme.addPerson({ name: 'A. Other', slackId: null });
    await say(other, 'BDR');
    await say(ada, null, '2020-01-01');
    await acme.change((trx, change) => mergePeople(trx, change, { from: other, into: ada }, []));
    expect((await salesRolesOn(acme.db, acme.workspace.id, [ada, other], '2026-11-23')).get(ada)).toBe('BDR');
  });
});
