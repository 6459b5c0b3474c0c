import type { SectionBlock } from '@slack/types';
import { expect, it } from 'vitest';
import { capabilities } from '../../src/app.ts';
import type { Answer } from '../../src/capability.ts';
import type { Caller } from '../../src/context.ts';
import { importFile } from '../../src/import/index.ts';
import { totals } from '../../src/kpis/index.ts';
import { translate } from '../../src/locales/index.ts';
import { resolvePerson, unmatchedMembers, upsertImportedPerson } from '../../src/people/index.ts';
import { strays } from '../../src/people/jobs.ts';
import { ids } from '../../src/people/messages/ids.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';
import { makeFile } from '../import/files.ts';
import { type OpenFresh, onBothDatabases } from '../support/databases.ts';
import { type Company, createCompany } from '../support/fixtures.ts';
import { plainText } from '../support/plain-text.ts';

const followers = capabilities.flatMap((capability) => capability.onMerge ?? []);

const ACTIVITIES = `person,kpi,date,count
M. Brandt,calls,2026-11-17,7
Mia Brandt,calls,2026-11-17,2
`;
const DEALS = `external_id,owner,stage,amount,opened_on,closed_on
D1,M. Brandt,Won,5000,2026-11-02,2026-11-18
D2,M. Brandt,Demo,900,2026-11-02,
`;

/** The CRM's M. Brandt was taken for Mia Brandt, who logs calls of her own. */
async function wronglyMatched(open: OpenFresh) {
  const company = await createCompany(open);
  const admin = await company.callerOf(await company.addPerson({ name: 'Nora', isAdmin: true }));
  const brandt = await company.addPerson({
    name: 'M. Brandt',
    slackId: null,
    email: 'brandt@crm.example',
    crmNames: ['Brandt (EMEA)'],
  });
  const mia = await company.addPerson({ name: 'Mia Brandt', slackId: 'UMIA' });
  await importAll(company);
  await press(company, admin, ids.matchFirst, `0 ${brandt} UMIA`);
  return { company, admin, brandt, mia };
}

async function importAll({ context, workspace }: Company) {
  const imports = [
    ['activities', ACTIVITIES],
    ['deals', DEALS],
  ] as const;
  for (const [kind, text] of imports) {
    const report = await importFile(context, workspace.id, { kind, file: makeFile(text) });
    expect(report.refused).toBe(0);
  }
}

async function press(company: Company, caller: Caller, id: string, value: string): Promise<Answer> {
  const button = capabilities.flatMap((each) => each.buttons ?? []).find((each) => each.id === id);
  if (!button) throw new Error(`Nobody answers ${id}`);
  const t = translate(caller.locale);
  const clicked = { from: 'modal', metadata: '', values: {}, channelId: null } as const;
  return button.run({ context: company.context, caller, t, value, ...clicked });
}

const callsOf = async ({ db, workspace }: Company, personId: string) =>
  (
    await totals(db, workspace.id, {
      subjectIds: [personId],
      kpis: ['calls'],
      from: '2026-01-01',
      until: '2027-01-01',
    })
  ).reduce((sum, { amount }) => sum + amount, 0);

const ownersOf = async ({ db }: Company) =>
  (await db.selectFrom('deal').select('owner_id').execute()).map((row) => row.owner_id);

onBothDatabases('somebody who was matched to the wrong person', (open) => {
  it('is split off in the form of the account, and has their own numbers after the next import', async () => {
    const { company, admin, brandt, mia } = await wronglyMatched(open);
    expect([await callsOf(company, mia), await ownersOf(company)]).toEqual([9, [mia, mia]]);

    const opened = await press(company, admin, ids.account, mia);
    if (opened.kind !== 'open') throw new Error('No form');
    assertSlackLimits(opened.view);
    expect(plainText(opened.view)).toContain('*M. Brandt* counts as them.');
    const line = opened.view.blocks.at(-1) as SectionBlock;
    const { value = '' } = line.accessory as { value?: string };
    const done = await press(company, admin, ids.splitOff, value);
    if (done.kind !== 'show') throw new Error('Not stored');
    expect(plainText(done.view)).toContain('*M. Brandt* is a person of their own again');

    // Nothing moves by itself, at night either.
    company.context.clock.moveTo(new Date('2026-11-24T01:00:00Z'));
    await strays(followers).run(company.context, company.context.clock.now());
    expect([await callsOf(company, mia), await callsOf(company, brandt)]).toEqual([9, 0]);
    await importAll(company);
    expect([await callsOf(company, mia), await callsOf(company, brandt)]).toEqual([2, 7]);
    expect(await ownersOf(company)).toEqual([brandt, brandt]);
  });

  it('goes by their own name and address again, and is among those to match', async () => {
    const { company, admin, brandt, mia } = await wronglyMatched(open);
    const { db, workspace } = company;
    // An import of people in between made the name one of Mia's in the CRM.
    const row = { name: 'M. Brandt', email: 'brandt@crm.example' };
    await company.change((trx, change) => upsertImportedPerson(trx, change, row));
    await press(company, admin, ids.splitOff, `${mia} ${brandt}`);
    for (const name of ['M. Brandt', 'brandt@crm.example', 'Brandt (EMEA)']) {
      const found = await resolvePerson(db, workspace.id, name, company.today());
      expect([name, found.kind === 'one' && found.person.id]).toEqual([name, brandt]);
    }
    expect(await company.person(brandt)).toMatchObject({ isActive: true, slackUserId: null });
    expect(await company.person(mia)).toMatchObject({ slackUserId: 'UMIA', email: null });
    const list = await press(company, admin, ids.match, '');
    expect('message' in list && list.message.text).toContain('*M. Brandt* · brandt@crm.example');
    const again = await company.change((trx, change) => upsertImportedPerson(trx, change, row));
    expect(again).toEqual({ personId: brandt, created: false, changed: false });
    const audit = db.selectFrom('audit').select(['actor_id', 'subject_id', 'detail']);
    expect(await audit.where('action', '=', 'person.split_off').execute()).toEqual([
      { actor_id: admin.personId, subject_id: brandt, detail: JSON.stringify({ from: mia }) },
    ]);
    expect(await unmatchedMembers(db, workspace.id, company.today())).toEqual([]);
  });

  it('can be matched to the right one afterwards', async () => {
    const { company, admin, brandt, mia } = await wronglyMatched(open);
    const markus = await company.addPerson({ name: 'Markus Brandt', slackId: 'UMARKUS' });
    await press(company, admin, ids.splitOff, `${mia} ${brandt}`);
    await press(company, admin, ids.matchFirst, `0 ${brandt} UMARKUS`);
    await importAll(company);
    expect([await callsOf(company, mia), await callsOf(company, markus)]).toEqual([2, 7]);
    expect(await ownersOf(company)).toEqual([markus, markus]);
  });

  it('is split off by an admin alone, from whom they were matched to, and once', async () => {
    const { company, admin, brandt, mia } = await wronglyMatched(open);
    const value = `${mia} ${brandt}`;
    await expect(press(company, await company.callerOf(mia), ids.splitOff, value)).rejects.toThrow('refusal');
    await expect(press(company, admin, ids.splitOff, `${brandt} ${mia}`)).rejects.toThrow('refusal');
    await press(company, admin, ids.splitOff, value);
    await expect(press(company, admin, ids.splitOff, value)).rejects.toThrow('refusal');
  });
});
