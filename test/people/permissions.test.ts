import { expect, it } from 'vitest';
import { relationTo, requirePermission, setManager } from '../../src/people/index.ts';
import { type Audience, isAllowed, type Relation } from '../../src/people/permissions.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, type Company, createCompany } from '../support/fixtures.ts';

/**
 * Vera leads Ana and Otto; Ana leads Ben and Can (team North), Otto leads Dan (team South). Ada is admin, Gus a guest
 * in North without a manager. Zoe works in another workspace.
 */
async function build(company: Company) {
  const north = await company.addTeam({ name: 'North' });
  const south = await company.addTeam({ name: 'South' });
  const vera = await company.addPerson({ name: 'Vera' });
  const ana = await company.addPerson({ name: 'Ana', managerId: vera });
  const otto = await company.addPerson({ name: 'Otto', managerId: vera });
  const ben = await company.addPerson({ name: 'Ben', managerId: ana, teamId: north });
  const can = await company.addPerson({ name: 'Can', managerId: ana, teamId: north });
  const dan = await company.addPerson({ name: 'Dan', managerId: otto, teamId: south });
  const ada = await company.addPerson({ name: 'Ada', isAdmin: true });
  const gus = await company.addPerson({ name: 'Gus', isGuest: true, teamId: north });
  const elsewhere = await addCompany(company.database, company.context, {
    slackTeamId: 'T0000002',
    name: 'Other',
  });
  const zoe = await elsewhere.addPerson({ name: 'Zoe', isAdmin: true });
  return { elsewhere, people: { vera, ana, otto, ben, can, dan, ada, gus, zoe }, teams: { north, south } };
}

const words = (relation: Relation) =>
  [
    relation.isSelf ? 'self' : '',
    relation.isInLineAbove ? 'above' : '',
    relation.isTeammate ? 'mate' : '',
    relation.isAdmin ? 'admin' : '',
  ]
    .filter(Boolean)
    .join(' ');

onBothDatabases('how a caller stands', (open) => {
  it('to a person', async () => {
    const company = await createCompany(open);
    const { people, elsewhere } = await build(company);
    const rows: Record<string, string> = {};
    for (const [name, id] of Object.entries(people)) {
      const caller = name === 'zoe' ? await elsewhere.callerOf(id) : await company.callerOf(id);
      const relation = await relationTo(company.db, caller, { personId: people.ben }, company.today());
      rows[name] = words(relation);
    }
    expect(rows).toEqual({
      vera: 'above',
      ana: 'above mate',
      otto: '',
      ben: 'self',
      can: 'mate',
      dan: '',
      ada: 'admin',
      gus: 'mate',
      zoe: '',
    });
  });

  it('to a team', async () => {
    const company = await createCompany(open);
    const { people, teams, elsewhere } = await build(company);
    const rows: Record<string, string> = {};
    for (const [name, id] of Object.entries(people)) {
      const caller = name === 'zoe' ? await elsewhere.callerOf(id) : await company.callerOf(id);
      rows[name] = words(await relationTo(company.db, caller, { teamId: teams.north }, company.today()));
    }
    expect(rows).toEqual({
      vera: 'above',
      ana: 'above mate',
      otto: '',
      ben: 'mate',
      can: 'mate',
      dan: '',
      ada: 'admin',
      gus: 'mate',
      zoe: '',
    });
  });

  it('is as of the date asked for', async () => {
    const company = await createCompany(open);
    const { people } = await build(company);
    await company.change((trx, change) =>
      setManager(trx, change, { personId: people.ben, managerId: people.otto, from: '2026-11-01' }),
    );
    const ana = await company.callerOf(people.ana);
    const to = async (date: string) =>
      (await relationTo(company.db, ana, { personId: people.ben }, date)).isInLineAbove;
    expect([await to('2026-10-31'), await to('2026-11-01')]).toEqual([true, false]);
  });

  it('lets nobody in whom the capability does not name, and says why', async () => {
    const company = await createCompany(open);
    const { people } = await build(company);
    const ask = async (who: string, audiences: readonly Audience[]) =>
      requirePermission(
        company.db,
        await company.callerOf(who),
        audiences,
        { personId: people.ben },
        company.today(),
        (t) => t.people.adminsOnly,
      );
    await expect(ask(people.ada, ['self', 'line_above'])).rejects.toThrow('refusal');
    await expect(ask(people.can, ['self', 'line_above', 'admin'])).rejects.toThrow('refusal');
    await expect(ask(people.vera, ['self', 'line_above'])).resolves.toBeUndefined();
    await expect(ask(people.dan, ['everyone'])).resolves.toBeUndefined();
  });

  it('keeps everyone of another workspace out, even where everyone may and even an admin', async () => {
    const company = await createCompany(open);
    const { people, elsewhere } = await build(company);
    const zoe = await elsewhere.callerOf(people.zoe);
    const subject = { personId: people.ben };
    const ask = requirePermission(
      company.db,
      zoe,
      ['everyone', 'admin'],
      subject,
      company.today(),
      (t) => t.common.done,
    );
    await expect(ask).rejects.toThrow('refusal');
  });
});

it.each([
  ['self', { isSelf: true }],
  ['line_above', { isInLineAbove: true }],
  ['teammate', { isTeammate: true }],
  ['admin', { isAdmin: true }],
] as const)('the audience %s fits those who stand so and nobody else', (audience, standing) => {
  const stranger = { isSelf: false, isInLineAbove: false, isTeammate: false, isAdmin: false };
  const everyoneElse = {
    isSelf: audience !== 'self',
    isInLineAbove: audience !== 'line_above',
    isTeammate: audience !== 'teammate',
    isAdmin: audience !== 'admin',
  };
  expect(isAllowed([audience], { ...stranger, ...standing })).toBe(true);
  expect(isAllowed([audience], everyoneElse)).toBe(false);
});
