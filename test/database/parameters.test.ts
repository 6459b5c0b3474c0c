import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { onBothDatabases, onSqlite } from '../support/databases.ts';

onSqlite('a parameter', (open) => {
  it('stands behind a sign, so that SQLite does not plan a kept statement anew for each value', async () => {
    const { db } = await open();
    const query = db
      .selectFrom('person')
      .select('id')
      .where('workspace_id', '=', 'w')
      .where('is_active', '=', 1);
    expect(query.compile().sql).toBe(
      'select "id" from "person" where "workspace_id" = +? and "is_active" = +?',
    );
  });
});

onBothDatabases('a parameter', (open) => {
  it('keeps its type and value', async () => {
    const { db } = await open();
    const values = { text: '-007 ☺', big: Number.MAX_SAFE_INTEGER, absent: null };
    const { rows } = await sql`
      select cast(${values.text} as text) as text, cast(${values.big} as bigint) as big,
        cast(${values.absent} as text) as absent`.execute(db);
    expect(rows).toEqual([values]);
  });
});
