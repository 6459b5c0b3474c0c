import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { customers } from '../../db/migrations/016-customers.ts';
import { customerKey } from '../../src/deals/index.ts';
import { onBothDatabases } from '../support/databases.ts';
import { createCompany } from '../support/fixtures.ts';

onBothDatabases('deals that were there before customers', (open, dialect) => {
  it('find theirs by the folded name, each spelling and each without one', async () => {
    const acme = await createCompany(open);
    const ada = await acme.addPerson({ name: 'Ada' });
    // The tables as they were before.
    for (const table of ['customer_answer', 'customer_profile', 'customer']) {
      await sql.raw(`drop table ${table}`).execute(acme.db);
    }
    await sql.raw('drop index deal_customer').execute(acme.db);
    await sql.raw('alter table deal drop column customer_key').execute(acme.db);
    const names = ['Alpenglas', ' ALPENGLAS', 'IŞIK  Tekstil', 'ışık tekstil', "O'Neil", null];
    for (const [nth, customer] of names.entries()) {
      await sql`insert into deal (workspace_id, id, external_id, owner_id, customer, stage, status, currency, recorded_at)
        values (${acme.workspace.id}, ${`d${nth}`}, ${`x${nth}`}, ${ada}, ${customer}, 'Demo', 'open', 'USD', 0)`.execute(
        acme.db,
      );
    }
    // A plain connection takes the writes of a migration.
    await customers(acme.db as never, dialect);
    const deals = await acme.db
      .selectFrom('deal')
      .select(['customer', 'customer_key'])
      .orderBy('id')
      .execute();
    expect(deals.map((deal) => deal.customer_key)).toEqual([
      'alpenglas',
      'alpenglas',
      'işik tekstil',
      'işik tekstil',
      "o'neil",
      null,
    ]);
    for (const { customer, customer_key: key } of deals) {
      expect(key).toBe(customer === null ? null : customerKey(customer));
    }
  });
});
