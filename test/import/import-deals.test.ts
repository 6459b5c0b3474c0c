import { expect, it } from 'vitest';
import { inTransaction } from '../../src/database/transaction.ts';
import { totals } from '../../src/kpis/index.ts';
import { addCrmName, openChange, resolvePerson } from '../../src/people/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createBench, everythingStored, type ImportBench, makeFile } from './files.ts';

const HEADER = 'external_id,owner,customer,product,stage,amount,opened_on,closed_on';
const deals = (...rows: string[]) => [HEADER, ...rows].join('\n');
const PEOPLE = 'name,manager,team\nAna,Defne,East\nBora,Defne,East\nDefne,,East\n';

async function revenue({ db, workspaceId }: ImportBench, name: string) {
  const found = await resolvePerson(db, workspaceId, name, '2026-11-23');
  const subjectIds = found.kind === 'one' ? [found.person.id] : [];
  const sums = await totals(db, workspaceId, { subjectIds, from: '2026-01-01', until: '2027-01-01' });
  return Object.fromEntries(sums.map((sum) => [`${sum.kpi}${sum.currency ?? ''}`, sum.amount]));
}

onBothDatabases('deals from a file', (open) => {
  it('feed deals and revenue on their close date, in the currency of the row, the import or the workspace', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const file =
      'external_id,owner,stage,amount,currency,closed_on\n1,Ana,Won,"1,054.50",,20.11.2026\n2,Ana,Won,10,eur,2026-11-20\n';
    expect(await bench.run('deals', file)).toMatchObject({ rows: 2, created: 2, refused: 0 });
    expect(await revenue(bench, 'Ana')).toEqual({
      deals_won: 2,
      revenue_wonUSD: 105_450,
      revenue_wonEUR: 1000,
    });
    await bench.run('deals', file, { currency: 'try' });
    expect(await revenue(bench, 'Ana')).toEqual({
      deals_won: 2,
      revenue_wonUSD: 0,
      revenue_wonTRY: 105_450,
      revenue_wonEUR: 1000,
    });
  });

  it('change nothing the second time, and what differs in a corrected file', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const first = deals('1,Ana,Acme,GTX,Won,100,2026-10-01,2026-11-02', '2,Ana,,GTX,Proposal,,2026-10-01,');
    await bench.run('deals', first);
    const audit = await db.selectFrom('audit').selectAll().where('subject_kind', '=', 'import').execute();
    expect(audit.map(({ source, action, detail }) => [source, action, JSON.parse(detail)])).toContainEqual([
      'import',
      'import.stored',
      { kind: 'deals', created: 2, changed: 0 },
    ]);
    const before = await everythingStored(db);
    expect(await bench.run('deals', first)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(await everythingStored(db)).toEqual(before);
    const corrected = deals(
      '1,Bora,Acme,GTX,Won,90,2026-10-01,2026-11-03',
      '2,Ana,,GTX,Proposal,,2026-10-01,',
    );
    expect(await bench.run('deals', corrected)).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    expect(await revenue(bench, 'Ana')).toEqual({ deals_won: 0, revenue_wonUSD: 0 });
    expect(await revenue(bench, 'Bora')).toEqual({ deals_won: 1, revenue_wonUSD: 9000 });
  });

  it('find their owner by the name the CRM uses', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const found = await resolvePerson(db, bench.workspaceId, 'Ana', '2026-11-23');
    if (found.kind !== 'one') throw new Error('no Ana');
    const context = { newId: () => 'audit-1', clock: bench.clock };
    const actor = { actorId: null, source: 'import' } as const;
    const change = await openChange(db, context, bench.workspaceId, actor);
    await inTransaction(db, (trx) => addCrmName(trx, change, { personId: found.person.id, name: 'A. Kaya' }));
    await bench.run('deals', deals('1,a. kaya,Acme,GTX,Won,100,2026-10-01,2026-11-02'));
    expect(await revenue(bench, 'Ana')).toEqual({ deals_won: 1, revenue_wonUSD: 10_000 });
  });

  it('are refused row by row, each with its reason', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name,email\nAda,ada.one@acme.test\nAda,ada.two@acme.test\nAna,\n');
    const report = await bench.run(
      'deals',
      deals(
        ',Ana,,,Won,100,,2026-11-02',
        '2,,,,Won,100,,2026-11-02',
        '3,Nobody,,,Won,100,,2026-11-02',
        '4,Ada,,,Won,100,,2026-11-02',
        '5,Ana,,,,100,,2026-11-02',
        '6,Ana,,,Won,100,,',
        '7,Ana,,,Won,1.054,,2026-11-02',
        '8,Ana,,,Won,100,02/03/2026,2026-11-02',
        '9,Ana,,,Won,100,,2026-11-02',
        '9,Ana,,,Won,200,,2026-11-02',
        `10,Ana,${'x'.repeat(501)},,Won,100,,2026-11-02`,
        '11,Ana,a\0b,,Won,100,,2026-11-02',
        '12,Ana,,,Won,100,,2026-11-02,more',
      ),
    );
    expect(report).toMatchObject({ rows: 13, created: 1, refused: 12 });
    expect(report.refusals).toEqual([
      '2: external_id is empty',
      '3: owner is empty',
      '4: nobody is known as "Nobody"; import people first',
      '5: 2 people are known as "Ada"; name one by e-mail address',
      '6: stage is empty',
      '7: closed_on is empty: a won deal counts on its close date, so it cannot be counted',
      '8: "1.054" is not an amount I can read without doubt',
      '9: opened_on: "02/03/2026" can mean 2026-02-03 or 2026-03-02; write it as 2017-03-25',
      '11: external_id 9 stands on line 10 already; that row counts',
      '12: customer is longer than 500 characters',
      '13: the row holds a character that is no text',
      '14: the row has 9 cells where the first line names 8 columns',
    ]);
    expect(await revenue(bench, 'Ana')).toEqual({ deals_won: 1, revenue_wonUSD: 10_000 });
  });

  it('are taken over with their dirt, which is reported', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const report = await bench.run(
      'deals',
      deals(
        '1,Ana,,GTX Pro,Won,100,2026-11-05,2026-11-02',
        '2,Ana,Acme,GTXPro,Won,,2026-10-01,2026-11-02',
        '3,Ana,Acme,gtx-pro,Proposal,,,',
        '4,Ana,Acme,,Lost,0,2026-10-01,',
        '5,Ana,Acme,MG,Won,100,2026-10-01,2026-11-24',
        '6,Ana,Acme,MG,Won,100,2026-10-01,2026-11-23',
      ),
    );
    expect(report).toMatchObject({ created: 6, refused: 0 });
    expect(report.findings).toEqual([
      { what: 'Deals without a customer', count: 1, detail: 'line 2' },
      { what: 'Deals closed before they were opened', count: 1, detail: 'line 2' },
      { what: 'Won deals without an amount, which add no revenue', count: 1, detail: 'line 3' },
      { what: 'Deals without an open date', count: 1, detail: 'line 4' },
      { what: 'Open deals without an amount', count: 1, detail: 'line 4' },
      { what: 'Deals without a product', count: 1, detail: 'line 5' },
      { what: 'Lost deals without a close date', count: 1, detail: 'line 5' },
      { what: 'Won deals that close in the future', count: 1, detail: 'line 6' },
      {
        what: 'Deals that name one product in several spellings',
        count: 3,
        detail: '"GTX Pro" 1, "GTXPro" 1, "gtx-pro" 1',
      },
      { what: 'People in teams without any deal', count: 1, detail: 'Bora' },
    ]);
  });

  it('leave nobody of a team out: who owns none, neither in this file nor from before, is named', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const first = deals('1,Ana,Acme,GTX,Won,100,2026-10-01,2026-11-02');
    const bora = { what: 'People in teams without any deal', count: 1, detail: 'Bora' };
    expect((await bench.run('deals', first, { isDryRun: true })).findings).toEqual([bora]);
    expect((await bench.run('deals', first)).findings).toEqual([bora]);
    const second = deals('2,Bora,Acme,GTX,Won,100,2026-10-01,2026-11-02');
    expect((await bench.run('deals', second)).findings).toEqual([]);
  });

  it("are compared with the company's list of products, given or beside the file", async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', 'name\nAna\n');
    const file = deals(
      '1,Ana,Acme,GTXPro,Won,1,2026-10-01,2026-11-02',
      '2,Ana,Acme,MG,Won,1,2026-10-01,2026-11-02',
    );
    expect((await bench.run('deals', file)).findings).toEqual([]);
    const productsFile = makeFile('series,Product\nGTX,GTX Pro\nMG,MG\n', 'list.csv');
    expect((await bench.run('deals', file, { productsFile })).findings).toEqual([
      { what: 'Deals that spell "GTX Pro" of list.csv differently', count: 1, detail: '"GTXPro" 1' },
    ]);
    await expect(bench.run('deals', file, { productsFile: '/nowhere.csv' })).rejects.toThrow('no file');
  });

  it('are won and lost by the words of the company', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const file = deals('1,Ana,Acme,GTX,Sipariş alındı,100,2026-10-01,2026-11-02');
    await bench.run('deals', file, { stageWords: { won: ['sipariş alındı'], lost: [] } });
    expect(await revenue(bench, 'Ana')).toEqual({ deals_won: 1, revenue_wonUSD: 10_000 });
  });

  it('say in a dry run what would change, and store nothing', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    await bench.run('deals', deals('1,Ana,Acme,GTX,Won,100,2026-10-01,2026-11-02'));
    const before = await everythingStored(db);
    const report = await bench.run(
      'deals',
      deals('1,Ana,Acme,GTX,Won,200,2026-10-01,2026-11-02', '2,Bora,Acme,,Proposal,"$1,054.5",2026-10-01,'),
      { isDryRun: true },
    );
    expect(report).toMatchObject({ created: 1, changed: 1, unchanged: 0, refused: 0 });
    expect(report.sample[1]).toEqual({
      external_id: '2',
      owner: 'Bora',
      stage: 'Proposal (open)',
      amount: '1054.50 USD',
      opened_on: '2026-10-01',
      closed_on: null,
      customer: 'Acme',
      product: null,
      deal_type: null,
    });
    expect(await everythingStored(db)).toEqual(before);
  });

  it('whose numbers cannot be added up are refused alone', async () => {
    const { db } = await open();
    const bench = await createBench(db);
    await bench.run('people', PEOPLE);
    const huge = '90071992547409.91';
    const report = await bench.run(
      'deals',
      deals(
        `1,Ana,Acme,GTX,Won,${huge},2026-10-01,2026-11-02`,
        `2,Ana,Acme,GTX,Won,${huge},2026-10-01,2026-11-02`,
        '3,Bora,Acme,GTX,Won,1,2026-10-01,2026-11-02',
      ),
    );
    expect(report).toMatchObject({ created: 2, refused: 1 });
    expect(report.refusals).toEqual(['3: its numbers are too large to be added up exactly']);
    expect(await revenue(bench, 'Ana')).toEqual({ deals_won: 1, revenue_wonUSD: 9_007_199_254_740_991 });
    expect(await revenue(bench, 'Bora')).toEqual({ deals_won: 1, revenue_wonUSD: 100 });
  });
});
