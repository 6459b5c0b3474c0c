import { expect, it } from 'vitest';
import { resolvePerson } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { addCompany, createCompany } from '../support/fixtures.ts';

onBothDatabases('a text that names a person', (open) => {
  it('is a mention, an id, an address, a CRM name or a full name, however it is spelled', async () => {
    const company = await createCompany(open);
    const ipek = await company.addPerson({
      name: 'İpek Işık',
      slackId: 'U0000042',
      email: 'Ipek@acme.com',
      crmNames: ['I. Isik'],
    });
    const texts = [
      '<@U0000042|ipek>',
      '<@U0000042>',
      'U0000042',
      'ipek@ACME.com',
      '<mailto:ipek@acme.com|ipek@acme.com>',
      'i. ISIK',
      'ipek ışık',
      '  İPEK   IŞIK ',
      '@İpek Işık',
    ];
    for (const text of texts) {
      const found = await resolvePerson(company.db, company.workspace.id, text, company.today());
      expect([text, found.kind, found.kind === 'one' && found.person.id]).toEqual([text, 'one', ipek]);
    }
  });

  it('names nobody when it is part of a name, nonsense or nothing', async () => {
    const company = await createCompany(open);
    await company.addPerson({ name: 'İpek Işık' });
    const texts = [
      'İpek',
      'Isik',
      'somebody',
      '<@U9999999>',
      '',
      "'; drop table person; --",
      '%',
      'İpek_Işık',
    ];
    for (const text of texts) {
      const found = await resolvePerson(company.db, company.workspace.id, text, company.today());
      expect([text, found.kind]).toEqual([text, 'none']);
    }
  });

  it('names several when their full name is the same, unless it is the alias of one', async () => {
    const company = await createCompany(open);
    await company.addPerson({ name: 'Ali Kaya', email: 'ali1@acme.com' });
    const second = await company.addPerson({ name: 'ALİ KAYA', email: 'ali2@acme.com' });
    const resolve = (text: string) => resolvePerson(company.db, company.workspace.id, text, company.today());
    const found = await resolve('Ali Kaya');
    const emails = found.kind === 'many' ? found.people.map((person) => person.email) : [];
    expect(new Set(emails)).toEqual(new Set(['ali1@acme.com', 'ali2@acme.com']));
    expect(await resolve('ali2@acme.com')).toMatchObject({ kind: 'one', person: { id: second } });
    const third = await company.addPerson({ name: 'A. Kaya', crmNames: ['Ali Kaya'] });
    expect(await resolve('ali kaya')).toMatchObject({ kind: 'one', person: { id: third } });
  });

  it('still names someone who has left, since their deals go on counting', async () => {
    const company = await createCompany(open);
    await company.addPerson({ name: 'Moses Frase', isActive: false });
    const found = await resolvePerson(company.db, company.workspace.id, 'Moses Frase', company.today());
    expect(found).toMatchObject({ kind: 'one', person: { isActive: false } });
  });

  it('never names someone of another workspace', async () => {
    const company = await createCompany(open);
    const other = await addCompany(company.database, company.context, { slackTeamId: 'T2' });
    await other.addPerson({ name: 'Zoe', slackId: 'U0000777', email: 'zoe@other.com' });
    for (const text of ['Zoe', '<@U0000777>', 'zoe@other.com']) {
      const found = await resolvePerson(company.db, company.workspace.id, text, company.today());
      expect(found.kind).toBe('none');
    }
  });
});
