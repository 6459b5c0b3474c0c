import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitsOfDeals } from '../../src/customers/actions/fits.ts';
import { fitShare, type ProfileRules, saveProfile, splitByFit } from '../../src/customers/index.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { closedDeals } from '../../src/deals/index.ts';
import { openChange } from '../../src/people/index.ts';
import { onBothDatabases, onSqlite } from '../support/databases.ts';
import { createBench } from './files.ts';

onBothDatabases('a file of customers', (open) => {
  const FILE = [
    'name,industry,employees,revenue,currency,country',
    'Alpenglas,Glass,"1,200","34,000,000",EUR,Germany',
    'Boğaz Sigorta,,,,,Türkiye',
  ].join('\n');

  it('is taken over once; what differs is changed, what is left out stays', async () => {
    const { db } = await open();
    const { run, workspaceId } = await createBench(db);
    expect(await run('customers', FILE, { isDryRun: true })).toMatchObject({ created: 2 });
    expect(await db.selectFrom('customer').selectAll().execute()).toEqual([]);
    const first = await run('customers', FILE);
    expect(first).toMatchObject({ created: 2, refused: 0 });
    expect(first.findings.map(({ what, count }) => [what, count])).toEqual([
      ['Customers without an industry', 1],
      ['Customers without a number of employees', 1],
    ]);
    expect(await run('customers', FILE)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    expect(
      await run('customers', 'account,sector\nALPENGLAS ,Steel', {
        mappings: ['name=account', 'industry=sector'],
      }),
    ).toMatchObject({ changed: 1 });
    const rows = await db
      .selectFrom('customer')
      .select(['name', 'industry', 'employees', 'revenue', 'currency', 'country'])
      .where('workspace_id', '=', workspaceId)
      .orderBy('name_key')
      .execute();
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['ALPENGLAS', 'Steel', 1_200, 3_400_000_000, 'EUR', 'Germany'],
      ['Boğaz Sigorta', null, null, null, null, 'Türkiye'],
    ]);
  });

  it('says of each wrong row what is wrong, and takes the others', async () => {
    const { db } = await open();
    const { run } = await createBench(db);
    const { refusals, created } = await run(
      'customers',
      ['name,employees,revenue,currency', ',5,,', 'A,some,,', 'B,,1.054,', 'C,,,XX', 'D,5,,', ' d ,6,,'].join(
        '\n',
      ),
    );
    expect(created).toBe(1);
    expect(refusals.map((refusal) => refusal.split(':')[0])).toEqual(['2', '3', '4', '5', '7']);
    expect(refusals.join('\n')).toContain('name is empty');
    expect(refusals.join('\n')).toContain('line 6 names "d" already');
  });
});

const CRM = '../shared/data/crm';

describe.skipIf(!existsSync(CRM))(`the accounts in ${CRM} (skipped where they are absent)`, () => {
  onSqlite('are imported whole', (open) => {
    it('with the deals that were there before, and their shares are those of the text', async () => {
      const { db, clock, ...bench } = await openBench(open);
      const people = { path: `${CRM}/sales_teams.csv` };
      await bench.run('people', people, { mappings: ['name=sales_agent', 'team=manager'] });
      const deals = sample('sales_pipeline.csv').join('\n');
      const mappings = ['external_id=opportunity_id', 'owner=sales_agent', 'customer=account'];
      const more = [
        'stage=deal_stage',
        'opened_on=engage_date',
        'closed_on=close_date',
        'amount=close_value',
      ];
      await bench.run('deals', deals, { mappings: [...mappings, ...more] });
      const accounts = { path: `${CRM}/accounts.csv` };
      const columns = ['name=account', 'industry=sector', 'country=office_location'];
      const imported = await bench.run('customers', accounts, { mappings: columns });
      expect(imported).toMatchObject({ rows: 85, created: 85, refused: 0 });

      const rules: ProfileRules = {
        criteria: [{ kind: 'industry', oneOf: ['Retail', 'Software'], weight: 1 }],
        exclusions: [],
        threshold: 70,
      };
      const context = { db, clock, newId: () => 'id' };
      const actor = { actorId: null, source: 'import' } as const;
      const change = await openChange(db, context, bench.workspaceId, actor);
      await inTransaction(db, (trx) => saveProfile(trx, change, rules));
      const range = { owners: 'everybody', from: '2017-07-01', until: '2017-10-01' } as const;
      const won = (await closedDeals(db, bench.workspaceId, range)).filter(({ status }) => status === 'won');
      const fits = await fitsOfDeals(db, bench.workspaceId, won, '2017-09-30');
      const split = splitByFit(won, fits ?? new Map());
      expect(fitShare(split.deals)).toMatchObject(expectedShare((sum) => sum + 1));
      const money = split.money.get('USD');
      expect(money && fitShare(money)).toMatchObject(expectedShare((sum, cents) => sum + cents));
    });
  });
});

async function openBench(open: () => Promise<{ db: Parameters<typeof createBench>[0] }>) {
  const { db } = await open();
  return createBench(db, '2017-11-20T08:55:00Z');
}

/** The header, and every eighth row: all of them take as long as the whole of this file's other tests. */
function sample(file: string): string[] {
  const lines = readFileSync(`${CRM}/${file}`, 'utf8').trim().split('\n');
  return lines.filter((_line, nth) => nth % 8 === 0);
}

/** The share of retail and software in what was won in the third quarter, from the text alone: it has no quotes. */
function expectedShare(add: (sum: number, cents: number) => number): { k: number; n: number } {
  const cells = (line: string) => line.trim().split(',');
  const accounts = readFileSync(`${CRM}/accounts.csv`, 'utf8').trim().split('\n').map(cells);
  const ideal = new Set(
    accounts.filter(([, sector = '']) => ['retail', 'software'].includes(sector)).map(([name]) => name),
  );
  let [k, n] = [0, 0];
  for (const [, , , account, stage, , closed = '', value] of sample('sales_pipeline.csv').map(cells)) {
    if (stage !== 'Won' || closed < '2017-07-01' || closed >= '2017-10-01' || !account) continue;
    n = add(n, Number(value) * 100);
    if (ideal.has(account)) k = add(k, Number(value) * 100);
  }
  expect(n).toBeGreaterThan(50);
  return { k, n };
}
