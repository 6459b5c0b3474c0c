import { expect, it } from 'vitest';
import type { SlackMember } from '../../src/context.ts';
import {
  membersOf,
  setManager,
  setMembership,
  setWorkSchedule,
  syncMember,
  syncMembers,
  upsertImportedPerson,
} from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import {
  addCompany,
  type Company,
  createCompany,
  createTestContext,
  slackMember,
} from '../support/fixtures.ts';

const ana = slackMember({ slackUserId: 'U1', name: 'Ana Silva', email: 'ana@acme.com' });
const ben = slackMember({ slackUserId: 'U2', name: 'Ben Ode', email: 'ben@acme.com' });
const boss = slackMember({ slackUserId: 'U9', name: 'Ada Boss', isSlackAdmin: true });

const sync = (company: Company, members: readonly SlackMember[]) =>
  syncMembers(company.context, company.workspace.id, members);

/** Everyone as 'name, Slack id, active', and what else a test names. */
async function everyone(company: Company) {
  const rows = await company.db.selectFrom('person').select('id').orderBy('name').execute();
  return Promise.all(rows.map((row) => company.person(row.id)));
}

const actions = async (company: Company) =>
  (await company.db.selectFrom('audit').select(['action', 'actor_id', 'source']).orderBy('id').execute()).map(
    (row) => row.action,
  );

onBothDatabases('the comparison with Slack', (open) => {
  it('adds new members with name, address, zone and language', async () => {
    const company = await createCompany(open);
    const member = { ...ana, zone: 'America/New_York', locale: 'tr-TR', isGuest: true };
    expect(await sync(company, [member])).toEqual({ created: 1, updated: 0, left: 0, newAdmins: 0 });
    expect(await everyone(company)).toMatchObject([
      {
        name: 'Ana Silva',
        email: 'ana@acme.com',
        slackUserId: 'U1',
        zone: 'America/New_York',
        locale: 'tr',
        isGuest: true,
        isActive: true,
        workWeek: [1, 2, 3, 4, 5],
      },
    ]);
  });

  it('done again changes and records nothing', async () => {
    const company = await createCompany(open);
    await sync(company, [ana, ben, boss]);
    const before = await actions(company);
    expect(await sync(company, [ana, ben, boss])).toEqual({ created: 0, updated: 0, left: 0, newAdmins: 0 });
    expect(await actions(company)).toEqual(before);
  });

  it('takes over a new name, and goes on finding the person under the former one', async () => {
    const company = await createCompany(open);
    await sync(company, [ana]);
    expect(await sync(company, [{ ...ana, name: 'Ana Costa' }])).toMatchObject({ created: 0, updated: 1 });
    expect(await everyone(company)).toMatchObject([{ name: 'Ana Costa', slackUserId: 'U1' }]);
    const crm = await company.db.selectFrom('alias').select('value').where('kind', '=', 'crm').execute();
    expect(crm).toEqual([{ value: 'ana silva' }]);
  });

  it('dates a new zone from today and leaves the days before alone', async () => {
    const company = await createCompany(open);
    await sync(company, [ana]);
    company.context.clock.moveTo(new Date('2026-12-01T09:00:00Z'));
    await sync(company, [{ ...ana, zone: 'Europe/Lisbon' }]);
    const rows = await company.db.selectFrom('work_schedule').selectAll().orderBy('valid_from').execute();
    expect(rows.map((row) => [row.zone, row.valid_from, row.valid_to])).toEqual([
      ['Europe/Istanbul', '1900-01-01', '2026-12-01'],
      ['Europe/Lisbon', '2026-12-01', null],
    ]);
  });

  it('keeps a zone set by hand until Slack’s own changes', async () => {
    const company = await createCompany(open);
    await sync(company, [ana]);
    const [person] = await everyone(company);
    const personId = person?.id ?? '';
    await company.change((trx, change) => setWorkSchedule(trx, change, { personId, zone: 'Asia/Tokyo' }));
    await sync(company, [ana]);
    expect((await company.person(personId)).zone).toBe('Asia/Tokyo');
    await sync(company, [{ ...ana, zone: 'Europe/Lisbon' }]);
    expect((await company.person(personId)).zone).toBe('Europe/Lisbon');
  });

  it('ignores a zone that is none', async () => {
    const company = await createCompany(open);
    await sync(company, [{ ...ana, zone: 'Mars/Olympus' }]);
    expect((await everyone(company))[0]?.zone).toBe('Europe/Istanbul');
  });

  it.each([
    ['deactivated', [{ ...ana, isActive: false }, ben]],
    ['missing', [ben]],
  ])('lets someone go who is %s in Slack, and takes them back', async (_, members) => {
    const company = await createCompany(open);
    await sync(company, [ana, ben]);
    company.context.clock.moveTo(new Date('2026-12-01T09:00:00Z'));
    expect(await sync(company, members)).toMatchObject({ left: 1 });
    expect(await everyone(company)).toMatchObject([
      { name: 'Ana Silva', isActive: false, endedOn: '2026-12-01' },
      { name: 'Ben Ode', isActive: true, endedOn: null },
    ]);
    expect(await sync(company, members)).toMatchObject({ left: 0 });
    expect(await sync(company, [ana, ben])).toMatchObject({ updated: 1, created: 0 });
    expect(await everyone(company)).toMatchObject([{ isActive: true, endedOn: null }, { isActive: true }]);
    const comings = (await actions(company)).filter((action) => action !== 'person.schedule_set');
    expect(comings).toEqual(['person.created', 'person.created', 'person.left', 'person.returned']);
  });

  it('gives who returns their team, manager and history back', async () => {
    const company = await createCompany(open);
    await sync(company, [ana, ben]);
    const [anaId = '', benId = ''] = (await everyone(company)).map(({ id }) => id);
    const north = await company.addTeam({ name: 'North' });
    await company.change(async (trx, change) => {
      await setMembership(trx, change, { personId: benId, teamId: north });
      await setManager(trx, change, { personId: benId, managerId: anaId });
    });
    const inTeam = async () =>
      (await membersOf(company.db, company.workspace.id, north, company.today())).map(({ name }) => name);
    await sync(company, [ana]);
    expect(await inTeam()).toEqual([]);
    await sync(company, [ana, ben]);
    expect(await inTeam()).toEqual(['Ana Silva', 'Ben Ode']);
  });

  it('does not add someone who was gone before we came', async () => {
    const company = await createCompany(open);
    await sync(company, [ana, { ...ben, isActive: false }]);
    expect(await everyone(company)).toHaveLength(1);
  });

  it('refuses an empty list instead of letting everyone go', async () => {
    const company = await createCompany(open);
    await sync(company, [ana]);
    await expect(sync(company, [])).rejects.toThrow('no members');
    expect(await everyone(company)).toMatchObject([{ isActive: true }]);
  });

  it.each([
    ['e-mail address', { name: 'A. Silva', email: 'ANA@acme.com' }],
    ['name', { name: 'ana  silva' }],
  ])('recognises someone imported before by their %s', async (_, row) => {
    const company = await createCompany(open);
    const { personId } = await company.change((trx, change) => upsertImportedPerson(trx, change, row));
    expect(await sync(company, [ana])).toMatchObject({ created: 0, updated: 1 });
    expect(await company.person(personId)).toMatchObject({
      name: 'Ana Silva',
      slackUserId: 'U1',
      email: 'ana@acme.com',
    });
  });

  it('takes nobody for another when the name alone fits two', async () => {
    const company = await createCompany(open);
    await company.change((trx, change) => upsertImportedPerson(trx, change, { name: 'Ana Silva' }));
    const other = slackMember({ slackUserId: 'U3', name: 'Ana Silva', email: 'ana2@acme.com' });
    expect(await sync(company, [ana, other])).toMatchObject({ created: 2, updated: 0 });
  });

  it('leaves people alone who never had Slack', async () => {
    const company = await createCompany(open);
    await company.addPerson({ name: 'Carl Crm', slackId: null });
    expect(await sync(company, [ana])).toMatchObject({ created: 1, left: 0 });
    expect(await everyone(company)).toMatchObject([{ isActive: true }, { name: 'Carl Crm', isActive: true }]);
  });

  it('keeps the person when their account is replaced by a new one with the same address', async () => {
    const company = await createCompany(open);
    await sync(company, [ana]);
    const [before] = await everyone(company);
    const renewed = { ...ana, slackUserId: 'U7' };
    await sync(company, [{ ...ana, isActive: false }, renewed]);
    expect(await everyone(company)).toMatchObject([{ id: before?.id, slackUserId: 'U7', isActive: true }]);
    expect(await sync(company, [{ ...ana, isActive: false }, renewed])).toMatchObject({
      updated: 0,
      left: 0,
    });
  });

  it('makes Slack’s admins ours only as long as there is no admin, and never a guest', async () => {
    const company = await createCompany(open);
    const guest = slackMember({ slackUserId: 'U8', name: 'Gus', isSlackAdmin: true, isGuest: true });
    expect(await sync(company, [ana, boss, guest])).toMatchObject({ newAdmins: 1 });
    expect((await everyone(company)).filter((person) => person.isAdmin)).toMatchObject([
      { name: 'Ada Boss' },
    ]);
    expect(await sync(company, [{ ...ana, isSlackAdmin: true }, boss, guest])).toMatchObject({
      newAdmins: 0,
    });
    expect(await sync(company, [{ ...ana, isSlackAdmin: true }, guest])).toMatchObject({ newAdmins: 1 });
    const left = (await everyone(company)).filter((person) => person.isAdmin);
    expect(left).toMatchObject([{ name: 'Ana Silva' }]);
  });

  it('lets someone who becomes a guest lead nobody: their reports go to the manager above', async () => {
    const company = await createCompany(open);
    const vera = await company.addPerson({ name: 'Vera', slackId: 'U7' });
    const lead = await company.addPerson({
      name: 'Ana Silva',
      slackId: 'U1',
      managerId: vera,
      isAdmin: true,
    });
    const rep = await company.addPerson({ name: 'Carl', slackId: null, managerId: lead });
    await syncMember(company.context, company.workspace.id, { ...ana, isGuest: true });
    expect(await company.person(rep)).toMatchObject({ managerId: vera });
    expect(await company.person(lead)).toMatchObject({ isGuest: true, isAdmin: false });
  });

  it('gives a new workspace the zone of most of its people, unless it has one', async () => {
    const company = await createCompany(open, { zone: 'UTC' });
    const paris = (slackUserId: string) =>
      slackMember({ slackUserId, name: slackUserId, zone: 'Europe/Paris' });
    await sync(company, [ana, paris('U5'), paris('U6')]);
    const zones = await company.db.selectFrom('workspace').select('zone').execute();
    expect(zones).toEqual([{ zone: 'Europe/Paris' }]);
  });

  it('of one workspace does not touch another', async () => {
    const company = await createCompany(open);
    const other = await addCompany(company.database, company.context, { slackTeamId: 'T2' });
    await sync(company, [ana]);
    await sync(other, [{ ...ana, name: 'Ana Other' }]);
    expect(await sync(company, [ana])).toEqual({ created: 0, updated: 0, left: 0, newAdmins: 0 });
    expect((await company.db.selectFrom('person').selectAll().execute()).length).toBe(2);
  });
});

onBothDatabases('one member', (open) => {
  it('who joins or changes is followed without touching the others', async () => {
    const company = await createCompany(open);
    await sync(company, [ana]);
    const one = (member: SlackMember) => syncMember(company.context, company.workspace.id, member);
    expect(await one(ben)).toMatchObject({ created: 1, left: 0 });
    expect(await one({ ...ben, name: 'Ben Neu' })).toMatchObject({ created: 0, updated: 1, left: 0 });
    expect(await one({ ...ben, name: 'Ben Neu', isActive: false, zone: null, locale: null })).toMatchObject({
      left: 1,
    });
    expect(await everyone(company)).toMatchObject([
      { name: 'Ana Silva', isActive: true },
      { name: 'Ben Neu', isActive: false },
    ]);
  });

  it('does not take over the account of someone who is here, whatever the address', async () => {
    const company = await createCompany(open);
    await sync(company, [ana]);
    const twin = slackMember({ slackUserId: 'U7', name: 'Ana Zwei', email: 'ana@acme.com' });
    await syncMember(company.context, company.workspace.id, twin);
    expect((await everyone(company)).map((person) => person.slackUserId)).toEqual(['U1', 'U7']);
  });
});

onBothDatabases('two processes that compare at the same time', (open, dialect) => {
  it.runIf(dialect === 'postgres')('never double a person', async () => {
    const company = await createCompany(open);
    const other = createTestContext(company.db);
    other.newId = () => crypto.randomUUID();
    const runs = await Promise.allSettled([
      syncMembers(company.context, company.workspace.id, [ana, ben]),
      syncMembers(other, company.workspace.id, [ana, ben]),
    ]);
    expect(runs.map((run) => run.status)).toEqual(['fulfilled', 'fulfilled']);
    const slack = await company.db.selectFrom('alias').select('value').where('kind', '=', 'slack').execute();
    expect(slack).toHaveLength(2);
    expect(await everyone(company)).toHaveLength(2);
  });
});
