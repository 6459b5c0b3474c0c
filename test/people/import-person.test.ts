import { expect, it } from 'vitest';
import { type ImportedPerson, membersOf, personById, upsertImportedPerson } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';

const upsert = (company: Company, row: ImportedPerson) =>
  company.change((trx, change) => upsertImportedPerson(trx, change, row));

const auditCount = async (company: Company) =>
  (await company.db.selectFrom('audit').select('id').execute()).length;

onBothDatabases('an imported person', (open) => {
  it('is added with team and manager since they started, or since ever', async () => {
    const company = await createCompany(open);
    const teamId = await company.addTeam({ name: 'North' });
    const { personId: managerPersonId } = await upsert(company, { name: 'Melvin Marxen' });
    const { personId } = await upsert(company, {
      name: 'Moses Frase',
      email: 'moses@acme.com',
      teamId,
      managerPersonId,
      startedOn: '2017-03-01',
    });
    await upsert(company, { name: 'Darcel Schlecht', teamId, managerPersonId });
    const { db, workspace } = company;
    const on = async (date: string) =>
      (await membersOf(db, workspace.id, teamId, date))
        .filter((member) => !member.isTeamManager)
        .map((member) => member.name);
    expect(await on('2017-02-28')).toEqual(['Darcel Schlecht']);
    expect(await on('2017-03-01')).toEqual(['Darcel Schlecht', 'Moses Frase']);
    expect(await personById(db, workspace.id, personId, company.today())).toMatchObject({
      managerId: managerPersonId,
      teamId,
      startedOn: '2017-03-01',
      slackUserId: null,
    });
  });

  it('imported again changes and records nothing', async () => {
    const company = await createCompany(open);
    const teamId = await company.addTeam({ name: 'North' });
    const { personId: boss } = await upsert(company, { name: 'Boss' });
    const rows: ImportedPerson[] = [
      { name: 'Ana Silva' },
      { name: 'Ben Ode', email: 'Ben@acme.com', slackId: 'U0000009', teamId, managerPersonId: boss },
      { name: 'Can Işık', startedOn: '2030-01-01', teamId, crmNames: ['C. Isik', 'Can'] },
    ];
    for (const row of rows)
      expect(await upsert(company, row)).toMatchObject({ created: true, changed: true });
    const before = await auditCount(company);
    for (const row of rows)
      expect(await upsert(company, row)).toMatchObject({ created: false, changed: false });
    expect(await auditCount(company)).toBe(before);
  });

  it('gets a new team and manager from today, and keeps those of before for the days before', async () => {
    const company = await createCompany(open);
    const north = await company.addTeam({ name: 'North' });
    const south = await company.addTeam({ name: 'South' });
    const { personId } = await upsert(company, { name: 'Ana', teamId: north, startedOn: '2020-01-01' });
    expect(await upsert(company, { name: 'Ana', teamId: south, startedOn: '2020-01-01' })).toMatchObject({
      changed: true,
    });
    const on = async (date: string) =>
      (await personById(company.db, company.workspace.id, personId, date))?.teamId;
    expect([await on('2026-11-22'), await on('2026-11-23')]).toEqual([north, south]);
  });

  it('keeps what a row leaves out', async () => {
    const company = await createCompany(open);
    const teamId = await company.addTeam({ name: 'North' });
    const { personId } = await upsert(company, { name: 'Ana', email: 'ana@acme.com', teamId });
    expect(await upsert(company, { name: 'Ana' })).toMatchObject({ personId, changed: false });
    expect(await company.person(personId)).toMatchObject({ email: 'ana@acme.com', teamId });
  });

  it('has the name Slack gives them; the file’s name becomes one the CRM uses', async () => {
    const company = await createCompany(open);
    const personId = await company.addPerson({ name: 'Ana Silva', email: 'ana@acme.com' });
    expect(await upsert(company, { name: 'Silva, A.', email: 'ana@acme.com' })).toMatchObject({
      personId,
      created: false,
      changed: true,
    });
    expect((await company.person(personId)).name).toBe('Ana Silva');
    expect(await upsert(company, { name: 'silva, a.' })).toMatchObject({ personId, changed: false });
  });

  it('without Slack takes a corrected name from the file', async () => {
    const company = await createCompany(open);
    const { personId } = await upsert(company, { name: 'Ana Sliva', email: 'ana@acme.com' });
    await upsert(company, { name: 'Ana Silva', email: 'ana@acme.com' });
    expect((await company.person(personId)).name).toBe('Ana Silva');
  });

  it('is someone else than a namesake with another address', async () => {
    const company = await createCompany(open);
    const first = await upsert(company, { name: 'Ali Kaya', email: 'ali1@acme.com' });
    const second = await upsert(company, { name: 'Ali Kaya', email: 'ali2@acme.com' });
    expect(second.created).toBe(true);
    expect(second.personId).not.toBe(first.personId);
    await expect(upsert(company, { name: 'Ali Kaya' })).rejects.toThrow('refusal');
  });

  it('is refused when Slack id and address belong to two people, or to one who has another Slack id', async () => {
    const company = await createCompany(open);
    await company.addPerson({ name: 'Ana', slackId: 'U0000001', email: 'ana@acme.com' });
    await company.addPerson({ name: 'Ben', slackId: 'U0000002', email: 'ben@acme.com' });
    const two = upsert(company, { name: 'Ana', slackId: 'U0000001', email: 'ben@acme.com' });
    await expect(two).rejects.toThrow('refusal');
    const other = upsert(company, { name: 'Ana', slackId: 'U0000003', email: 'ana@acme.com' });
    await expect(other).rejects.toThrow('refusal');
  });

  it('is refused a CRM name that is someone else’s', async () => {
    const company = await createCompany(open);
    await upsert(company, { name: 'Ana', email: 'ana@acme.com', crmNames: ['A. S.'] });
    const refused = upsert(company, { name: 'Ben', email: 'ben@acme.com', crmNames: ['A. S.'] });
    await expect(refused).rejects.toThrow('refusal');
  });
});
