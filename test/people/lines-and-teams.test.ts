import { expect, it } from 'vitest';
import {
  findCaller,
  isManager,
  managersAbove,
  membershipsBetween,
  membersOf,
  personById,
  reportsOf,
  setAdmin,
  setManager,
  setMembership,
  teamsOf,
} from '../../src/people/index.ts';
import { updatePerson } from '../../src/people/store/person-writes.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

const names = (people: readonly { name: string }[]) => people.map((person) => person.name);

/** Vera leads Ana; Ana leads Ben and Can in team North. */
async function smallCompany(company: Company) {
  const north = await company.addTeam({ name: 'North', channelId: 'C1' });
  const vera = await company.addPerson({ name: 'Vera Voss' });
  const ana = await company.addPerson({ name: 'Ana Silva', managerId: vera });
  const ben = await company.addPerson({ name: 'Ben Ode', managerId: ana, teamId: north });
  const can = await company.addPerson({ name: 'Can Işık', managerId: ana, teamId: north });
  return { north, vera, ana, ben, can };
}

onBothDatabases('the reporting line', (open) => {
  it('names everyone above a person, nearest first', async () => {
    const company = await createCompany(open);
    const { vera, ben } = await smallCompany(company);
    const { db, workspace } = company;
    expect(names(await managersAbove(db, workspace.id, ben, company.today()))).toEqual([
      'Ana Silva',
      'Vera Voss',
    ]);
    expect(await managersAbove(db, workspace.id, vera, company.today())).toEqual([]);
  });

  it('names direct reports only, by name', async () => {
    const company = await createCompany(open);
    const { vera, ana, ben } = await smallCompany(company);
    const { db, workspace } = company;
    expect(names(await reportsOf(db, workspace.id, ana, company.today()))).toEqual(['Ben Ode', 'Can Işık']);
    expect(names(await reportsOf(db, workspace.id, vera, company.today()))).toEqual(['Ana Silva']);
    expect(await isManager(db, workspace.id, ben, company.today())).toBe(false);
    expect(await isManager(db, workspace.id, ana, company.today())).toBe(true);
  });

  it('ends where stored lines turn back on themselves', async () => {
    const company = await createCompany(open);
    const { ana, ben, vera } = await smallCompany(company);
    // No action can store this; an old or hand-edited database could hold it.
    await company.change((trx) =>
      trx
        .insertInto('reporting_line')
        .values({
          workspace_id: company.workspace.id,
          id: 'circle',
          person_id: vera,
          manager_id: ben,
          valid_from: '2020-01-01',
          valid_to: null,
          recorded_at: 0,
        })
        .execute(),
    );
    const line = await managersAbove(company.db, company.workspace.id, ben, company.today());
    expect(line.map((person) => person.id)).toEqual([ana, vera]);
  });

  it.each([
    ['oneself', (c: Ids) => ({ personId: c.ana, managerId: c.ana })],
    ['a direct report', (c: Ids) => ({ personId: c.ana, managerId: c.ben })],
    ['someone two steps below', (c: Ids) => ({ personId: c.vera, managerId: c.can })],
    [
      'a line that holds later only',
      (c: Ids) => ({ personId: c.vera, managerId: c.ana, from: '2030-01-01' }),
    ],
  ])('refuses a manager who is %s', async (_, of) => {
    const company = await createCompany(open);
    const ids = await smallCompany(company);
    const refused = company.change((trx, change) => setManager(trx, change, of(ids)));
    await expect(refused).rejects.toThrow('refusal');
  });

  it('refuses a circle that would only begin with a line planned for later', async () => {
    const company = await createCompany(open);
    const { vera, ben } = await smallCompany(company);
    const dan = await company.addPerson({ name: 'Dan Ek' });
    await company.change((trx, change) =>
      setManager(trx, change, { personId: dan, managerId: ben, from: '2027-01-01' }),
    );
    const refused = company.change((trx, change) =>
      setManager(trx, change, { personId: vera, managerId: dan }),
    );
    await expect(refused).rejects.toThrow('refusal');
  });

  it('lets two people change places when the upper one is freed first', async () => {
    const company = await createCompany(open);
    const { ana, ben } = await smallCompany(company);
    await company.change((trx, change) => setManager(trx, change, { personId: ben, managerId: null }));
    await company.change((trx, change) => setManager(trx, change, { personId: ana, managerId: ben }));
    const line = await managersAbove(company.db, company.workspace.id, ana, company.today());
    expect(line.map((person) => person.id)).toEqual([ben]);
  });
});

type Ids = Awaited<ReturnType<typeof smallCompany>>;

onBothDatabases('a team', (open) => {
  it('has its members and, marked, the manager to whom they report', async () => {
    const company = await createCompany(open);
    const { north } = await smallCompany(company);
    const members = await membersOf(company.db, company.workspace.id, north, company.today());
    expect(members.map((member) => [member.name, member.isTeamManager])).toEqual([
      ['Ana Silva', true],
      ['Ben Ode', false],
      ['Can Işık', false],
    ]);
  });

  it('is not led by the boss of its manager, but by everyone to whom its other members report', async () => {
    const company = await createCompany(open);
    const { north, ana, can } = await smallCompany(company);
    const coach = await company.addPerson({ name: 'Coach' });
    await company.change(async (trx, change) => {
      await setMembership(trx, change, { personId: ana, teamId: north });
      await setManager(trx, change, { personId: can, managerId: coach });
    });
    const members = await membersOf(company.db, company.workspace.id, north, company.today());
    expect(names(members.filter((member) => member.isTeamManager))).toEqual(['Ana Silva', 'Coach']);
  });

  it('whose manager has left is led by nobody from that day on, and goes on being led by whoever stands above', async () => {
    const company = await createCompany(open);
    const { north, ana, ben } = await smallCompany(company);
    const { db, workspace } = company;
    await company.change((trx, change) =>
      updatePerson(trx, change.workspaceId, ana, { isActive: false, endedOn: '2026-11-20' }),
    );
    const led = async (date: string) =>
      names((await membersOf(db, workspace.id, north, date)).filter((member) => member.isTeamManager));
    expect(await led('2026-11-19')).toEqual(['Ana Silva']);
    expect(await led('2026-11-20')).toEqual([]);
    expect(names(await membersOf(db, workspace.id, north, '2026-11-20'))).toEqual(['Ben Ode', 'Can Işık']);
    expect(names(await managersAbove(db, workspace.id, ben, '2026-11-20'))).toEqual([
      'Ana Silva',
      'Vera Voss',
    ]);
  });

  it('of last month is last month’s team', async () => {
    const company = await createCompany(open);
    const { north, ben } = await smallCompany(company);
    const south = await company.addTeam({ name: 'South' });
    await company.change((trx, change) =>
      setMembership(trx, change, { personId: ben, teamId: south, from: '2026-11-01' }),
    );
    const { db, workspace } = company;
    const rest = async (team: string, date: string) =>
      names((await membersOf(db, workspace.id, team, date)).filter((member) => !member.isTeamManager));
    expect(await rest(north, '2026-10-31')).toEqual(['Ben Ode', 'Can Işık']);
    expect(await rest(north, '2026-11-01')).toEqual(['Can Işık']);
    expect(await rest(south, '2026-10-31')).toEqual([]);
    expect(await rest(south, '2026-11-01')).toEqual(['Ben Ode']);
    expect(await membershipsBetween(db, workspace.id, north, '2026-10-30', '2026-11-03')).toEqual([
      { personId: ben, from: '2026-10-30', until: '2026-11-01' },
      expect.objectContaining({ from: '2026-10-30', until: '2026-11-03' }),
    ]);
  });

  it('is someone’s by membership or because a member reports to them', async () => {
    const company = await createCompany(open);
    const { ana, ben, vera } = await smallCompany(company);
    const teams = async (id: string) =>
      names(await teamsOf(company.db, company.workspace.id, id, company.today()));
    expect(await teams(ben)).toEqual(['North']);
    expect(await teams(ana)).toEqual(['North']);
    expect(await teams(vera)).toEqual([]);
  });
});

onBothDatabases('a caller', (open) => {
  it('is found by Slack team and user, with what holds today', async () => {
    const company = await createCompany(open);
    await company.addTeam({ name: 'North', locale: 'tr' });
    const id = await company.addPerson({
      name: 'Ana',
      slackId: 'U1',
      zone: 'America/New_York',
      isAdmin: true,
    });
    const caller = await findCaller(company.db, 'T0000001', 'U1', company.context.clock.now());
    expect(caller).toEqual({
      workspaceId: company.workspace.id,
      id,
      name: 'Ana',
      locale: 'en',
      zone: 'America/New_York',
      isAdmin: true,
    });
  });

  it('is the same as that person read whole, whatever they, their team and Slack say', async () => {
    const company = await createCompany(open);
    const team = await company.addTeam({ name: 'North', locale: 'tr' });
    await company.addPerson({ name: 'Chose', slackId: 'U1', locale: 'en', teamId: team });
    await company.addPerson({ name: 'In a team', slackId: 'U2', teamId: team, zone: 'Europe/Berlin' });
    await company.addPerson({ name: 'On their own', slackId: 'U3', isAdmin: true });
    await company.addPerson({ name: 'From Slack', slackId: 'U4', slackLocale: 'tr-TR', isGuest: true });
    for (const slackUserId of ['U1', 'U2', 'U3', 'U4']) {
      const now = company.context.clock.now();
      const caller = await findCaller(company.db, 'T0000001', slackUserId, now);
      const person = await personById(company.db, company.workspace.id, caller?.id ?? '', '2026-11-23');
      expect(person).toMatchObject({ ...caller, slackUserId });
    }
  });

  it("is taken as of the workspace's date, also while that is not UTC's", async () => {
    const company = await createCompany(open);
    const personId = await company.addPerson({ name: 'Ana', slackId: 'U1', isAdmin: true });
    await company.addPerson({ name: 'Ben', isAdmin: true });
    // In Istanbul the 25th begins at 21:00 UTC on the 24th.
    company.context.clock.moveTo(new Date('2026-11-25T08:00:00Z'));
    await company.change((trx, change) => setAdmin(trx, change, { personId, isAdmin: false }));
    const isAdminAt = async (at: string) =>
      (await findCaller(company.db, 'T0000001', 'U1', new Date(at)))?.isAdmin;
    expect(await isAdminAt('2026-11-24T20:59:59Z')).toBe(true);
    expect(await isAdminAt('2026-11-24T21:00:00Z')).toBe(false);
  });

  it('is nobody when unknown, deactivated, or from another workspace', async () => {
    const company = await createCompany(open);
    await company.addPerson({ name: 'Gone', slackId: 'U2', isActive: false });
    const now = company.context.clock.now();
    expect(await findCaller(company.db, 'T0000001', 'U9', now)).toBeNull();
    expect(await findCaller(company.db, 'T0000001', 'U2', now)).toBeNull();
    expect(await findCaller(company.db, 'T9', 'U2', now)).toBeNull();
  });
});
