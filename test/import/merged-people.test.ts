import { expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import { importCalendar, importFile } from '../../src/import/index.ts';
import { totals } from '../../src/kpis/index.ts';
import { mergePeople } from '../../src/people/actions/merge-people.ts';
import { timeOffBetween, upsertImportedPerson } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { makeFile } from './files.ts';

const followers = capabilities.flatMap((capability) => capability.onMerge ?? []);

const read = ({ context, workspace }: Company, kind: 'activities' | 'facts', text: string) =>
  importFile(context, workspace.id, { kind, file: makeFile(text) });

const sumOf = async ({ db, workspace }: Company, personId: string) => {
  const sums = await totals(db, workspace.id, {
    subjectIds: [personId],
    from: '2026-01-01',
    until: '2027-01-01',
  });
  return sums.reduce((sum, { amount }) => sum + amount, 0);
};

onBothDatabases('a file that comes again after two people turned out to be one', (open) => {
  /** M. Brandt of the CRM, with an address and a further name there, and Mia's account. */
  async function company() {
    const acme = await createCompany(open);
    const brandt = await acme.addPerson({
      name: 'M. Brandt',
      slackId: null,
      email: 'brandt@crm.example',
      crmNames: ['Brandt (EMEA)'],
    });
    const mia = await acme.addPerson({ name: 'Mia Brandt' });
    const merge = () =>
      acme.change((trx, change) => mergePeople(trx, change, { from: brandt, into: mia }, followers));
    return { acme, mia, merge };
  }

  for (const name of ['M. Brandt', 'brandt@crm.example', 'Brandt (EMEA)']) {
    it(`counts activities of ${name} once, and beside those of the account’s own name`, async () => {
      const { acme, mia, merge } = await company();
      const file = [
        'person,kpi,date,count',
        `${name},calls,2026-11-17,7`,
        'Mia Brandt,calls,2026-11-17,2',
        `${name},calls,2026-11-17,7`,
      ].join('\n');
      await read(acme, 'activities', file);
      await merge();
      expect(await sumOf(acme, mia)).toBe(16);
      expect(await read(acme, 'activities', file)).toMatchObject({ created: 0, changed: 0, unchanged: 3 });
      expect(await sumOf(acme, mia)).toBe(16);
      expect(await read(acme, 'activities', file.replace(',7', ',8'))).toMatchObject({ changed: 1 });
      expect(await sumOf(acme, mia)).toBe(17);
    });
  }

  it.each([
    ['their own calendar', { person: 'brandt@crm.example' }, 'Off'],
    ['a team’s calendar', {}, 'M. Brandt off'],
  ])('keeps the days off of %s, and takes them back when they are gone from it', async (_, more, title) => {
    const { acme, mia, merge } = await company();
    const calendar = (...entries: string[]) =>
      ['BEGIN:VCALENDAR', ...entries, 'END:VCALENDAR', ''].join('\r\n');
    const entry = (date: string) =>
      `BEGIN:VEVENT\r\nUID:${date}\r\nDTSTART;VALUE=DATE:${date}\r\nATTENDEE:mailto:brandt@crm.example\r\nSUMMARY:${title}\r\nEND:VEVENT`;
    const run = (text: string) =>
      importCalendar(acme.context, acme.workspace.id, { file: makeFile(text, 'off.ics'), ...more });
    await run(calendar(entry('20261224'), entry('20261228')));
    await merge();
    expect(await run(calendar(entry('20261224'), entry('20261228')))).toMatchObject({
      created: 0,
      changed: 0,
      refused: 0,
    });
    expect(await run(calendar(entry('20261224')))).toMatchObject({ changed: 1, refused: 0 });
    const range = { from: '2026-01-01', until: '2028-01-01' };
    const left = await timeOffBetween(acme.db, acme.workspace.id, [mia], range);
    expect(left.map(({ from }) => from)).toEqual(['2026-12-24']);
  });

  it('counts them once when an import of people has kept the old name as another of the account', async () => {
    const { acme, mia, merge } = await company();
    const file = 'person,kpi,date,count\nM. Brandt,calls,2026-11-17,7\n';
    await read(acme, 'activities', file);
    await merge();
    const row = { name: 'M. Brandt', email: 'brandt@crm.example' };
    await acme.change((trx, change) => upsertImportedPerson(trx, change, row));
    await read(acme, 'activities', file);
    expect(await sumOf(acme, mia)).toBe(7);
  });

  it('counts figures once, and those of both names', async () => {
    const { acme, mia, merge } = await company();
    const file = [
      'person,kpi,date,numerator',
      'M. Brandt,demos,2026-11-17,4',
      'Mia Brandt,demos,2026-11-17,1',
    ].join('\n');
    await read(acme, 'facts', file);
    await merge();
    expect(await read(acme, 'facts', file)).toMatchObject({ unchanged: 2, refused: 0 });
    expect(await sumOf(acme, mia)).toBe(5);
  });
});
