import { expect, it } from 'vitest';
import { shownColumns, tables, tablesOfPeople } from '../../src/mydata/rules/columns.ts';
import { TOPICS } from '../../src/mydata/rules/topics.ts';
import { onBothDatabases } from '../support/databases.ts';

onBothDatabases('what each column is to a person', (open) => {
  it('is said of every column there is, and of no other', async () => {
    const { db } = await open();
    const found = (await db.introspection.getTables())
      .filter(({ name }) => !name.startsWith('kysely_'))
      .map(({ name, columns }) => [name, columns.map((column) => column.name).sort()] as const);
    const classified = Object.entries(tables).map(
      ([name, { columns }]) => [name, Object.keys(columns).sort()] as const,
    );
    expect(Object.fromEntries(classified)).toEqual(Object.fromEntries(found));
  });
});

const BELONGS = ['mine', 'of_goal', 'of_deal', 'about', 'addressee', 'reader', 'once_open'];

it('a table of nobody’s shows nothing, and one of people’s says whose its rows are', () => {
  for (const [name, { topic }] of Object.entries(tables)) {
    const kinds = shownColumns(name as keyof typeof tables).map(([, kind]) => kind);
    if (topic === null) expect(kinds, name).toEqual([]);
    else
      expect(
        kinds.some((kind) => BELONGS.includes(kind)),
        name,
      ).toBe(true);
  }
});

it('every topic has a table, and rows with a time say since when they are there', () => {
  const used = new Set(tablesOfPeople.map((name) => tables[name].topic));
  expect([...used].sort()).toEqual([...TOPICS].sort());
  for (const { since, columns } of Object.values(tables)) {
    if (since) expect(['instant', 'value']).toContain((columns as Record<string, string>)[since]);
  }
});

it('what nobody may read out of a database is shown to nobody', () => {
  const shown = tablesOfPeople.flatMap((name) => shownColumns(name).map(([column]) => `${name}.${column}`));
  expect(shown).not.toContain('receipt.key');
  expect(shown).not.toContain('delivery.owner');
});
